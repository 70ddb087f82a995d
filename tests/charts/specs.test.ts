import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { charts, compileChart } from '../../scripts/generate/charts.js';
import { layoutComparisonNow } from '../../src/charts/layout/comparison-now.js';
import { layoutComparisonPanels } from '../../src/charts/layout/comparison-panels.js';
import { layoutComparisonYears } from '../../src/charts/layout/comparison-years.js';
import type { Drawing } from '../../src/charts/layout/drawing.js';
import { layoutMoney } from '../../src/charts/layout/money.js';
import { layoutMoneyFlows } from '../../src/charts/layout/money-flows.js';
import { layoutMoneyYears } from '../../src/charts/layout/money-years.js';
import * as samples from './samples.js';
import type { Spec } from 'vega';

const FRAME = { width: 288, fontSize: 14 };
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  'comparison-now': layoutComparisonNow(samples.now([samples.nowRow('a', 1)]), FRAME),
  'comparison-panels': layoutComparisonPanels(samples.panels([samples.yearPanel('a', [1])]), FRAME),
  'comparison-years': layoutComparisonYears(samples.years(samples.yearPoints('a', [1])), FRAME),
  money: layoutMoney(samples.money([samples.moneyPart('a', 1)]), FRAME),
  'money-flows': layoutMoneyFlows(samples.moneyFlows(), FRAME),
  'money-years': layoutMoneyYears(samples.moneyYears(['a'], [[1]]), FRAME),
};

const COMPILED = Object.keys(DRAWINGS).map((name) => {
  const path = new URL(`../../src/charts/compiled/${name}.vega.json`, import.meta.url);
  return { name, spec: JSON.parse(readFileSync(path, 'utf8')) as Spec };
});

/** Every key and every text in a spec. */
function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner);
    walk(inner, visit);
  }
}

describe('compiled specs', () => {
  it('are all drawn here', () => {
    const names = charts().flatMap(({ path }) => /([a-z-]+)\.vega\.json$/.exec(path)?.[1] ?? []);
    assert.deepEqual(names.sort(), Object.keys(DRAWINGS).sort());
  });

  for (const { name, spec } of COMPILED) {
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
      const drawing = DRAWINGS[name];
      const given = { ...samples.LOOK, ...drawing?.params };
      const own = (spec.data ?? []).filter((data) => !('source' in data)).map((data) => data.name);
      assert.deepEqual(own.sort(), Object.keys(drawing?.data ?? {}).sort());
      assert.deepEqual(
        (spec.signals ?? []).map((signal) => signal.name).sort(),
        Object.keys(given).sort(),
      );
    });
  }

  it('take every colour from a param', () => {
    for (const { spec } of COMPILED) {
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
