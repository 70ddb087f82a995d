import { intervalOf, type ComparisonReading, type ComparisonRow } from '../../reading/index.js';
import { sayAmountInText, sayFigure } from '../amount.js';
import type { Language } from '../language.js';
import type { ComparisonLanguage } from '../phrases.js';
import { comparedRows } from './compared-rows.js';
import { joined } from '../text.js';
import { sayFigureSentence } from './figure.js';
import { indicatorLines, sayTarget } from './indicator.js';
import { tellProvenance, tellStale } from './provenance.js';
import type { Table, Telling } from './telling.js';
import { keyOf, say, sayLabel, sayPeriod, sayPlace } from './words.js';

export function tellComparison(reading: ComparisonReading, language: ComparisonLanguage): Telling {
  const { indicator, period, own, gemeente, land, target, provenance } = reading;
  const heading = sayLabel(indicator, language);
  const speaker = own ?? gemeente ?? land;
  return {
    key: keyOf('vergelijking', indicator.id, own?.area.id),
    heading,
    context: joined([own?.area.name ?? null, period && sayPeriod(period, language)], ' · '),
    lead: leadOf(speaker, reading, heading, language),
    details: [
      ...tellRelation(reading, language),
      ...tellSpread(reading, language),
      ...(target
        ? [
            language.say.target(
              sayTarget(target, indicator, language, sayAmountInText),
              sayPeriod(target.period, language),
            ),
          ]
        : []),
      ...tellStale(provenance, language),
    ],
    tables: [tableOf(reading, heading, language)],
    ...tellProvenance(provenance, language, {
      period,
      lines: indicatorLines(reading, language),
      notes: [
        ...comparedRows(reading).flatMap(({ area, figures }) =>
          figures.flatMap(({ note }) =>
            note === null ? [] : [`${area.name}: ${say(note, language)}`],
          ),
        ),
        ...indicator.notes.map((note) => say(note, language)),
      ],
    }),
  };
}

function leadOf(
  speaker: ComparisonRow | null,
  { indicator, period }: ComparisonReading,
  heading: string,
  language: ComparisonLanguage,
): string {
  if (period === null) return language.comparison.say.noComparison(heading);
  if (!speaker) return language.comparison.say.comparedAreas(heading, sayPeriod(period, language));
  const { area, figure } = speaker;
  return figure.amount === null
    ? language.say.noFigure(heading, sayPlace(area, language), figure.missing)
    : sayFigureSentence(figure, indicator, area, language);
}

function tellRelation(
  { own, gemeente, indicator }: ComparisonReading,
  language: ComparisonLanguage,
): string[] {
  const said = (row: ComparisonRow | null) =>
    row?.figure.amount ? sayAmountInText(row.figure.amount, indicator, language) : '';
  if (!own?.toGemeente || !gemeente || !said(gemeente)) return [];
  const { toGemeente: relation } = own;
  const place = sayPlace(gemeente.area, language);
  return [
    relation.way === 'unclear'
      ? language.comparison.say.unclearRelation(relation.obstacle, place)
      : language.comparison.say.relation({
          ...relation,
          own: said(own),
          place,
          amount: said(gemeente),
        }),
  ];
}

function tellSpread(
  { spread, indicator }: ComparisonReading,
  language: ComparisonLanguage,
): string[] {
  if (!spread) return [];
  const { low } = intervalOf(spread.lowest);
  const { high } = intervalOf(spread.highest);
  const range =
    low === high
      ? spread.lowest.amount
      : ({ certainty: 'between', value: low, upTo: high } as const);
  return [language.comparison.say.spread(sayAmountInText(range, indicator, language))];
}

function tableOf(reading: ComparisonReading, caption: string, language: Language): Table {
  const { words } = language;
  const { periods, indicator, target } = reading;
  return {
    caption,
    columns: [words.area, ...periods.map((period) => sayPeriod(period, language))],
    rows: [
      ...comparedRows(reading).map(({ area, own, figures }) => ({
        head: own ? `${area.name} (${words.own})` : area.name,
        cells: periods.map((period) => {
          const figure = figures.find((candidate) => candidate.period === period);
          return figure ? sayFigure(figure, indicator, language) : language.absence.notInDocument;
        }),
        marked: own,
      })),
      ...(target && periods.length > 0
        ? [
            {
              head: `${words.target} ${sayPeriod(target.period, language)}`,
              cells: [...periods.slice(1).map(() => ''), sayTarget(target, indicator, language)],
            },
          ]
        : []),
    ],
  };
}
