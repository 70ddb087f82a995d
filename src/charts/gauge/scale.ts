import type { Amount, IndicatorReading } from '../../reading/index.js';

/** The ends of the drawn scale. `known` is false where the document does not say where the scale ends. */
export interface DrawnScale {
  readonly min: number;
  readonly max: number;
  readonly known: boolean;
}

/**
 * A percentage and a grade are drawn on the whole of their scale. An open scale ends at a round number above all
 * that must be drawn; a scale of which nobody says the ends starts at zero or the lowest figure.
 */
export function drawnScale(reading: IndicatorReading): DrawnScale {
  const { scale, unit } = reading.indicator;
  const drawn = [
    ...reading.figures.flatMap(({ amount }) => (amount === null ? [] : valuesOf(amount))),
    ...(reading.target ? [reading.target.value] : []),
  ];
  const highest = Math.max(0, ...drawn);
  const lowest = Math.min(0, ...drawn);
  const whole = unit !== 'perThousand' && Number.isFinite(scale.max);
  return {
    min: Number.isFinite(scale.min) ? scale.min : -roundAbove(-lowest),
    max: whole ? scale.max : roundAbove(highest),
    known: Number.isFinite(scale.min) && (whole || unit === 'perThousand'),
  };
}

/** Where a value stands on the drawn scale, in percent of its length. */
export function positionOn({ min, max }: DrawnScale, value: number): number {
  const position = ((value - min) / (max - min || 1)) * 100;
  return Math.min(100, Math.max(0, position));
}

function valuesOf(amount: Amount): readonly number[] {
  return amount.certainty === 'between' ? [amount.value, amount.upTo] : [amount.value];
}

const STEPS = [1, 2, 5, 10] as const;

function roundAbove(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((candidate) => candidate * power > value) ?? 10;
  return step * power;
}
