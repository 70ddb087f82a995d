import { faulty } from '../refusal.js';
import { EMPTY, textCell, type Cell, type Row } from './cell.js';
import { localName, openWorkbook, TextListener, type Workbook } from './workbook.js';
import { listen } from './xml.js';

/**
 * The rows of one sheet of an Excel file, one by one.
 *
 * @throws Refusal when there is no such sheet, or more than one to choose from.
 */
export async function* readXlsx(file: string, sheet: string | undefined): AsyncGenerator<Row> {
  const workbook = await openWorkbook(file);
  const path = pathOf(workbook, file, sheet);
  const rows = new SheetListener(workbook);
  for await (const _ of listen(await workbook.open(path), rows.listener)) yield* rows.take();
  yield* rows.take();
}

function pathOf({ sheets }: Workbook, file: string, sheet: string | undefined): string {
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  const [first, ...others] = sheets;
  if (sheet === undefined && first && others.length === 0) return first.path;
  if (sheet === undefined) {
    throw faulty(
      `${file}: er zijn meer bladen. Kies er een in "file.sheet", of bij --guess met --sheet: ${names}.`,
    );
  }
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) throw faulty(`${file}: het blad "${sheet}" is er niet. Kies uit: ${names}.`);
  return found.path;
}

/** Gathers the cells of a sheet into rows. */
class SheetListener {
  readonly #workbook: Workbook;
  readonly #text = new TextListener();
  #rows: Row[] = [];
  #cells: Cell[] = [];
  #number = 0;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #isValue = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  readonly listener = {
    open: (tag: { readonly name: string; readonly attributes: Record<string, string> }) => {
      this.#text.listener.open(tag);
      const { name, attributes } = tag;
      switch (localName(name)) {
        case 'row':
          // A row or cell without a place stands after the one before it.
          this.#number = Number(attributes['r'] ?? this.#number + 1);
          this.#cells = [];
          this.#column = -1;
          break;
        case 'c':
          this.#column = columnOf(attributes['r']) ?? this.#column + 1;
          this.#type = attributes['t'] ?? 'n';
          this.#style = Number(attributes['s'] ?? 0);
          this.#value = '';
          break;
        case 'v':
          this.#isValue = true;
      }
    },
    text: (text: string) => {
      this.#text.listener.text(text);
      if (this.#isValue) this.#value += text;
    },
    close: (tag: { readonly name: string }) => {
      this.#text.listener.close(tag);
      switch (localName(tag.name)) {
        case 'v':
          this.#isValue = false;
          break;
        case 'c':
          this.#cells[this.#column] = this.#cell();
          break;
        case 'row':
          this.#rows.push({
            number: this.#number,
            cells: Array.from(this.#cells, (cell) => cell ?? EMPTY),
          });
      }
    },
  };

  take(): readonly Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #cell(): Cell {
    const inline = this.#text.take();
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return textCell(this.#workbook.texts[Number(value)] ?? '');
      case 'inlineStr':
        return textCell(inline);
      case 'n': {
        if (value === '') return EMPTY;
        const shownAs = this.#workbook.shownAs[this.#style];
        const number = Number(value);
        return { text: String(number), number, ...(shownAs ? { shownAs } : {}) };
      }
      case 'b':
        // As Excel shows it; as a number it would be a figure.
        return { text: value === '1' ? 'WAAR' : 'ONWAAR' };
      case 'd':
        return { text: value, shownAs: 'date' };
      default:
        return textCell(value);
    }
  }
}

/** From a place such as `AB12`, counted from 0. */
function columnOf(place: string | undefined): number | undefined {
  const [letters] = /^[A-Z]+/.exec(place ?? '') ?? [];
  if (letters === undefined) return undefined;
  const LETTERS = 26;
  return [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
}
