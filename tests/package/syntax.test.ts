import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse, type Program } from 'acorn';
import { walk } from './walk.js';

const DIST = resolve(import.meta.dirname, '../../dist');
const PROMISED = 2022;
const CLASSIC = 'wijkraam.classic.js';

const scripts = [
  'wijkraam.js',
  CLASSIC,
  'frame.js',
  'frame-helper.js',
  ...readdirSync(join(DIST, 'chunks')).map((name) => join('chunks', name)),
].map((name) => ({ name, text: readFileSync(join(DIST, name), 'utf8') }));

const programOf = (name: string, text: string) =>
  parse(text, { ecmaVersion: PROMISED, sourceType: name === CLASSIC ? 'script' : 'module' });

/** What is of the promised year, but came to Safari with 16.4 only: the floor is 16.0. */
const tooNew = (program: Program) =>
  [...walk(program)].filter(
    ([node]) =>
      node.type === 'StaticBlock' ||
      (node.type === 'Literal' && /\(\?<[=!]/.test(node.regex?.pattern ?? '')),
  );

describe('the script build', () => {
  for (const { name, text } of scripts) {
    it(`case 7: ${name} is ES${PROMISED}, and nothing of it too new for the oldest Safari`, () => {
      assert.deepEqual(tooNew(programOf(name, text)), []);
    });

    it(`case 5: ${name} asks nothing of a bundler or an AMD loader`, () => {
      assert.ok(!/\bprocess\b[.?]/.test(text));
      assert.ok(!text.includes('define.amd'));
    });
  }

  it('would see what is too new', () => {
    for (const code of ['class A { static { f() } }', '/(?<=a)b/', '/(?<!a)b/']) {
      assert.equal(tooNew(programOf(CLASSIC, code)).length, 1, code);
    }
    assert.deepEqual(tooNew(programOf(CLASSIC, 'class A { static a = /(?<name>b)/ }')), []);
  });

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
