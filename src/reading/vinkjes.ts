import type { Answer, Intervention, Interventiemonitor, Text } from '../../data-schema/index.js';
import { readProvenance, type Provenance } from './provenance.js';
import { select } from './selection.js';

export interface VinkjeReading {
  readonly id: string;
  /** From 1, as the programme numbers them. */
  readonly number: number;
  readonly label: Text | null;
  readonly question: Text;
  readonly plainQuestion: Text | null;
  readonly answer: Answer;
  readonly note: Text | null;
  readonly date: string | null;
}

/** The questions of the quality mark with the answers for one intervention. */
export interface VinkjesReading {
  readonly intervention: {
    readonly id: string;
    readonly title: Text;
    readonly plainTitle: Text | null;
  };
  readonly vinkjes: readonly VinkjeReading[];
  /** How many of the questions have each answer. */
  readonly counts: Readonly<Record<Answer, number>>;
  /** The day of the newest answer. */
  readonly date: string | null;
  readonly provenance: Provenance;
}

export interface InterventionSelection {
  readonly intervention?: string | undefined;
}

/** @throws SelectionError when the document does not hold the intervention, or no vinkjes. */
export function readVinkjes(
  document: Interventiemonitor,
  selection: InterventionSelection,
  today: Date,
): VinkjesReading {
  const intervention = select(
    document.interventions,
    selection.intervention,
    'interventions',
    'unknown-intervention',
  );
  select(document.vinkjes, undefined, 'vinkjes', 'empty-document');
  const vinkjes = document.vinkjes.map((vinkje, index) => readVinkje(intervention, vinkje, index));
  return {
    intervention: {
      id: intervention.id,
      title: intervention.title,
      plainTitle: intervention.plainTitle ?? null,
    },
    vinkjes,
    counts: countAnswers(vinkjes.map(({ answer }) => answer)),
    date: newest(vinkjes.map(({ date }) => date)),
    provenance: readProvenance(document.meta, today),
  };
}

export function countAnswers(answers: readonly Answer[]): Readonly<Record<Answer, number>> {
  const count = (answer: Answer) => answers.filter((given) => given === answer).length;
  return {
    yes: count('yes'),
    partly: count('partly'),
    notYet: count('notYet'),
    notApplicable: count('notApplicable'),
    notFilledIn: count('notFilledIn'),
  };
}

function readVinkje(
  intervention: Intervention,
  vinkje: Interventiemonitor['vinkjes'][number],
  index: number,
): VinkjeReading {
  const given = intervention.vinkjes.find((answer) => answer.vinkje === vinkje.id);
  return {
    id: vinkje.id,
    number: index + 1,
    label: vinkje.label ?? null,
    question: vinkje.question,
    plainQuestion: vinkje.plainQuestion ?? null,
    answer: given?.answer ?? 'notFilledIn',
    note: given?.note ?? null,
    date: given?.date ?? null,
  };
}

function newest(dates: readonly (string | null)[]): string | null {
  return (
    dates
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null
  );
}
