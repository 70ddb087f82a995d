import { nearest } from '../../../data-schema/checker/index.js';
import type { Indicator } from '../../../data-schema/index.js';
import { clean } from './cell.js';
import { DEFAULT_LANGUAGE, pickText } from '../../language/index.js';
import type { FiguresMapping } from './mapping.js';

export type IndicatorFound =
  | { readonly indicator: Indicator }
  | { readonly absent: string }
  /** Never left out: it is one of them, and only an editor knows which. */
  | { readonly refusal: string };

/** Finds indicators by what a file calls them, or by the id that a mapping says a word means. */
export function indicatorFinder(
  indicators: readonly Indicator[],
  { by = 'id' }: NonNullable<FiguresMapping['indicator']>,
): (text: string) => IndicatorFound {
  const ids = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const named = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const name =
      by === 'id' ? indicator.id : clean(pickText(indicator.label, DEFAULT_LANGUAGE.tag));
    named.set(name, [...(named.get(name) ?? []), indicator]);
  }
  return (text) => {
    const [found = ids.get(text), ...others] = named.get(text) ?? [];
    if (found && others.length > 0) return { refusal: alike(text, [found, ...others]) };
    return found ? { indicator: found } : { absent: notFound(text, named.keys()) };
  };
}

function alike(text: string, indicators: readonly Indicator[]): string {
  const ids = indicators.map(({ id }) => `"${id}"`).join(', ');
  return `Het document heeft meer indicatoren die "${text}" heten: ${ids}. Zet in "indicator.words" welke id het is.`;
}

function notFound(text: string, known: Iterable<string>): string {
  const meant = nearest(text, known);
  const advice = meant === undefined ? '' : ` Bedoelt u "${meant}"?`;
  return `De indicator "${text}" staat niet in het document.${advice} Zet in "indicator.words" welke id het is, of "leaveOut".`;
}
