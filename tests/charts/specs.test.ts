import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { chartModules, compileChart } from '../../scripts/generate/charts.js';
import comparisonNow from '../../src/charts/compiled/comparison-now.js';
import comparisonPanels from '../../src/charts/compiled/comparison-panels.js';
import comparisonYears from '../../src/charts/compiled/comparison-years.js';
import money from '../../src/charts/compiled/money.js';
import moneyFlows from '../../src/charts/compiled/money-flows.js';
import moneyYears from '../../src/charts/compiled/money-years.js';
import { layoutComparisonNow } from '../../src/charts/layout/comparison-now.js';
import { layoutComparisonPanels } from '../../src/charts/layout/comparison-panels.js';
import { layoutComparisonYears } from '../../src/charts/layout/comparison-years.js';
import { layoutMoney } from '../../src/charts/layout/money.js';
import { layoutMoneyFlows } from '../../src/charts/layout/money-flows.js';
import { layoutMoneyYears } from '../../src/charts/layout/money-years.js';
import * as samples from './samples.js';
import type { Spec } from 'vega';

const COMPILED: Record<string, Spec> = {
  comparisonNow,
  comparisonPanels,
  comparisonYears,
  money,
  moneyFlows,
  moneyYears,
};
const FRAME = { width: 288, fontSize: 14 };
const DRAWINGS = {
  comparisonNow: layoutComparisonNow(samples.now([samples.nowRow('a', 1)]), FRAME),
  comparisonPanels: layoutComparisonPanels(samples.panels([samples.yearPanel('a', [1])]), FRAME),
  comparisonYears: layoutComparisonYears(samples.years(samples.yearPoints('a', [1])), FRAME),
  money: layoutMoney(samples.money([samples.moneyPart('a', 1)]), FRAME),
  moneyFlows: layoutMoneyFlows(samples.moneyFlows(), FRAME),
  moneyYears: layoutMoneyYears(samples.moneyYears(['a'], [[1]]), FRAME),
};

/** Every key and every text in a spec. */
function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner);
    walk(inner, visit);
  }
}

describe('compiled specs', () => {
  it('are what the compiler makes of the specs', async () => {
    for (const { path, text } of await chartModules()) {
      assert.equal(await readFile(path, 'utf8'), text, `${path}: run npm run generate`);
    }
  });

  for (const [name, spec] of Object.entries(COMPILED)) {
    it(`${name} loads nothing, formats nothing and says nothing of its own`, () => {
      walk(spec, (key, value) => {
        assert.ok(!['url', 'href', 'tooltip', 'usermeta', 'description'].includes(key), key);
        if (key === 'format') assert.deepEqual(value, {});
        if (typeof value === 'string' && key !== '$schema') {
          assert.doesNotMatch(value, /https?:|\b(?:time)?format\(|utcFormat/i);
        }
      });
      assert.equal(spec.axes, undefined);
      assert.equal(spec.legends, undefined);
    });

    it(`${name} is given every row and every param that it names`, () => {
      const drawing = DRAWINGS[name as keyof typeof DRAWINGS];
      const given = { ...samples.LOOK, ...drawing.params };
      const own = (spec.data ?? []).filter((data) => !('source' in data)).map((data) => data.name);
      assert.deepEqual(own.sort(), Object.keys(drawing.data).sort());
      assert.deepEqual(
        (spec.signals ?? []).map((signal) => signal.name).sort(),
        Object.keys(given).sort(),
      );
    });
  }

  it('take every colour from a param', () => {
    for (const spec of Object.values(COMPILED)) {
      walk(spec.marks, (key, value) => {
        if (key !== 'fill' && key !== 'stroke') return;
        const fixed = (value as { value?: unknown }).value;
        assert.ok(fixed === undefined || fixed === 'transparent', String(fixed));
      });
    }
  });
});

describe('compileChart', () => {
  it('refuses a spec that the compiler warns about', () => {
    assert.throws(
      () =>
        compileChart({
          data: { name: 'a' },
          mark: 'bar',
          encoding: { x: {}, shape: { value: 'x' } },
        }),
      /vega-lite/,
    );
  });
});
