import type { FundingBreakdown, FundingPart, FundingReading } from '../../reading/index.js';
import { sayMoney } from '../money.js';
import type { MoneyLanguage } from '../phrases.js';
import { tableOfYears } from './funding-years.js';
import { joined } from '../text.js';
import { tellProvenance, tellStale } from './provenance.js';
import type { Table, TableRow, Telling } from './telling.js';
import { keyOf, say, sayLabel, sayPeriod, sayPlace } from './words.js';

export function tellFunding(reading: FundingReading, language: MoneyLanguage): Telling {
  const { area, total, runTime, statuses, perInhabitant, spent, breakdowns, provenance } = reading;
  const period = runTime === null ? null : sayPeriod(runTime, language);
  return {
    key: keyOf('geld', area.id),
    heading: language.money.words.money,
    context: joined([area.name, period], ' · '),
    lead: language.money.say.money(sayMoney(total, language), sayPlace(area, language), period),
    details: [
      ...statuses.map(({ status, value }) =>
        language.money.say.moneyStatus[status](sayMoney(value, language)),
      ),
      ...(spent === null ? [] : [language.money.say.spent(sayMoney(spent, language))]),
      ...(perInhabitant
        ? [
            language.money.say.perInhabitant(
              language.format.euro(Math.round(perInhabitant.value)),
              language.format.number(perInhabitant.inhabitants),
              sayPeriod(perInhabitant.period, language),
            ),
          ]
        : []),
      ...tellStale(provenance, language),
    ],
    tables: [
      ...breakdowns.map((breakdown) => tableOf(breakdown, language)),
      ...tableOfYears(reading, language),
    ],
    ...tellProvenance(provenance, language, {
      period: runTime,
      notes: breakdowns.flatMap(({ parts }) =>
        parts.flatMap((part) =>
          part.note === null ? [] : [`${sayLabel(part, language)}: ${say(part.note, language)}`],
        ),
      ),
    }),
  };
}

interface Column {
  readonly head: string;
  readonly cell: (part: FundingPart) => string;
}

/** Only the columns of which at least one part has something to say. */
function columnsOf({ parts }: FundingBreakdown, language: MoneyLanguage): readonly Column[] {
  const { words } = language.money;
  const any = (has: (part: FundingPart) => boolean, column: Column) =>
    parts.some(has) ? [column] : [];
  return [
    { head: words.amount, cell: ({ value }) => language.format.euro(value) },
    ...any(({ status }) => status !== null, {
      head: words.status,
      cell: ({ status }) => (status === null ? language.words.unknown : words.funding[status]),
    }),
    ...any(({ runTime }) => runTime !== null, {
      head: words.runTime,
      cell: ({ runTime }) =>
        runTime === null ? language.words.unknown : sayPeriod(runTime, language),
    }),
    ...any(({ spent }) => spent !== null, {
      head: words.spent,
      cell: ({ spent }) =>
        spent === null ? language.words.unknown : language.format.euro(spent.value),
    }),
  ];
}

function tableOf(breakdown: FundingBreakdown, language: MoneyLanguage): Table {
  const { words } = language.money;
  const columns = columnsOf(breakdown, language);
  const blank = columns.slice(1).map(() => '');
  const { rounding } = breakdown;
  const rows: readonly TableRow[] = [
    ...breakdown.parts.map((part) => ({
      head: sayLabel(part, language),
      cells: columns.map(({ cell }) => cell(part)),
    })),
    ...(rounding
      ? [
          {
            head: rounding.label === null ? words.rounding : say(rounding.label, language),
            cells: [language.format.euro(rounding.value), ...blank],
          },
        ]
      : []),
    {
      head: words.total,
      cells: [language.format.euro(breakdown.total), ...blank],
      marked: true,
    },
  ];
  return {
    caption: words.breakdown[breakdown.by],
    columns: [words.breakdownHead[breakdown.by], ...columns.map(({ head }) => head)],
    rows,
  };
}
