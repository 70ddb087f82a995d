import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import manifest from '../../package.json' with { type: 'json' };
import { BY_HAND } from '../../scripts/conformance/by-hand.js';
import { CRITERIA } from '../../scripts/conformance/criteria.js';
import { documentsOf, readReport, REPORT } from '../../scripts/conformance/documents.js';
import { INAPPLICABLE } from '../../scripts/conformance/inapplicable.js';
import { assertionsOf, criteriaIn, type TestResult } from '../../scripts/conformance/report.js';
import { WIDGET_NAMES } from '../../scripts/conformance/widgets.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const report = readReport(read(REPORT));

/** The names of the tests in a file, with a hole where something is filled in. */
const namesIn = (path: string) =>
  [...read(path).matchAll(/\bit\(\s*(['`])(.*?)\1,/gs)].map(([, , name = '']) =>
    name.split(/\$\{[^}]*\}/),
  );

const fits = (parts: readonly string[], name: string) =>
  new RegExp(
    `^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.+')}$`,
  ).test(name);

const FILES = readdirSync(join(ROOT, 'tests/accessibility'))
  .filter((name) => name.endsWith('.browser.test.ts'))
  .map((name) => `tests/accessibility/${name}`);

describe('The report of conformance', () => {
  it('is of this version, and has each criterion of WCAG 2.2 A and AA once for each widget', () => {
    assert.equal(CRITERIA.length, 55);
    assert.equal(report.version, manifest.version);
    assert.deepEqual(
      report.assertions.map(({ widget, criterion }) => `${widget} ${criterion}`),
      WIDGET_NAMES.flatMap((widget) => CRITERIA.map(({ number }) => `${widget} ${number}`)),
    );
  });

  it('cites tests that are there, each for the criteria in its name', () => {
    for (const { criterion, tests } of report.assertions) {
      for (const { file, name } of tests) {
        assert.ok(criteriaIn(name).includes(criterion), name);
        assert.ok(
          namesIn(file).some((parts) => fits(parts, name)),
          `${file}: ${name}`,
        );
      }
    }
  });

  it('cites every test that names a criterion', () => {
    const numbers = new Set(CRITERIA.map(({ number }) => number));
    const cited = report.assertions.flatMap(({ tests }) => tests);
    for (const file of FILES) {
      for (const parts of namesIn(file)) {
        if (!criteriaIn(parts[0] ?? '').some((number) => numbers.has(number))) continue;
        assert.ok(
          cited.some((test) => test.file === file && fits(parts, test.name)),
          `${file}: ${parts.join('…')}`,
        );
      }
    }
  });

  it('says nothing passed without a test or a check by hand, and why what does not apply does not', () => {
    for (const { widget, criterion, outcome, tests, byHand, reason } of report.assertions) {
      const evidence = tests.length + byHand.length;
      assert.equal(outcome === 'passed' || outcome === 'failed', evidence > 0, criterion);
      if (outcome === 'inapplicable') assert.equal(reason, INAPPLICABLE[criterion]?.why, widget);
      else assert.equal(reason, undefined);
      assert.deepEqual(
        byHand.map(({ did }) => did),
        BY_HAND.filter(
          (check) => check.criteria.includes(criterion) && check.widgets.includes(widget),
        ).map(({ did }) => did),
      );
    }
  });

  it('is what its documents say', async () => {
    for (const [path, text] of Object.entries(documentsOf(report))) {
      const options = (await resolveConfig(join(ROOT, path))) ?? {};
      assert.equal(read(path), await format(text, { ...options, filepath: path }), path);
    }
  });
});

describe('An assertion', () => {
  const test = (name: string, passed: boolean, suite = 'wijk-comparison'): TestResult => ({
    file: 'tests/accessibility/example.browser.test.ts',
    suite,
    name,
    passed,
  });
  const outcome = (widget: string, criterion: string, results: readonly TestResult[]) =>
    assertionsOf(results).find(
      (assertion) => assertion.widget === widget && assertion.criterion === criterion,
    )?.outcome;

  it('is failed where one of its tests is', () => {
    const results = [test('1.4.10 Reflow: one', true), test('1.4.10 Reflow: other', false)];
    assert.equal(outcome('wijk-comparison', '1.4.10', results), 'failed');
  });

  it('is of the widget that was tested, or of all where that is no widget', () => {
    const results = [test('1.4.10 Reflow: one', true), test('4.1.3: two', true, 'What fails')];
    assert.equal(outcome('wijk-comparison', '1.4.10', results), 'passed');
    assert.equal(outcome('wijk-seven-vinkjes', '1.4.10', results), 'untested');
    assert.equal(outcome('wijk-seven-vinkjes', '4.1.3', results), 'passed');
  });

  it('is untested where a criterion applies and nobody has looked', () => {
    assert.equal(outcome('wijk-comparison', '1.4.13', []), 'untested');
    assert.equal(outcome('wijk-seven-vinkjes', '1.4.13', []), 'inapplicable');
  });

  it('has all criteria that a name begins with', () => {
    assert.deepEqual(criteriaIn('2.4.7, 1.4.11 Focus Visible: a ring (62)'), ['2.4.7', '1.4.11']);
    assert.deepEqual(criteriaIn('no text is read twice, 1.3.1'), []);
  });
});
