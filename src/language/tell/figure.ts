import type { AreaFacts, IndicatorFacts, KnownFigure } from '../../reading/index.js';
import { sayAmount, sayAmountInSentence } from '../amount.js';
import type { Language } from '../language.js';
import { say, sayLabel, sayPeriod, sayPlace } from './words.js';

/** One figure as a sentence with its place and period. */
export function sayFigureSentence(
  figure: KnownFigure,
  indicator: IndicatorFacts,
  area: AreaFacts,
  language: Language,
): string {
  const place = sayPlace(area, language);
  const period = sayPeriod(figure.period, language);
  const halves = (language.plain ? indicator.plainSentence : null) ?? indicator.sentence;
  // Out of a hundred people a sentence needs its plural, which only a plain sentence has.
  const people = language.plain && indicator.unit === 'percent';
  const predicate = halves && say(halves.predicate, language);
  if (!predicate || language.quotes?.isQuoted(predicate) || (people && !indicator.plainSentence)) {
    const amount = sayAmount(figure.amount, indicator, language);
    return language.say.labelled(sayLabel(indicator, language), place, amount, period);
  }
  return language.say[FORM[indicator.unit]]({
    subject: say(halves.subject, language),
    predicate,
    amount: sayAmountInSentence(figure, indicator, language),
    place,
    period,
  });
}

const FORM = {
  percent: 'share',
  perThousand: 'perThousand',
  grade: 'grade',
  scale: 'score',
  count: 'count',
  euro: 'score',
} as const;
