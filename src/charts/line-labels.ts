export interface LineToLabel {
  id: string;
  /** Where its line stands, in px. */
  x: number;
  /** Of its text, in px. */
  width: number;
}

export interface LineLabel {
  id: string;
  align: 'left' | 'center' | 'right';
  /** 0 is nearest to the plot. */
  level: number;
  /** Whether it stays within the chart. */
  fits: boolean;
}

const GAP = 6;
const ALIGNS = ['center', 'left', 'right'] as const;

interface Placed extends Omit<LineLabel, 'fits'> {
  x: number;
  from: number;
  to: number;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

function box({ x, width }: LineToLabel, align: LineLabel['align']): [number, number] {
  if (align === 'center') return [x - width / 2, x + width / 2];
  return align === 'left' ? [x, x + width] : [x - width, x];
}

/** A line runs from its label down, so it crosses every label that is lower and in its way. */
function clear(label: Placed, level: number, others: readonly Placed[]): boolean {
  return others.every((other) => {
    if (other.level === level) return label.from > other.to + GAP || label.to < other.from - GAP;
    const [upper, lower] = other.level > level ? [other, label] : [label, other];
    return upper.x < lower.from - 2 || upper.x > lower.to + 2;
  });
}

/**
 * Finds a place above the plot for the name of each vertical line: no two on top of each other,
 * no line through another's name, on as few levels as possible. Meant for the two to four lines
 * of a chart, so it simply tries all orders and sides.
 */
export function placeLineLabels(lines: readonly LineToLabel[], width: number): LineLabel[] {
  let best: Placed[] | undefined;
  let bestCost = Infinity;

  const cost = (placed: readonly Placed[]) =>
    placed.reduce(
      (sum, label) =>
        sum +
        label.level * 10 +
        (label.align === 'center' ? 0 : 1) +
        (Math.max(0, -label.from) + Math.max(0, label.to - width)) * 100,
      0,
    );

  const attempt = (rest: readonly LineToLabel[], placed: readonly Placed[]) => {
    const [line, ...later] = rest;
    if (line === undefined) {
      const total = cost(placed);
      if (total < bestCost) [best, bestCost] = [[...placed], total];
      return;
    }
    for (const align of ALIGNS) {
      const [from, to] = box(line, align);
      const label: Placed = { id: line.id, x: line.x, align, level: 0, from, to };
      for (let level = 0; level <= placed.length; level += 1) {
        if (clear(label, level, placed)) {
          attempt(later, [...placed, { ...label, level }]);
          break;
        }
      }
    }
  };

  if (lines.length <= 4) for (const order of permutations(lines)) attempt(order, []);
  best ??= lines.map((line, index) => {
    const align = line.x < width / 2 ? 'left' : 'right';
    const [from, to] = box(line, align);
    return { id: line.id, x: line.x, align, level: lines.length - 1 - index, from, to };
  });
  return best.map(({ id, align, level, from, to }) => ({
    id,
    align,
    level,
    fits: from >= 0 && to <= width,
  }));
}
