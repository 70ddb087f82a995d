import {
  comparePeriods,
  type Area,
  type Direction,
  type Indicator,
  type MissingReason,
  type Observation,
  type Text,
} from '../../data-schema/index.js';
import { observationsOf } from './observations.js';
import { round } from './round.js';

/** A figure as it is known: exactly, about, above or below a bound, or somewhere in a range. */
export type Amount =
  | { readonly certainty: 'exact' | 'about' | 'moreThan' | 'lessThan'; readonly value: number }
  | { readonly certainty: 'between'; readonly value: number; readonly upTo: number };

/** `notInDocument`: the document does not speak of this area and period at all. */
export type Absence = MissingReason | 'notInDocument';

export type Figure = KnownFigure | MissingFigure;

interface FigureFacts {
  readonly period: string;
  readonly note: Text | null;
}

export interface KnownFigure extends FigureFacts {
  readonly amount: Amount;
  readonly missing: null;
  /** Half the width of the margin, or `null` where none is published. */
  readonly margin: number | null;
  /** How this one was measured, where that differs from the indicator's method. */
  readonly method: Text | null;
}

export interface MissingFigure extends FigureFacts {
  readonly amount: null;
  readonly missing: Absence;
}

export function readFigure(observation: Observation): Figure {
  const { period, value, upTo, qualifier = 'exact', missing, margin, method, note } = observation;
  const facts = { period, note: note ?? null };
  if (value === undefined) return { ...facts, amount: null, missing: missing ?? 'notInDocument' };
  const amount: Amount =
    qualifier === 'between'
      ? { certainty: 'between', value, upTo: upTo ?? value }
      : { certainty: qualifier, value };
  return { ...facts, amount, missing: null, margin: margin ?? null, method: method ?? null };
}

export function absentFigure(period: string): MissingFigure {
  return { period, note: null, amount: null, missing: 'notInDocument' };
}

export function isKnown(figure: Figure): figure is KnownFigure {
  return figure.amount !== null;
}

/** All figures of one indicator for one area, oldest first. */
export function figuresOf(
  observations: readonly Observation[],
  indicator: Indicator,
  area: Area,
): readonly Figure[] {
  return observationsOf(observations, indicator, area)
    .map(readFigure)
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** The lowest and highest that a figure can be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function intervalOf({ amount, margin }: KnownFigure): Interval {
  const half = margin ?? 0;
  switch (amount.certainty) {
    case 'exact':
    case 'about':
      return { low: round(amount.value - half), high: round(amount.value + half) };
    case 'moreThan':
      return { low: amount.value, high: Infinity };
    case 'lessThan':
      return { low: -Infinity, high: amount.value };
    case 'between':
      return { low: amount.value, high: amount.upTo };
  }
}

/** Why two figures say nothing about each other. */
export type Obstacle = 'method' | 'margin' | 'range' | 'period' | 'borders';

/**
 * How one figure stands to another. `tentative` where either is an estimate: then it seems so.
 * `difference` is `null` where a bound or a range leaves it open.
 */
export type Relation =
  | {
      readonly way: 'higher' | 'lower' | 'same';
      readonly tentative: boolean;
      readonly difference: number | null;
    }
  | { readonly way: 'unclear'; readonly obstacle: Obstacle };

export function relate(
  figure: KnownFigure,
  other: KnownFigure,
  indicator: Pick<Indicator, 'unchangedWithin'>,
): Relation {
  if (!sameText(figure.method, other.method)) return { way: 'unclear', obstacle: 'method' };
  const [a, b] = [intervalOf(figure), intervalOf(other)];
  const point = isPoint(figure.amount) && isPoint(other.amount);
  const tentative = figure.amount.certainty === 'about' || other.amount.certainty === 'about';
  const difference = point ? round(figure.amount.value - other.amount.value) : null;
  const unchanged = indicator.unchangedWithin ?? 0;
  if (difference !== null && Math.abs(difference) <= unchanged) {
    return { way: 'same', tentative, difference };
  }
  // Open bounds may touch: "more than 30" lies above 30. The ends of a range are part of it.
  const open = isOpen(figure.amount) || isOpen(other.amount);
  const least = point ? 0 : unchanged;
  const isApart = (gap: number) => gap > least || (open && gap === least);
  if (isApart(round(a.low - b.high))) return { way: 'higher', tentative, difference };
  if (isApart(round(b.low - a.high))) return { way: 'lower', tentative, difference };
  return { way: 'unclear', obstacle: point ? 'margin' : 'range' };
}

export const VERDICTS = ['better', 'worse', 'same', 'notJudged', 'unclear'] as const;
/** What a relation means, as far as the indicator's direction says so. */
export type Verdict = (typeof VERDICTS)[number];

export function judge(relation: Relation, direction: Direction): Verdict {
  if (relation.way === 'unclear' || relation.way === 'same') return relation.way;
  if (direction === 'neither') return 'notJudged';
  return (relation.way === 'higher') === (direction === 'higherIsBetter') ? 'better' : 'worse';
}

export function isPoint({ certainty }: Amount): boolean {
  return certainty === 'exact' || certainty === 'about';
}

/** Whether a figure is only a bound, which it does not itself reach. */
export function isOpen({ certainty }: Amount): boolean {
  return certainty === 'moreThan' || certainty === 'lessThan';
}

/** Two texts per language are the same when every language says the same. */
function sameText(a: Text | null, b: Text | null): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return a === b;
  const tags = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...tags].every((tag) => a[tag] === b[tag]);
}
