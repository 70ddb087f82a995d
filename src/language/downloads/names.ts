import type { Breakdown } from '../../../data-schema/index.js';
import type { ComparisonReading, FundingReading, IndicatorReading } from '../../reading/index.js';
import { tell, WORDS } from './records.js';

/*
 * What files are called, in words: the subject, the area and the period. The same at every level, so that a picture
 * and the figures that it shows lie side by side in a folder.
 */

export function indicatorName({ indicator, area, latest }: IndicatorReading): string {
  return join(tell(indicator.label), area.name, latest?.period);
}

export function comparisonName(
  { indicator, own }: ComparisonReading,
  period: string | null,
): string {
  return join(tell(indicator.label), own?.area.name, 'vergeleken', period);
}

export function fundingName({ area, runTime }: FundingReading, by?: Breakdown): string {
  const division = by && `per ${WORDS.money.words.breakdownHead[by]}`;
  return join('geld', division, area.name, runTime);
}

function join(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(' ');
}
