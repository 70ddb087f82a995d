import type {
  Amount,
  IndicatorFacts,
  IndicatorReading,
  TargetReading,
} from '../../reading/index.js';
import { sayAmount, sayAmountInText, sayFigure } from '../amount.js';
import type { Language } from '../language.js';
import { joined } from '../text.js';
import { sayFigureSentence } from './figure.js';
import { tellProvenance, tellStale } from './provenance.js';
import type { SourceLine, Table, Telling } from './telling.js';
import { keyOf, say, sayLabel, sayPeriod, sayPlace } from './words.js';

export function tellIndicator(reading: IndicatorReading, language: Language): Telling {
  const { indicator, area, latest, figures, target, provenance } = reading;
  const heading = sayLabel(indicator, language);
  return {
    key: keyOf('cijfer', indicator.id, area.id),
    heading,
    context: joined([area.name, latest && sayPeriod(latest.period, language)], ' · '),
    lead: latest
      ? sayFigureSentence(latest, indicator, area, language)
      : language.say.noFigure(
          heading,
          sayPlace(area, language),
          reading.awaited.at(-1)?.missing ?? 'notInDocument',
        ),
    details: [
      ...tellScore(reading, language),
      ...tellChange(reading, language),
      ...tellTarget(reading, language),
      ...(latest ? tellAwaited(reading, language) : []),
      ...tellStale(provenance, language),
    ],
    tables: [tableOf(reading, heading, language)],
    ...tellProvenance(provenance, language, {
      period: latest?.period ?? null,
      lines: indicatorLines(reading, language),
      notes: [...figures.map(({ note }) => note), target?.note ?? null, ...indicator.notes].flatMap(
        (note) => (note === null ? [] : [say(note, language)]),
      ),
    }),
  };
}

function tellScore({ indicator, latest }: IndicatorReading, language: Language): string[] {
  const isScore = latest !== null && indicator.unit === 'scale';
  if (!isScore) return [];
  return indicator.direction === 'lowerIsBetter' ? [language.say.higherIsMore] : [];
}

function tellChange({ change, indicator, latest }: IndicatorReading, language: Language): string[] {
  if (!change || !latest) return [];
  const { relation, verdict, from } = change;
  const period = sayPeriod(from.period, language);
  if (relation.way === 'unclear' || verdict === 'unclear') {
    const obstacle = relation.way === 'unclear' ? relation.obstacle : 'range';
    return [language.say.unclearChange(obstacle, period)];
  }
  const said = (amount: Amount) => sayAmountInText(amount, indicator, language);
  return [
    language.say.change(verdict, {
      ...relation,
      now: said(latest.amount),
      amount: said(from.amount),
      period,
    }),
  ];
}

function tellTarget({ target, latest, indicator }: IndicatorReading, language: Language): string[] {
  if (!target) return [];
  const text = sayTarget(target, indicator, language, sayAmountInText);
  const said = language.say.target(text, sayPeriod(target.period, language));
  return latest ? [said, language.say.targetMet(target.met)] : [said];
}

/** A streefdoel with its comparison: "minder dan 25%". */
export function sayTarget(
  { comparison, value }: Pick<TargetReading, 'comparison' | 'value'>,
  indicator: IndicatorFacts,
  language: Language,
  sayBound = sayAmount,
): string {
  return language.target[comparison](sayBound({ certainty: 'exact', value }, indicator, language));
}

/** A streefdoel with its name, as it stands beside a line: "Streefdoel: minder dan 25%". */
export function sayTargetLabel(
  target: Pick<TargetReading, 'comparison' | 'value'>,
  indicator: IndicatorFacts,
  language: Language,
): string {
  return `${language.words.target}: ${sayTarget(target, indicator, language)}`;
}

function tellAwaited({ awaited }: IndicatorReading, language: Language): string[] {
  return awaited.map(({ period, missing }) =>
    language.say.awaited(sayPeriod(period, language), missing),
  );
}

function tableOf(reading: IndicatorReading, caption: string, language: Language): Table {
  const { words } = language;
  const { figures, indicator, target, area } = reading;
  return {
    caption: `${caption}, ${area.name}`,
    columns: [words.period, words.figure],
    rows: [
      ...figures.map((figure) => ({
        head: sayPeriod(figure.period, language),
        cells: [sayFigure(figure, indicator, language)],
      })),
      ...(target
        ? [
            {
              head: `${words.target} ${sayPeriod(target.period, language)}`,
              cells: [sayTarget(target, indicator, language)],
              marked: true,
            },
          ]
        : []),
    ],
  };
}

export function indicatorLines(
  { indicator }: Pick<IndicatorReading, 'indicator'>,
  language: Language,
): readonly SourceLine[] {
  const { words } = language;
  return [
    { label: words.question, text: indicator.question },
    { label: words.answerCounted, text: indicator.answer },
    { label: words.method, text: indicator.method },
    { label: words.source, text: indicator.source },
  ].flatMap(({ label, text }) => (text === null ? [] : [{ label, text: say(text, language) }]));
}
