import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, type ContractDocument, type Gebiedsmonitor } from '../../data-schema/index.js';
import {
  checkTogether,
  explainTogether,
  explainWarning,
  nearest,
  warn,
  WARNING_CODES,
} from '../../data-schema/checker/index.js';
import { examples, fixture } from './fixtures.js';

const TODAY = new Date('2024-06-01');

function warningsOf(input: unknown) {
  const checked = check(input);
  return warn(input, checked.ok ? checked.document : undefined, TODAY);
}

/** Each warning, with a document that gives it and one that is like it and does not. */
type Change = (document: any) => void;
const CASES: readonly (readonly [(typeof WARNING_CODES)[number], Change, Change])[] = [
  [
    'unknown-field',
    ({ areas }) => (areas[0].naam = 'Noordwijk'),
    ({ areas }) => (areas[0].note = 'Noordwijk'),
  ],
  [
    'newer-minor',
    (document) => (document.contract = '1.8'),
    (document) => (document.contract = '1.0'),
  ],
  [
    'stale',
    ({ meta }) => (meta.nextUpdate = '2024-05'),
    ({ meta }) => (meta.nextUpdate = '2024-06'),
  ],
  [
    'source-without-link',
    ({ meta }) => delete meta.source.url,
    ({ meta }) => (meta.source.url = 'https://voorbeeld.nl'),
  ],
  [
    'source-missing',
    ({ indicators }) => {
      indicators[0].source = 'Enquête';
      delete indicators[1].source;
    },
    ({ indicators }) => indicators.forEach((indicator: any) => (indicator.source = 'Enquête')),
  ],
  [
    'percentage-of-whom',
    ({ indicators }) => delete indicators[0].sentence,
    ({ indicators }) => (indicators[0].sentence = { subject: 'bewoners', predicate: 'voelt zich' }),
  ],
  [
    'looks-like-fraction',
    (document) => setFigures(document, [0.2, 1]),
    (document) => setFigures(document, [0.2, 1.1]),
  ],
  [
    'plain-sentence-long',
    ({ indicators }) => (indicators[0].plainLabel = `${'een '.repeat(15)}twee.`),
    ({ indicators }) => (indicators[0].plainLabel = `${'een '.repeat(15)}. Twee.`),
  ],
  [
    'plain-word-long',
    ({ indicators }) => (indicators[0].plainLabel = 'Wijkvernieuwingsprogramma'),
    ({ indicators }) => (indicators[0].label = 'Wijkvernieuwingsprogramma'),
  ],
  [
    'plain-word-hard',
    ({ indicators }) => (indicators[0].plainLabel = { nl: 'Participatie' }),
    ({ indicators }) => (indicators[0].plainLabel = { nl: 'Meedoen', en: 'Participatie' }),
  ],
];

function setFigures(document: any, values: readonly number[]): void {
  const indicator = document.indicators.find(({ unit }: any) => unit === 'percent');
  delete indicator.target;
  document.observations = values.map((value, index) => ({
    indicator: indicator.id,
    area: document.areas[0].id,
    period: String(2020 + index),
    value,
  }));
}

describe('A warning', () => {
  for (const [code, change, twin] of CASES) {
    const codesAfter = (edit: Change) => {
      const document = fixture('valid', 'gebiedsmonitor');
      edit(document);
      return warningsOf(document).map((warning) => warning.code);
    };
    test(`of ${code} is given, and only where it is due`, () => {
      assert.ok(codesAfter(change).includes(code));
      assert.ok(!codesAfter(twin).includes(code));
    });
  }

  test('is tried for every code', () => {
    assert.deepEqual(CASES.map(([code]) => code).sort(), [...WARNING_CODES].sort());
  });

  test('is explained in Dutch that ends', () => {
    for (const [, change] of CASES) {
      const document = fixture('valid', 'gebiedsmonitor');
      change(document);
      for (const warning of warningsOf(document)) {
        assert.match(explainWarning(warning), /^[\w.[\]]+: [^]*[.?]$/);
        assert.doesNotMatch(explainWarning(warning), /undefined|\[object|NaN/);
      }
    }
  });

  test('of a hard text is not given for the plain texts of the programme', () => {
    for (const { name, document } of examples) {
      const hard = warningsOf(document).filter(({ code }) => code.startsWith('plain-'));
      assert.deepEqual(hard, [], name);
    }
  });
});

describe('Documents of one programme', () => {
  const documentOf = (input: unknown) => {
    const checked = check(input);
    assert.ok(checked.ok);
    return checked.document;
  };
  const together = (...inputs: readonly unknown[]) => checkTogether(inputs.map(documentOf));

  test('agree when they are the same', () => {
    const document = fixture<ContractDocument>('valid', 'interventiemonitor');
    assert.deepEqual(together(document, document), []);
  });

  test('may give the languages of a text in any order, and borders of another year', () => {
    const one = fixture<any>('valid', 'gebiedsmonitor');
    const other = structuredClone(one);
    one.areas[0].cbs = { code: 'WK001404', borderYear: 2020 };
    other.areas[0].cbs = { code: 'WK001409', borderYear: 2024 };
    one.goals[0].label = { nl: 'Wonen', en: 'Living' };
    other.goals[0].label = { en: 'Living', nl: 'Wonen' };
    assert.deepEqual(together(one, other), []);
  });

  test('differ when one id is two codes of the same year (case 76:)', () => {
    const one = fixture<any>('valid', 'gebiedsmonitor');
    const other = structuredClone(one);
    one.areas[0].cbs = { code: 'WK001404', borderYear: 2024 };
    other.areas[0].cbs = { code: 'WK001409', borderYear: 2024 };
    const problems = together(one, other);
    assert.deepEqual(
      problems.map(({ code, document, path }) => ({ code, document, path })),
      [{ code: 'differs', document: 1, path: 'areas[0].cbs.code' }],
    );
    assert.match(
      problems.map((problem) => explainTogether(problem, 'een.json')).join(),
      /Hier staat "WK001409", maar in een\.json staat bij dezelfde id "WK001404"\./,
    );
  });

  test('may have one code for another area a year later, under an id of its own (case 76:)', () => {
    const one = fixture<any>('valid', 'gebiedsmonitor');
    const other = structuredClone(one);
    one.areas[0].cbs = { code: 'WK036301', borderYear: 2023 };
    other.areas[0].cbs = { code: 'WK036301', borderYear: 2024 };
    assert.deepEqual(together(one, other), []);
    other.areas[0].name = 'Een andere wijk';
    assert.deepEqual(
      together(one, other).map(({ code, path }) => ({ code, path })),
      [{ code: 'differs', path: 'areas[0].name' }],
    );
  });

  test('name the areas that have no figures', () => {
    const figures = fixture<Gebiedsmonitor>('valid', 'gebiedsmonitor');
    const plan = fixture<any>('valid', 'interventiemonitor');
    plan.areas.push({ id: 'verweg', name: 'Ver weg', kind: 'wijk' });
    const found = together(figures, plan).filter(({ code }) => code === 'area-without-figures');
    assert.ok(found.some((problem) => problem.found === 'verweg'));
  });
});

describe('The nearest name', () => {
  for (const [name, meant] of [
    ['qualifer', 'qualifier'],
    ['Qualifier', 'qualifier'],
    ['qaulifier', 'qualifier'],
    ['up_to', 'upTo'],
    ['kwaliteit', undefined],
    ['x', undefined],
  ] as const) {
    test(`to ${name} is ${meant ?? 'none'}`, () => {
      assert.equal(nearest(name, ['value', 'qualifier', 'upTo']), meant);
    });
  }
});
