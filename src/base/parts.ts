import { assemble, type RawPart } from '../../data-schema/assemble.js';
import { PARTS_FOLDER, partOf } from '../../data-schema/part-addresses.js';
import type { Kind } from '../../data-schema/vocabulary.js';
import { WijkError } from './wijk-error.js';

/** What an element says of the areas that it shows. One that has `areas` holds them against gemeente and land. */
interface Shown {
  readonly area?: string | undefined;
  readonly areas?: readonly string[] | string | undefined;
}

type LoadJson = (url: string) => Promise<unknown>;

/** What was made of the same parts of one index, so that it is checked and gone through once. */
const assembled = new WeakMap<object, Map<string, object>>();

/**
 * Loads the parts of a gebiedsmonitor that an element shows, and makes a document of them.
 *
 * @param url of the index
 * @returns a document that has yet to be checked; the index itself where another kind is asked for.
 * @throws WijkError
 */
export async function loadParts(
  kind: Kind,
  index: object,
  url: string,
  shown: Shown,
  loadJson: LoadJson,
): Promise<object> {
  const { parts: folder, kind: own } = index as Record<string, unknown>;
  if (own !== kind) return index;
  if (typeof folder !== 'string' || !PARTS_FOLDER.test(folder)) {
    throw new WijkError('invalid-document', `parts: ${JSON.stringify(folder)}`, {
      path: 'parts',
      request: url,
    });
  }
  const load = (areas: readonly string[]) =>
    Promise.all(areas.map((area) => loadPart(area, new URL(folder, url), loadJson)));
  const asked = areasOf(shown);
  if (asked.length === 0) {
    throw unknownArea('', 'kies een gebied: deze cijfers staan er per gebied', url);
  }
  const parts = new Map(zip(asked, await load(asked)));
  if ('areas' in shown) {
    const around = [...parts.values()]
      .flatMap(({ areas }) => areas?.slice(1) ?? [])
      .filter(({ kind }) => kind === 'gemeente' || kind === 'land')
      .map(({ id }) => id)
      .filter((id) => !parts.has(id));
    const beside = [...new Set(around)];
    for (const [id, part] of zip(beside, await load(beside))) parts.set(id, part);
  }
  const made = assembled.get(index) ?? new Map<string, object>();
  assembled.set(index, made);
  const key = [...parts.keys()].sort().join(' ');
  const document = made.get(key) ?? assemble(index as Record<string, unknown>, [...parts.values()]);
  made.set(key, document);
  return document;
}

/** The own area first. */
function areasOf({ area, areas }: Shown): readonly string[] {
  const several = String(areas ?? '').match(/[^\s,]+/g) ?? [];
  return [...new Set([...(area === undefined ? [] : [area]), ...several])];
}

async function loadPart(area: string, folder: URL, loadJson: LoadJson): Promise<RawPart> {
  // What is no id may lead anywhere.
  if (!/^[a-z0-9-]+$/.test(area)) throw unknownArea(area, folder.href, folder.href);
  const url = new URL(partOf(area), folder).href;
  try {
    return Object(await loadJson(url)) as RawPart;
  } catch (error) {
    throw isAbsent(error) ? unknownArea(area, url, url) : error;
  }
}

const isAbsent = (error: unknown) =>
  error instanceof WijkError && error.code === 'http' && /^4(04|10) /.test(error.message);

const unknownArea = (area: string, why: string, request: string) =>
  new WijkError('unknown-area', `areas: "${area}" (${why})`, { path: 'areas', request });

const zip = <A, B>(one: readonly A[], other: readonly B[]) =>
  one.map((item, at) => [item, other[at] as B] as const);
