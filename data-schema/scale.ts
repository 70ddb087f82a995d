import type { Indicator } from './gebiedsmonitor.js';

/** The lowest and highest figure that can occur; infinite where nobody says. */
export interface ScaleBounds {
  readonly min: number;
  readonly max: number;
}

/** An indicator's own scale, else the one that its unit implies. */
export function scaleOf(indicator: Pick<Indicator, 'unit' | 'scale'>): ScaleBounds {
  if (indicator.scale) return indicator.scale;
  switch (indicator.unit) {
    case 'percent':
      return { min: 0, max: 100 };
    case 'perThousand':
      return { min: 0, max: 1000 };
    case 'grade':
      return { min: 1, max: 10 };
    case 'count':
      return { min: 0, max: Infinity };
    case 'scale':
    case 'euro':
      return { min: -Infinity, max: Infinity };
  }
}
