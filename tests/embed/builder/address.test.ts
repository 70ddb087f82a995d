import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDocumentAddress, isInsecure } from '../../../src/embed/builder/address.js';

for (const address of ['https://data.example/monitor.json', 'http://localhost:8000/a.json']) {
  test(`a document can stand at ${address}`, () => {
    assert.ok(isDocumentAddress(address));
    assert.ok(!isInsecure(address));
  });
}

for (const address of [
  '',
  'monitor.json',
  'data.example/a.json',
  'https://',
  'file:///a.json',
  'javascript:alert(1)',
]) {
  test(`no document can stand at "${address}"`, () => {
    assert.ok(!isDocumentAddress(address));
  });
}

test('a page on https refuses what comes over http', () => {
  assert.ok(isInsecure('http://data.example/monitor.json'));
});
