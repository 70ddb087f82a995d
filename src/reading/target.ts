import type { Comparison, Target, Text } from '../../data-schema/index.js';
import { intervalOf, isOpen, isPoint, type KnownFigure } from './figure.js';
import { round } from './round.js';

/** A streefdoel, and how far the latest figure is from it. */
export interface TargetReading {
  readonly comparison: Comparison;
  readonly value: number;
  readonly period: string;
  readonly note: Text | null;
  /** `null` where there is no figure, or one too vague to say. */
  readonly met: boolean | null;
  /** How far the figure still has to go, in the indicator's unit; `null` where it is met or cannot be said. */
  readonly distance: number | null;
}

export function readTarget(target: Target, latest: KnownFigure | null): TargetReading {
  const met = latest && isMet(target, latest);
  const point = latest && isPoint(latest.amount) ? latest.amount.value : null;
  return {
    comparison: target.comparison,
    value: target.value,
    period: target.period,
    note: target.note ?? null,
    met,
    distance: met === false && point !== null ? round(Math.abs(target.value - point)) : null,
  };
}

function isMet({ comparison, value }: Target, figure: KnownFigure): boolean | null {
  const { low, high } = intervalOf(figure);
  if (figure.amount.certainty === 'about' && low === value && high === value) return null;
  const open = isOpen(figure.amount);
  switch (comparison) {
    case 'moreThan':
      return low > value || (open && low === value) ? true : high <= value ? false : null;
    case 'atLeast':
      return low >= value ? true : high < value || (open && high === value) ? false : null;
    case 'lessThan':
      return high < value || (open && high === value) ? true : low >= value ? false : null;
    case 'atMost':
      return high <= value ? true : low > value || (open && low === value) ? false : null;
  }
}
