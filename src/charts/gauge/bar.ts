import type { Amount } from '../../reading/index.js';
import { positionOn, type DrawnScale } from './scale.js';

/** From one place on the scale to another, either may be the lower; in percent of its length. */
export type Span = readonly [one: number, other: number];

/** What a bar is drawn as; all places in percent of the length of the scale. */
export interface Bar {
  /** What is sure: from zero, to either side. */
  readonly solid: Span;
  /** Where the figure can be. */
  readonly open: Span;
  /** Each bound that what is sure does not end at. */
  readonly edges: readonly number[];
}

/** An amount as a bar. One that is exact has nothing open. */
export function barOf(amount: Amount, scale: DrawnScale): Bar {
  const zero = positionOn(scale, 0);
  const at = positionOn(scale, amount.value);
  const upTo = amount.certainty === 'between' ? positionOn(scale, amount.upTo) : at;
  const [from, to] = {
    exact: [at, at],
    about: [Math.min(zero, at), Math.max(zero, at)],
    moreThan: [at, 100],
    lessThan: [0, at],
    between: [at, upTo],
  }[amount.certainty] as [number, number];
  const sure = Math.min(Math.max(zero, from), to);
  return {
    solid: [zero, sure],
    open: [from, to],
    edges: [...new Set([at, upTo])].filter((bound) => bound !== sure),
  };
}
