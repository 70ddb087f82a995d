import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rewriteJson } from '../../src/cli/json-rewrite.js';
import { fixture } from '../data-schema/fixtures.js';
import { desk, emptyFolder, write } from './desk.js';

const old = fixture<Record<string, unknown>>('valid', 'gebiedsmonitor');
const money = fixture<Record<string, unknown>>('valid', 'procesmonitor');

/** Gives the command in a folder with these files, and hands back what they are afterwards. */
async function migrating(files: Readonly<Record<string, unknown>>) {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) write(folder, name, content);
  const before = textsIn(folder);
  const outcome = await desk(folder, 'migrate', ...Object.keys(files));
  return { ...outcome, folder, before, after: textsIn(folder) };
}

const textsIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('wijkraam migrate', () => {
  it('rewrites documents of an earlier version, and says in Dutch what changed and why', async () => {
    const { code, out, err, after } = await migrating({ 'cijfers.json': old, 'geld.json': money });
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.deepEqual(JSON.parse(after['cijfers.json'] ?? ''), { ...old, contract: '1.1' });
    assert.deepEqual(JSON.parse(after['geld.json'] ?? ''), { ...money, contract: '1.1' });
    assert.deepEqual(Object.keys(after), ['cijfers.json', 'geld.json']);
    const [first, second] = out.trim().split('\n');
    assert.match(
      first ?? '',
      /^cijfers\.json: van versie 1\.0 naar 1\.1\. Vanaf versie 1\.1 .*\.$/,
    );
    assert.match(second ?? '', /^geld\.json: van versie 1\.0 naar 1\.1\./);
  });

  it('changes no more of a file than it must: indent, lists on a line, line ends, the last line', async () => {
    const loose = JSON.stringify(old, null, '\t')
      .replaceAll('\n', '\r\n')
      .replace('"contract": "1.0"', '"contract"  :   "1.0"')
      .replace(/\[\s+("[a-z-]+")\s+\]/g, '[ $1 ]');
    for (const text of [loose, `${loose}\r\n\r\n`, JSON.stringify(old)]) {
      const { after } = await migrating({ 'cijfers.json': text });
      assert.equal(after['cijfers.json'], text.replace(/("contract"\s*:\s*)"1\.0"/, '$1"1.1"'));
    }
  });

  it('leaves a document of the newest version as it is, byte for byte, and says so', async () => {
    const { folder } = await migrating({ 'cijfers.json': old });
    const before = textsIn(folder);
    const { mtimeMs } = statSync(join(folder, 'cijfers.json'));
    const { code, out } = await desk(folder, 'migrate', 'cijfers.json');
    assert.deepEqual(
      { code, out },
      {
        code: 0,
        out: 'cijfers.json: is al van versie 1.1, de nieuwste. Er is niets veranderd.\n',
      },
    );
    assert.deepEqual(textsIn(folder), before);
    assert.equal(statSync(join(folder, 'cijfers.json')).mtimeMs, mtimeMs);
  });

  for (const contract of ['1.7', '2.0']) {
    it(`refuses contract ${contract}, which is newer, says what to do, and writes nothing (case 81:)`, async () => {
      const files = { 'cijfers.json': old, 'nieuw.json': { ...old, contract } };
      const { code, out, err, before, after } = await migrating(files);
      assert.deepEqual({ code, out }, { code: 1, out: '' });
      assert.equal(
        err,
        `nieuw.json: dit document volgt contract ${contract}; deze versie van Wijkraam kent tot en met 1.1. Gebruik een nieuwere versie: npx wijkraam@latest migrate nieuw.json\n`,
      );
      assert.deepEqual(after, before);
    });
  }

  it('tells errors as check does, and then writes none of the files', async () => {
    const faulty = { ...old, observations: [{ indicator: 'onbekend', area: 'nergens' }] };
    const files = { 'cijfers.json': old, 'fout.json': faulty };
    const { code, out, err, folder, before, after } = await migrating(files);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.deepEqual(after, before);
    const checked = await desk(folder, 'check', 'fout.json');
    const errorsIn = (text: string) => text.split('\n').filter((line) => line.startsWith('  fout'));
    assert.ok(errorsIn(err).length > 0);
    assert.deepEqual(errorsIn(err), errorsIn(checked.out));
    assert.match(err, /Er is niets geschreven\.\n$/);
  });

  for (const [what, content, message] of [
    ['without a version', { ...old, contract: undefined }, /fout op regel 1, kolom 1: contract: /],
    ['with a version that is a number', { ...old, contract: 1 }, /contract: Hier staat 1\./],
    ['that is no document', [], /Dit is geen document van Wijkraam maar een lijst\./],
    [
      'with a field that stands there twice',
      JSON.stringify(old).replace('{', '{"kind":"x",'),
      /kind: Dit veld staat hier twee keer\./,
    ],
    ['that is no JSON', '{"waarde": NaN}', /x\.json, regel 1, kolom 12: Hier staat NaN\./],
  ] as const) {
    it(`tells what is wrong with a file ${what}, and leaves it`, async () => {
      const { code, err, before, after } = await migrating({ 'x.json': content });
      assert.equal(code, 1);
      assert.match(err, message);
      assert.deepEqual(after, before);
    });
  }

  it('keeps who may read a file, and a link to it', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'echt'));
    write(folder, 'echt/cijfers.json', old);
    chmodSync(join(folder, 'echt/cijfers.json'), 0o640);
    symlinkSync('echt/cijfers.json', join(folder, 'cijfers.json'));
    const { code } = await desk(folder, 'migrate', 'cijfers.json');
    assert.equal(code, 0);
    assert.ok(lstatSync(join(folder, 'cijfers.json')).isSymbolicLink());
    assert.equal(statSync(join(folder, 'echt/cijfers.json')).mode & 0o777, 0o640);
    assert.match(readFileSync(join(folder, 'echt/cijfers.json'), 'utf8'), /"contract": "1\.1"/);
    assert.deepEqual(readdirSync(join(folder, 'echt')), ['cijfers.json']);
  });

  for (const [args, code, message] of [
    [[], 2, 'Noem een bestand om om te zetten.'],
    [['https://voorbeeld.nl/cijfers.json'], 2, 'dit is een adres. Sla het document eerst op'],
    [['weg.json'], 3, 'weg.json: dit bestand bestaat niet.'],
    [['--out', 'x.json'], 2, 'De optie --out bestaat hier niet.'],
  ] as const) {
    it(`is not used well with: ${args.join(' ')}`, async () => {
      const outcome = await desk(emptyFolder(), 'migrate', ...args);
      assert.equal(outcome.code, code);
      assert.ok(outcome.err.includes(message), outcome.err);
    });
  }
});

describe('A JSON text that is written anew', () => {
  const text = '{\n  "a": [1, 2],\n  "b": { "c": 3 },\n  "d": "x"\n}\n';
  const before = JSON.parse(text) as { a: unknown; b: unknown; d: unknown };

  it('has the fields that changed in the indent of the rest', () => {
    assert.equal(
      rewriteJson(text, before, { ...before, b: { c: 4 }, d: 'yy' }),
      '{\n  "a": [1, 2],\n  "b": {\n    "c": 4\n  },\n  "d": "yy"\n}\n',
    );
  });

  it('is laid out anew where fields came or went', () => {
    assert.equal(
      rewriteJson(text, before, { d: before.d, e: [5] }),
      '{\n  "d": "x",\n  "e": [\n    5\n  ]\n}\n',
    );
  });
});
