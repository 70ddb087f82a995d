import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeLineLabels, type LineToLabel } from '../../src/charts/line-labels.js';

function boxes(lines: readonly LineToLabel[], width: number) {
  return placeLineLabels(lines, width).map((place) => {
    const line = lines.find(({ id }) => id === place.id)!;
    const from =
      place.align === 'left'
        ? line.x
        : line.x - (place.align === 'center' ? line.width / 2 : line.width);
    return { ...place, x: line.x, from, to: from + line.width };
  });
}

describe('placeLineLabels', () => {
  it('centres a name that is alone', () => {
    assert.deepEqual(placeLineLabels([{ id: 'a', x: 150, width: 100 }], 300), [
      { id: 'a', align: 'center', level: 0, fits: true },
    ]);
  });

  it('turns a name inwards at an edge', () => {
    assert.equal(placeLineLabels([{ id: 'a', x: 5, width: 100 }], 300)[0]?.align, 'left');
    assert.equal(placeLineLabels([{ id: 'a', x: 295, width: 100 }], 300)[0]?.align, 'right');
  });

  it('tells of a name that runs out of the chart', () => {
    assert.equal(placeLineLabels([{ id: 'a', x: 150, width: 320 }], 300)[0]?.fits, false);
  });

  it('lets no names overlap and no line run through a name', () => {
    for (const xs of [
      [100, 102, 104],
      [10, 60, 280],
      [150, 150, 150],
      [280, 285, 290],
    ]) {
      const placed = boxes(
        xs.map((x, index) => ({ id: String(index), x, width: 110 })),
        300,
      );
      for (const one of placed) {
        for (const other of placed) {
          if (one === other) continue;
          if (one.level === other.level) assert.ok(one.from > other.to || one.to < other.from);
          const through = other.level > one.level && other.x > one.from && other.x < one.to;
          assert.ok(!through, `line ${other.id} through name ${one.id} at ${xs.join()}`);
        }
      }
    }
  });

  it('gives each of many lines a level of its own', () => {
    const lines = Array.from({ length: 6 }, (_, index) => ({
      id: String(index),
      x: 40 * index,
      width: 90,
    }));
    const levels = placeLineLabels(lines, 300).map(({ level }) => level);
    assert.equal(new Set(levels).size, 6);
  });
});
