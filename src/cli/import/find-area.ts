import { nearest } from '../../../data-schema/checker/index.js';
import type { Area } from '../../../data-schema/index.js';
import { clean } from './cell.js';
import type { ToldArea } from './mapping.js';

export type AreaFound =
  | { readonly id: string }
  | { readonly absent: string }
  /** Never left out: it is damage, not another area. */
  | { readonly refusal: string };

/**
 * Finds areas by what a file calls them, or by the id that a mapping says a word means; borders that differ are told by
 * `bordersDiffer`.
 */
export function areaFinder(
  areas: readonly Area[],
  { by = 'id' }: Pick<ToldArea, 'by'>,
): (text: string) => AreaFound {
  const ids = new Set(areas.map(({ id }) => id));
  const named = new Map<string, Area[]>();
  for (const area of areas) {
    const key = by === 'cbsCode' ? area.cbs?.code : area[by];
    if (key !== undefined) named.set(clean(key), [...(named.get(clean(key)) ?? []), area]);
  }
  return (text) => {
    const [found, ...others] = named.get(text) ?? [];
    if (found && others.length > 0) return { refusal: alike(text, [found, ...others]) };
    if (found) return { id: found.id };
    if (ids.has(text)) return { id: text };
    if (by === 'cbsCode') return codeNotFound(text, named.keys());
    return { absent: notFound(text, named.keys()) };
  };
}

function alike(text: string, areas: readonly Area[]): string {
  const ids = areas.map(({ id }) => `"${id}"`).join(', ');
  return `Het document heeft meer gebieden die "${text}" heten: ${ids}. Zet in "area.words" welke id het is, of zoek ze op code: "by": "cbsCode".`;
}

const CODE = /^(NL|LD|PV|CR|GM|WK|BU|GG|[A-Z]{2})[0-9A-Z]{2,8}$/;
const LENGTHS: Readonly<Record<string, number>> = { GM: 6, WK: 8, BU: 10 };

function codeNotFound(text: string, codes: Iterable<string>): AreaFound {
  const shown = `Hier staat "${text}".`;
  if (/^\d+$/.test(text)) {
    const meant = text.length <= 4 ? ` Bedoelt u "GM${text.padStart(4, '0')}"?` : '';
    return {
      refusal: `${shown} Dat is geen CBS-code: er ontbreken letters, en Excel haalt nullen vooraan weg.${meant} Zet in "area.words" wat het betekent, of maak de kolom in het bestand op als tekst.`,
    };
  }
  const upper = text.toUpperCase();
  const length = LENGTHS[upper.slice(0, 2)];
  if (text !== upper || !CODE.test(text) || (length !== undefined && text.length !== length)) {
    return {
      refusal: `${shown} Dat is geen CBS-code: die heeft een vorm als "GM0014", "WK001404" of "BU00140300".`,
    };
  }
  return { absent: notFound(text, codes) };
}

function notFound(text: string, known: Iterable<string>): string {
  const meant = nearest(text, known);
  const advice = meant === undefined ? '' : ` Bedoelt u "${meant}"?`;
  return `Het gebied "${text}" staat niet in het document.${advice} Zet het bij "areas", of zet in "area.words" welk gebied het is. Zijn het gebieden die u niet wilt laten zien? Zet dan "others": "leaveOut" bij "area". Is dit een voetnoot? Zet het begin ervan in "file.footer".`;
}

/** Areas whose code stands for other borders than those of the figures. */
export function bordersDiffer(
  areas: readonly Area[],
  { by, borderYear }: Pick<ToldArea, 'by' | 'borderYear'>,
): readonly Area[] {
  return by === 'cbsCode'
    ? areas.filter(({ cbs }) => cbs !== undefined && cbs.borderYear !== borderYear)
    : [];
}
