import type { Breakdown } from '../../../data-schema/index.js';
import type {
  AreaFacts,
  FundingBreakdown,
  FundingPart,
  FundingReading,
  Provenance,
} from '../../reading/index.js';
import { fundingName } from './names.js';
import { PROVENANCE } from './provenance.js';
import { tell, toRecords, WORDS, type Column, type Records } from './records.js';

const DIVISION: Readonly<Record<Breakdown, string>> = {
  source: 'bron',
  spoor: 'spoor',
  actielijn: 'actielijn',
  goal: 'doel',
};

/** One sum of one division, or what rounding left of it. */
interface SumRecord extends Pick<FundingPart, 'status' | 'runTime' | 'spent' | 'note'> {
  readonly area: AreaFacts;
  readonly programme: string | null;
  readonly by: Breakdown;
  readonly kind: 'post' | 'afronding';
  readonly label: string | null;
  readonly value: number;
  readonly total: number;
  readonly provenance: Provenance;
}

const COLUMNS: readonly Column<SumRecord>[] = [
  ['gebied', ({ area }) => area.name],
  ['gebied_id', ({ area }) => area.id],
  ['looptijd_programma', ({ programme }) => programme],
  ['verdeling', ({ by }) => DIVISION[by]],
  ['soort_regel', ({ kind }) => kind],
  ['post', ({ label }) => label],
  ['bedrag_in_euro', ({ value }) => value],
  ['status', ({ status }) => (status === null ? null : WORDS.money.words.funding[status])],
  ['looptijd', ({ runTime }) => runTime],
  ['uitgegeven_in_euro', ({ spent }) => spent?.value ?? null],
  ['uitgegeven_periode', ({ spent }) => spent?.period ?? null],
  ['totaal_verdeling_in_euro', ({ total }) => total],
  ['opmerking', ({ note }) => tell(note)],
  ...PROVENANCE,
];

/**
 * The sums of every division. The total is a column and no row, so that the sums of a division add up to it. Each
 * division holds the same money: the sums of two of them count it twice.
 */
export function fundingRecords(reading: FundingReading): Records {
  const { area, runTime: programme, breakdowns, provenance } = reading;
  return toRecords(
    fundingName(reading),
    COLUMNS,
    breakdowns.flatMap((breakdown) =>
      sumsOf(breakdown).map((sum) => ({ ...sum, area, programme, provenance })),
    ),
  );
}

type Sum = Omit<SumRecord, 'area' | 'programme' | 'provenance'>;

function sumsOf({ by, parts, rounding, total }: FundingBreakdown): readonly Sum[] {
  const sums = parts.map(({ label, ...part }) => ({
    ...part,
    by,
    kind: 'post' as const,
    label: tell(label),
    total,
  }));
  if (rounding === null) return sums;
  const rest: Sum = {
    by,
    kind: 'afronding',
    label: tell(rounding.label ?? WORDS.money.words.rounding),
    value: rounding.value,
    total,
    status: null,
    runTime: null,
    spent: null,
    note: null,
  };
  return [...sums, rest];
}
