import {
  scaleOf,
  type Area,
  type AreaKind,
  type Direction,
  type Indicator,
  type ScaleBounds,
  type Sentence,
  type Text,
  type Unit,
} from '../../data-schema/index.js';

/** What a reader needs to know of an area to name it. */
export interface AreaFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: AreaKind;
  /** The code of CBS, and the year of the border that it stands for. */
  readonly cbs: { readonly code: string; readonly borderYear: number } | null;
}

export function readArea({ id, name, kind, cbs }: Area): AreaFacts {
  return { id, name, kind, cbs: cbs ?? null };
}

/** What a reader needs to know of an indicator to name it and say a figure of it. */
export interface IndicatorFacts {
  readonly id: string;
  readonly label: Text;
  readonly plainLabel: Text | null;
  readonly question: Text | null;
  readonly answer: Text | null;
  readonly sentence: Sentence | null;
  readonly plainSentence: Sentence | null;
  readonly unit: Unit;
  readonly decimals: number;
  readonly direction: Direction;
  /** Infinite where nobody says where the scale ends. */
  readonly scale: ScaleBounds;
  readonly source: Text | null;
  readonly method: Text | null;
  readonly notes: readonly Text[];
}

export function readIndicatorFacts(indicator: Indicator): IndicatorFacts {
  return {
    id: indicator.id,
    label: indicator.label,
    plainLabel: indicator.plainLabel ?? null,
    question: indicator.question ?? null,
    answer: indicator.answer ?? null,
    sentence: indicator.sentence ?? null,
    plainSentence: indicator.plainSentence ?? null,
    unit: indicator.unit,
    decimals: indicator.decimals ?? 0,
    direction: indicator.direction,
    scale: scaleOf(indicator),
    source: indicator.source ?? null,
    method: indicator.method ?? null,
    notes: indicator.notes ?? [],
  };
}
