import type { Unit } from '../../../data-schema/index.js';
import {
  absentFigure,
  type Absence,
  type Amount,
  type AreaFacts,
  type ComparisonReading,
  type Figure,
  type IndicatorFacts,
  type IndicatorReading,
  type Provenance,
  type TargetReading,
} from '../../reading/index.js';
import { comparedRows } from '../tell/compared-rows.js';
import { comparisonName, indicatorName } from './names.js';
import { PROVENANCE } from './provenance.js';
import { tell, tellAll, toRecords, WORDS, type Column, type Records } from './records.js';

const CERTAINTY: Readonly<Record<Amount['certainty'], string>> = {
  exact: 'precies',
  about: 'ongeveer',
  moreThan: 'meer dan',
  lessThan: 'minder dan',
  between: 'tussen',
};

const ABSENCE: Readonly<Record<Absence, string>> = {
  ...WORDS.absence,
  notInDocument: 'staat niet in het document',
};

const UNITS: Readonly<Record<Unit, string>> = {
  percent: '%',
  perThousand: 'per 1000',
  grade: 'rapportcijfer',
  scale: 'score',
  count: 'aantal',
  euro: 'euro',
};

const COMPARISON = {
  moreThan: 'meer dan',
  atLeast: 'minstens',
  lessThan: 'minder dan',
  atMost: 'hoogstens',
} as const;

/** One figure with all that is known of it. */
interface FigureRecord {
  readonly indicator: IndicatorFacts;
  readonly area: AreaFacts;
  readonly figure: Figure;
  readonly target: TargetReading | null;
  readonly provenance: Provenance;
}

const COLUMNS: readonly Column<FigureRecord>[] = [
  ['indicator', ({ indicator }) => tell(indicator.label)],
  ['indicator_id', ({ indicator }) => indicator.id],
  ['gebied', ({ area }) => area.name],
  ['gebied_id', ({ area }) => area.id],
  ['soort_gebied', ({ area }) => area.kind],
  ['cbs_code', ({ area }) => area.cbs?.code ?? null],
  ['cbs_grensjaar', ({ area }) => area.cbs?.borderYear ?? null],
  ['periode', ({ figure }) => figure.period],
  ['waarde', ({ figure }) => figure.amount?.value ?? null],
  [
    'tot_en_met',
    ({ figure: { amount } }) => (amount?.certainty === 'between' ? amount.upTo : null),
  ],
  ['zekerheid', ({ figure: { amount } }) => (amount === null ? null : CERTAINTY[amount.certainty])],
  ['waarom_geen_waarde', ({ figure: { missing } }) => (missing === null ? null : ABSENCE[missing])],
  ['eenheid', ({ indicator }) => UNITS[indicator.unit]],
  ['marge', ({ figure }) => (figure.amount === null ? null : figure.margin)],
  ['streefdoel', ({ target }) => target?.value ?? null],
  ['streefdoel_is', ({ target }) => (target === null ? null : COMPARISON[target.comparison])],
  ['streefdoel_periode', ({ target }) => target?.period ?? null],
  ['opmerking', ({ figure }) => tell(figure.note)],
  ['methode', ({ figure, indicator }) => tell(methodOf(figure) ?? indicator.method)],
  ['vraag', ({ indicator }) => tell(indicator.question)],
  ['geteld_antwoord', ({ indicator }) => tell(indicator.answer)],
  ['bron_indicator', ({ indicator }) => tell(indicator.source)],
  ['toelichting_indicator', ({ indicator }) => tellAll(indicator.notes)],
  ...PROVENANCE,
];

/** The figures of one area, oldest first. */
export function indicatorRecords(reading: IndicatorReading): Records {
  return toRecords(
    indicatorName(reading),
    COLUMNS,
    reading.figures.map((figure) => ({ ...reading, figure })),
  );
}

/** The figures of every area in the table, each for every period of the table. */
export function comparisonRecords(reading: ComparisonReading): Records {
  const { period, periods, indicator, target, provenance } = reading;
  return toRecords(
    comparisonName(reading, period),
    COLUMNS,
    comparedRows(reading).flatMap(({ area, figures }) =>
      periods.map((period) => ({
        indicator,
        area,
        figure: figures.find((figure) => figure.period === period) ?? absentFigure(period),
        target,
        provenance,
      })),
    ),
  );
}

function methodOf(figure: Figure) {
  return figure.amount === null ? null : figure.method;
}
