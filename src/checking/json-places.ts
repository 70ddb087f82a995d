import { pathText } from '../../data-schema/index.js';
import type { Place } from './place.js';
import { TextFault } from './text-fault.js';

/** Deeper than any document of ours; what goes on after it was made by a fault. */
const DEEPEST = 100;

const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/** Fields that stand in one object twice, of which JSON keeps the last without a word. */
export interface Repeated {
  readonly path: string;
  readonly place: Place;
}

/** The parts of one list or object: where each begins, by its number or name. */
type Parts = ReadonlyMap<string | number, number>;

/**
 * The places of the parts of a JSON text, by their path as in `observations[3].value`. Looks up what is asked for, and
 * keeps little: a text may hold millions of parts.
 */
export class Places {
  readonly #lists = new Map<number, Parts>();
  #lineStarts: readonly number[] | undefined;

  /** Fields that stand in one object twice. */
  readonly repeated: readonly Repeated[];

  /**
   * @param text sound JSON.
   * @throws TextFault when its parts lie in each other too deep to be meant.
   */
  constructor(private readonly text: string) {
    this.repeated = [...this.#findRepeated()];
  }

  /** Where a path leads, or else the part that it would stand in. */
  of(path: string): Place {
    return this.#placeAt(this.#offsetOf(path));
  }

  /** From where to where in the text that stands which a path leads to. */
  rangeOf(path: string): readonly [start: number, end: number] {
    const start = this.#offsetOf(path);
    let depth = 0;
    for (const { text, offset } of tokens(this.text, start)) {
      if (text === '{' || text === '[') depth++;
      if (text === '}' || text === ']') depth--;
      if (depth === 0) return [start, offset + text.length];
    }
    return [start, this.text.length];
  }

  #offsetOf(path: string): number {
    let offset = this.text.search(/\S/);
    for (const [, name, number] of path.matchAll(/([^.[\]]+)(?=[.[]|$)|\[(\d+)\]/g)) {
      const found = this.#partsAt(offset).get(name ?? Number(number));
      if (found === undefined) break;
      offset = found;
    }
    return offset;
  }

  #placeAt(offset: number): Place {
    const starts = (this.#lineStarts ??= lineStarts(this.text));
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  #partsAt(start: number): Parts {
    const known = this.#lists.get(start);
    if (known) return known;
    const parts = new Map<string | number, number>();
    const isObject = this.text[start] === '{';
    let [depth, name, isName] = [0, '', isObject];
    for (const { text, offset } of tokens(this.text, start)) {
      if (depth === 1 && !/^[\]},:]/.test(text)) {
        if (!isObject) parts.set(parts.size, offset);
        else if (isName) name = JSON.parse(text) as string;
        else parts.set(name, offset);
      }
      if (depth === 1 && (text === ',' || text === ':')) isName = isObject && text === ',';
      if (text === '{' || text === '[') depth++;
      if (text === '}' || text === ']') depth--;
      if (depth === 0) break;
    }
    this.#lists.set(start, parts);
    return parts;
  }

  *#findRepeated(): Generator<Repeated> {
    const around: Open[] = [];
    let repeats = false;
    for (const { text, offset } of tokens(this.text, 0)) {
      const open = around.at(-1);
      if (text === '}' || text === ']') {
        around.pop();
      } else if (text === ',') {
        if (open?.names) open.isName = true;
        else if (open) open.at = Number(open.at) + 1;
      } else if (text === ':') {
        if (open) open.isName = false;
      } else if (open?.isName) {
        open.at = JSON.parse(text) as string;
        repeats = open.names?.has(open.at) ?? false;
        open.names?.add(open.at);
      } else {
        if (repeats) {
          repeats = false;
          yield { path: pathText(around.map(({ at }) => at)), place: this.#placeAt(offset) };
        }
        if (text === '{') around.push({ names: new Set(), isName: true, at: '' });
        if (text === '[') around.push({ at: 0 });
        if (around.length > DEEPEST) {
          const message = 'Hier liggen te veel lijsten of objecten in elkaar.';
          throw new TextFault('not-json', message, this.#placeAt(offset));
        }
      }
    }
  }
}

/** A list or object that has begun and is not over yet. */
interface Open {
  /** Of an object: the names so far. */
  readonly names?: Set<string>;
  isName?: boolean;
  /** The name or number of the part where we are. */
  at: string | number;
}

function* tokens(json: string, start: number) {
  const token = new RegExp(TOKEN);
  token.lastIndex = start;
  for (let found = token.exec(json); found; found = token.exec(json)) {
    yield { text: found[0], offset: found.index };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
