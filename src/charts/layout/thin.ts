import type { Tick } from '../types.js';
import { textWidth } from '../wrap.js';

const GAP = 12;

/** Every tick, or every second, third and so on, so that their texts stand clear of each other on a line. */
export function thin(
  ticks: readonly Tick[],
  middleOf: (tick: Tick) => number,
  fontSize: number,
): readonly Tick[] {
  for (let every = 1; every < ticks.length; every += 1) {
    const kept = ticks.filter((_, index) => index % every === 0);
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
