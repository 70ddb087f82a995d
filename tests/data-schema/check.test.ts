import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, explain, PROBLEM_CODES, type Gebiedsmonitor } from '../../data-schema/index.js';
import { edge, examples, fixture, invalid, valid } from './fixtures.js';

const GARBAGE: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 12],
  ['not a number', Number.NaN],
  ['a boolean', true],
  ['an empty text', ''],
  ['an empty list', []],
  ['an empty object', {}],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a date', new Date(0)],
  ['an object without a prototype', Object.create(null)],
  ['a kind that is a list', { kind: ['gebiedsmonitor'] }],
  ['a kind from the prototype', { kind: 'toString' }],
  ['only a kind', { kind: 'gebiedsmonitor' }],
  ['a number too large for a double', JSON.parse('1e999')],
  ['a very long text', 'x'.repeat(1e6)],
  ['lists in lists, ten thousand deep', deep(10_000)],
  ['keys that name a prototype', JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}')],
];

function deep(levels: number): unknown {
  let list: unknown = 'bottom';
  for (let level = 0; level < levels; level++) list = [list];
  return list;
}

/** Every place in a document, as the keys that lead to it. */
function placesOf(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

function replaceAt(document: unknown, path: readonly PropertyKey[], value: unknown): unknown {
  const [last] = path.slice(-1);
  if (last === undefined) return value;
  const copy: unknown = structuredClone(document);
  const parent = path
    .slice(0, -1)
    .reduce((part, key) => (part as Record<PropertyKey, unknown>)[key], copy);
  (parent as Record<PropertyKey, unknown>)[last] = value;
  return copy;
}

/** An explanation without its path, and without what it quotes from the document or the contract. */
const wordsOf = (text: string) => text.replace(/^[\w.$[\]]*: /, '').replace(/"[^"]*"/g, '');
const ENGLISH =
  /\b(string|number|int|array|record|invalid|expected|received|input|required|of type)\b/i;

const problemsOf = (document: unknown) => {
  const checked = check(document);
  return checked.ok ? [] : checked.problems;
};
const named = (problems: readonly { readonly code: string; readonly path: string }[]) =>
  problems.map(({ code, path }) => `${code} ${path}`).sort();

describe('A document that keeps to the contract', () => {
  for (const { name, document } of [...valid, ...edge, ...examples]) {
    test(`${name} is accepted`, () => assert.deepEqual(problemsOf(document).map(explain), []));
  }

  for (const { name, document } of [...valid, ...examples]) {
    test(`${name} comes back with all its fields`, () => {
      const checked = check(document);
      assert.ok(checked.ok);
      assert.deepEqual(checked.document, document);
    });
  }
});

describe('A document with faults', () => {
  for (const { name, says, problems, document } of invalid) {
    test(`${name}: ${says}`, () => {
      assert.deepEqual(named(problemsOf(document)), named(problems));
    });
  }

  test('every problem code has a fixture', () => {
    const shown = new Set(invalid.flatMap(({ problems }) => problems.map(({ code }) => code)));
    assert.deepEqual([...shown].sort(), [...PROBLEM_CODES].sort());
  });

  test('twelve different faults give twelve different problems', () => {
    const twelve = invalid.find(({ name }) => name === 'twelve-faults');
    const problems = problemsOf(twelve?.document);
    assert.equal(problems.length, 12);
    assert.equal(new Set(problems.map(({ code }) => code)).size, 12);
  });

  for (const { name, document } of invalid) {
    test(`${name} is explained in words that say something`, () => {
      for (const problem of problemsOf(document)) {
        const text = explain(problem);
        assert.doesNotMatch(text, /undefined|\[object|NaN|Infinity/);
        assert.doesNotMatch(wordsOf(text), ENGLISH);
        assert.match(text, /[.]$/);
        assert.ok(text.startsWith(problem.path), text);
      }
    });
  }
});

describe('Whatever comes in', () => {
  for (const [name, input] of GARBAGE) {
    test(`${name} is refused without throwing`, () => {
      const problems = problemsOf(input);
      assert.ok(problems.length > 0);
      for (const problem of problems) assert.equal(typeof explain(problem), 'string');
    });
  }

  for (const { name, document } of valid) {
    test(`${name} with garbage anywhere in it is checked and explained without throwing`, () => {
      for (const path of placesOf(document)) {
        for (const [, garbage] of GARBAGE) {
          if (typeof garbage === 'function' || typeof garbage === 'symbol') continue;
          for (const problem of problemsOf(replaceAt(document, path, garbage))) {
            assert.doesNotMatch(explain(problem), /undefined|\[object/);
          }
        }
      }
    });
  }

  for (const { name, document } of [...valid, ...edge, ...invalid]) {
    test(`${name} is left as it was`, () => {
      const before = structuredClone(document);
      check(document);
      assert.deepEqual(document, before);
    });
  }
});

describe('Versions', () => {
  test('a newer minor is read, and the fields that it adds are dropped', () => {
    const checked = check(fixture('edge', 'newer-minor-with-unknown-fields'));
    assert.ok(checked.ok && checked.document.kind === 'gebiedsmonitor');
    assert.equal(checked.document.contract, '1.7');
    for (const [part, field] of [
      [checked.document, 'later'],
      [checked.document.meta, 'mood'],
      [checked.document.indicators[0], 'colour'],
      [checked.document.observations[0], 'weight'],
    ] as const) {
      assert.ok(part && !(field in part), field);
    }
  });

  for (const contract of ['2.0', '2.5', '10.0']) {
    test(`contract ${contract} is refused with that one problem, whatever else is in it`, () => {
      const document = {
        ...fixture<Gebiedsmonitor>('valid', 'gebiedsmonitor'),
        contract,
        areas: 1,
      };
      assert.deepEqual(problemsOf(document), [
        { code: 'newer-contract', path: 'contract', found: contract, expected: '1.1' },
      ]);
    });
  }
});
