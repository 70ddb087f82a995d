import type { Tick } from '../types.js';
import { textWidth } from '../wrap.js';

const GAP = 12;

/** The ticks from zero on both ways, or from the first: all, or every second, third and so on. */
export function every(step: number, ticks: readonly Tick[]): readonly Tick[] {
  const zero = Math.max(
    0,
    ticks.findIndex(({ value }) => value === 0),
  );
  return ticks.filter((_, index) => (index - zero) % step === 0);
}

/** As many ticks as there is room for, so that their texts stand clear of each other on a line. */
export function thin(
  ticks: readonly Tick[],
  middleOf: (tick: Tick) => number,
  fontSize: number,
): readonly Tick[] {
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = every(step, ticks);
    const apart = kept.every((tick, index) => {
      const next = kept[index + 1];
      if (next === undefined) return true;
      const room = (textWidth(tick.text, { fontSize }) + textWidth(next.text, { fontSize })) / 2;
      return middleOf(next) - middleOf(tick) > room + GAP;
    });
    if (apart) return kept;
  }
  return ticks.slice(0, 1);
}
