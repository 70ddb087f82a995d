import type { Breakdown } from '../../../data-schema/index.js';
import type {
  ComparisonReading,
  FundingReading,
  IndicatorReading,
  Provenance,
} from '../../reading/index.js';
import type { Language } from '../language.js';
import type { MoneyLanguage } from '../phrases.js';
import type { SourceLine, Telling } from '../tell/telling.js';
import { say, sayPeriod } from '../tell/words.js';
import { comparisonName, fundingName, indicatorName } from './names.js';
import { joined } from '../text.js';

/** All that a picture must say by itself once it has left the page, in the language of the page. */
export interface PictureWords {
  /** What the file is called, in words. */
  readonly name: string;
  readonly direction: Language['direction'];
  readonly title: string;
  readonly context: string;
  readonly message: string;
  readonly source: readonly SourceLine[];
}

/** The words around the figure of one area. */
export function indicatorPicture(
  reading: IndicatorReading,
  { heading, context, lead, details }: Telling,
  language: Language,
): PictureWords {
  const { latest, provenance } = reading;
  return {
    name: indicatorName(reading),
    direction: language.direction,
    title: heading,
    context,
    message: joined([lead, ...details], ' '),
    source: sourceLines(provenance, sayRun(latest?.period, latest?.period, language), language),
  };
}

/** The words around a chart of now, or of all periods. */
export function comparisonPicture(
  reading: ComparisonReading,
  { heading, lead }: Telling,
  view: 'now' | 'overTheYears',
  language: Language,
): PictureWords {
  const { own, period, periods, provenance } = reading;
  const [first, last] = view === 'now' ? [period, period] : [periods.at(0), periods.at(-1)];
  const shown = sayRun(first, last, language);
  return {
    name: comparisonName(reading, first === last ? period : `${first} ${last}`),
    direction: language.direction,
    title: heading,
    context: joined([own?.area.name ?? null, shown], ' · '),
    message: lead,
    source: sourceLines(provenance, shown, language),
  };
}

/** The words around a chart of one division of the money. */
export function fundingPicture(
  reading: FundingReading,
  { context, lead }: Telling,
  by: Breakdown,
  language: MoneyLanguage,
): PictureWords {
  const { runTime, provenance } = reading;
  return {
    name: fundingName(reading, by),
    direction: language.direction,
    title: language.money.words.breakdown[by],
    context,
    message: lead,
    source: sourceLines(provenance, sayRun(runTime, runTime, language), language),
  };
}

function sayRun(
  first: string | null | undefined,
  last: string | null | undefined,
  language: Language,
): string {
  if (!first || !last) return '';
  const [from, to] = [sayPeriod(first, language), sayPeriod(last, language)];
  return from === to ? from : language.periods.years(from, to);
}

function sourceLines(
  { source, publisher, licence, published }: Provenance,
  period: string,
  language: Language,
): readonly SourceLine[] {
  const { words } = language;
  return [
    { label: words.source, text: say(source.text, language) },
    { label: words.figuresOf, text: period },
    { label: words.publisher, text: say(publisher, language) },
    { label: words.published, text: published === null ? '' : sayPeriod(published, language) },
    { label: words.licence, text: licence === null ? words.unknown : say(licence.text, language) },
  ].filter(({ text }) => text !== '');
}
