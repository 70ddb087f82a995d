import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check, explain, MISSING_REASONS, QUALIFIERS } from '../../data-schema/index.js';

const readme = readFileSync(new URL('../../data-schema/README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json ?? '');

test('The one example in the README for data editors keeps to the contract', () => {
  assert.equal(examples.length, 1);
  for (const json of examples) {
    const document: unknown = JSON.parse(json);
    const checked = check(document);
    assert.deepEqual(checked.ok ? [] : checked.problems.map(explain), []);
    assert.deepEqual(checked.ok && checked.document, document);
  }
});

test('The README names every reason for a missing figure and every qualifier', () => {
  for (const word of [...MISSING_REASONS, ...QUALIFIERS]) {
    assert.ok(readme.includes(`\`${word}\``), word);
  }
});

test('The README shows a message as the check gives it', () => {
  const problem = {
    code: 'wrong-type',
    path: 'observations[0].value',
    found: '28,4',
    expected: 'number',
  } as const;
  assert.ok(readme.includes(`> ${explain(problem)}\n`));
});
