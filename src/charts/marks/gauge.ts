import {
  sayAmount,
  sayFigure,
  sayPeriod,
  sayTargetLabel,
  type Language,
} from '../../language/index.js';
import type { IndicatorReading, KnownFigure } from '../../reading/index.js';
import { barOf, type Bar } from '../gauge/bar.js';
import { drawnScale, positionOn } from '../gauge/scale.js';

/** One period of a gauge. */
export interface GaugeRow {
  readonly period: string;
  /** The figure, or why there is none: no bar can be read as zero. */
  readonly text: string;
  readonly bar: Bar | null;
  readonly latest: boolean;
}

/** One bar a period on one scale. All places in percent of the length of the scale. */
export interface GaugeInput {
  readonly chart: 'gauge';
  /** The newest figure. */
  readonly number: string;
  /** Oldest first. */
  readonly rows: readonly GaugeRow[];
  readonly target: { readonly at: number; readonly label: string } | null;
  /** Where the scale crosses zero: which side of it a bar is on must be seen. */
  readonly zero: number | null;
  /** What stands at the two ends of the scale, or one text where the document does not say where it ends. */
  readonly ends: readonly string[];
}

/** The marks of the figures of one area, of which at least one is known. */
export function gaugeOf(
  reading: IndicatorReading,
  latest: KnownFigure,
  language: Language,
): GaugeInput {
  const { figures, indicator, target } = reading;
  const scale = drawnScale(reading);
  const zero = positionOn(scale, 0);
  return {
    chart: 'gauge',
    number: sayAmount(latest.amount, indicator, language),
    rows: figures.map((figure) => ({
      period: sayPeriod(figure.period, language),
      text: sayFigure(figure, indicator, language),
      bar: figure.amount && barOf(figure.amount, scale),
      latest: figure === latest,
    })),
    target: target && {
      at: positionOn(scale, target.value),
      label: sayTargetLabel(target, indicator, language),
    },
    zero: zero > 0 && zero < 100 ? zero : null,
    ends: scale.known
      ? [scale.min, scale.max].map((end) => language.format.figure(end, indicator.unit))
      : [language.words.scaleUnknown],
  };
}
