import { nearest } from '../../../data-schema/checker/index.js';
import type { Area } from '../../../data-schema/index.js';
import { clean } from './cell.js';
import type { ToldArea } from './mapping.js';

export type AreaFound =
  | { readonly id: string }
  | { readonly absent: string }
  /** Never left out: it is damage, not another area. */
  | { readonly refusal: string };

/** Finds areas by what a file calls them; borders that differ are told by `bordersDiffer`. */
export function areaFinder(
  areas: readonly Area[],
  { by = 'id' }: Pick<ToldArea, 'by'>,
): (text: string) => AreaFound {
  const ids = new Map(
    areas.flatMap((area) => {
      const key = by === 'cbsCode' ? area.cbs?.code : area[by];
      return key === undefined ? [] : [[clean(key), area.id] as const];
    }),
  );
  return (text) => {
    const id = ids.get(text);
    if (id !== undefined) return { id };
    if (by === 'cbsCode') return codeNotFound(text, ids.keys());
    return { absent: notFound(text, ids.keys()) };
  };
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
  return `Het gebied "${text}" staat niet in het document.${advice} Zet het bij "areas", of zet in "area.words" wie het is. Zijn het gebieden die u niet wilt laten zien? Zet dan "others": "leaveOut" bij "area". Is dit een voetnoot? Zet het begin ervan in "file.footer".`;
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
