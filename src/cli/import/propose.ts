import { CbsCode } from '../../../data-schema/common.js';
import { lettersOf } from './cell.js';
import { looksLikeNumber } from './looks-like-number.js';
import type { FileShape } from './mapping.js';
import { readPeriod } from './read-period.js';
import { JOINT, type DataRow } from './table.js';

/** What a preset says, as far as a proposal need not say it again. */
export interface Known {
  readonly file?: Partial<FileShape>;
  readonly area?: { readonly column?: string; readonly by?: string };
  readonly period?: object;
  readonly missing?: Readonly<Record<string, string>>;
  readonly figures?: readonly { readonly column: string }[];
}

/** A column as it is seen: its name, the subject and the period in it, and what stands in its cells. */
interface Seen {
  readonly name: string;
  readonly subject: string;
  readonly period: string | undefined;
  readonly hasBlanks: boolean;
  readonly texts: readonly string[];
}

/** What the columns of a file seem to hold, with empty places for what only an editor knows. */
export function proposeMapping(
  names: readonly string[],
  records: readonly DataRow[],
  known: Known,
): object {
  const columns = names.map((name, index) => see(name, index, records));
  const codes = columns.find((column) => holdsOnly(column, isCbsCode));
  const hasSubjects = columns.some(({ subject, period }) => period !== undefined && subject !== '');
  const periods = hasSubjects ? undefined : columns.find((column) => holdsOnly(column, isPeriod));
  const figures = columns.filter((column) => {
    if (known.figures) return known.figures.some((figure) => figure.column === column.name);
    if (hasSubjects) return column.period !== undefined;
    return column !== codes && column !== periods && column.texts.some(looksLikeNumber);
  });
  const isByPeriod = figures.length > 0 && figures.every(({ period }) => period !== undefined);
  const labels = columns.filter(
    (column) => column !== codes && !figures.includes(column) && column.texts.length > 0,
  );
  const isAreaARow = hasSubjects || known.area?.by === 'name' || (codes && isDistinct(codes));
  const areas = isAreaARow ? (labels.find(isDistinct) ?? labels[0]) : undefined;
  const indicators = isByPeriod && !isAreaARow ? labels[0] : undefined;
  const missing = marksIn(figures).filter((mark) => known.missing?.[mark] === undefined);
  return {
    ...proposeArea(known, codes, areas),
    ...(indicators && { indicator: { column: indicators.name, by: 'label' } }),
    ...(!isByPeriod &&
      !known.period && { period: periods ? { column: periods.name } : { is: '' } }),
    ...(missing.length > 0 && { missing: Object.fromEntries(missing.map((mark) => [mark, ''])) }),
    ...(!known.figures && {
      figures: figures.map(({ name, period }) => ({
        column: name,
        ...(!indicators && { indicator: '' }),
        ...(isByPeriod && { period }),
      })),
    }),
  };
}

function see(name: string, index: number, records: readonly DataRow[]): Seen {
  const parts = name.split(JOINT);
  const read = parts.map(readPeriod);
  const at = read.findIndex((part) => 'period' in part);
  const found = read[at];
  const texts = records.map((record) => record.cell(index).text);
  return {
    name: name === '' ? lettersOf(index) : name,
    subject: parts.filter((_, part) => part !== at).join(JOINT),
    period: found && 'period' in found ? found.period : undefined,
    hasBlanks: texts.includes(''),
    texts: texts.filter((text) => text !== ''),
  };
}

const isCbsCode = (text: string) => CbsCode.safeParse(text).success;
const isPeriod = (text: string) => 'period' in readPeriod(text);
const holdsOnly = ({ texts }: Seen, test: (text: string) => boolean) =>
  texts.length > 0 && texts.every(test);
const isDistinct = ({ texts }: Seen) => new Set(texts).size === texts.length;

function proposeArea({ area }: Known, codes: Seen | undefined, names: Seen | undefined): object {
  if (area?.column !== undefined) {
    return area.by === 'cbsCode' ? { area: { borderYear: null } } : {};
  }
  if (codes) return { area: { column: codes.name, by: 'cbsCode', borderYear: null } };
  return { area: names ? { column: names.name, by: 'name' } : { is: '' } };
}

/** What stands where a figure could, and is none. */
function marksIn(figures: readonly Seen[]): readonly string[] {
  const marks = figures.flatMap(({ texts }) => texts.filter((text) => !looksLikeNumber(text)));
  return [...new Set([...marks, ...(figures.some(({ hasBlanks }) => hasBlanks) ? [''] : [])])];
}
