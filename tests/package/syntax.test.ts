import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';

const DIST = resolve(import.meta.dirname, '../../dist');
const PROMISED = 2022;

const scripts = [
  'wijkraam.js',
  'wijkraam.classic.js',
  'frame.js',
  'frame-helper.js',
  ...readdirSync(join(DIST, 'chunks')).map((name) => join('chunks', name)),
].map((name) => ({ name, text: readFileSync(join(DIST, name), 'utf8') }));

describe('the script build', () => {
  for (const { name, text } of scripts) {
    it(`case 7: ${name} is ES${PROMISED}`, () => {
      parse(text, { ecmaVersion: PROMISED, sourceType: 'module' });
    });

    it(`case 5: ${name} asks nothing of a bundler or an AMD loader`, () => {
      assert.ok(!/\bprocess\b[.?]/.test(text));
      assert.ok(!text.includes('define.amd'));
    });
  }

  it('case 6: says nothing of other copies of Lit on the page: it holds the build that has no warnings', () => {
    for (const { name, text } of scripts) {
      for (const warning of ['litIssuedWarnings', 'Multiple versions', 'dev mode']) {
        assert.ok(!text.includes(warning), `${name}: ${warning}`);
      }
    }
  });

  it('leaves the engine, easy Dutch, the explanations and the downloads for later', () => {
    const chunks = scripts.map(({ name }) => name.replace(/-[\w-]{8}\.js$/, ''));
    for (const chunk of ['chart', 'nl-a2', 'refusal', 'download-desk']) {
      assert.ok(chunks.includes(join('chunks', chunk)), chunk);
    }
  });
});
