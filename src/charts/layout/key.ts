import { widest, wrap } from '../wrap.js';
import { type Frame, lineHeight } from './drawing.js';

/** Length of the piece of line, or the swatch, that stands before its name. */
const SAMPLE = 26;
const GAP = 8;
const BETWEEN_ENTRIES = 22;

/** Places the names of what is drawn beside each other, as many to a line as fit. */
export function placeKey<Entry extends { label: string }>(
  entries: readonly Entry[],
  { width, fontSize }: Frame,
) {
  const line = lineHeight(fontSize);
  let x = 0;
  let top = 0;
  let bottom = 0;
  const placed = entries.map((entry) => {
    const lines = wrap(entry.label, width - SAMPLE - GAP, { fontSize });
    const right = SAMPLE + GAP + widest(lines, { fontSize });
    if (x > 0 && x + right > width) {
      x = 0;
      top = bottom;
    }
    const place = { x, x2: x + SAMPLE, textX: x + SAMPLE + GAP, y: top + line / 2 };
    x += right + BETWEEN_ENTRIES;
    bottom = Math.max(bottom, top + lines.length * line);
    return { ...entry, ...place, lines };
  });
  return { entries: placed, height: bottom };
}
