import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'acorn';
import { PNG } from 'pngjs';
import own from '../../package.json' with { type: 'json' };
import { walk } from './walk.js';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = resolve(ROOT, own.bin.wijkraam);
const run = promisify(execFile);

describe('the command of the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wijkraam-'));
  // Where it finds no dependency; its own package says that it is a module.
  const alone = join(folder, 'wijkraam.mjs');

  before(() => cpSync(COMMAND, alone));
  after(() => rmSync(folder, { recursive: true }));

  it('can be run by its name', () => {
    assert.ok(readFileSync(COMMAND, 'utf8').startsWith('#!/usr/bin/env node\n'));
  });

  it('runs alone, and needs nothing that must be installed', async () => {
    const file = resolve(ROOT, 'examples/data/groningen-noord/procesmonitor.json');
    const { stdout } = await run(process.execPath, [alone, 'check', file]);
    assert.match(stdout, /procesmonitor\.json \(procesmonitor\)/);
  });

  it('reads Excel, and CSV in an older character set, with what it holds', async () => {
    const file = resolve(ROOT, 'examples/van-excel/kernindicatoren.xlsx');
    const excel = await run(process.execPath, [alone, 'import', file, '--guess']);
    assert.match(excel.stdout, /"column": "Indicator"/);
    const csv = join(folder, 'cijfers.csv');
    writeFileSync(csv, Buffer.from('wijk;S\u00fadwest\nStad;1,5\n', 'latin1'));
    const older = await run(process.execPath, [alone, 'import', csv, '--guess']);
    assert.match(older.stdout, /"encoding": "windows-1252"[^]*"column": "S\u00fadwest"/);
  });

  it('paints with what lies beside it, and makes a sheet, without a page', async () => {
    const at = (name: string) => join(folder, name);
    const file = (name: string) => resolve(ROOT, `examples/data/groningen-noord/${name}.json`);
    const render = (...args: readonly string[]) =>
      run(process.execPath, [COMMAND, 'render', ...args]);
    const png = ['--format', 'png', '--out', at('geld.png')];
    await render('funding-breakdown', file('procesmonitor'), ...png);
    assert.equal(PNG.sync.read(readFileSync(at('geld.png'))).width, 2000);
    await render('wijkkrant', file('gebiedsmonitor'), '--area', 'selwerd', '--out', at('s.html'));
    assert.match(readFileSync(at('s.html'), 'utf8'), /<h1 class="title-1">Zo gaat het in Selwerd/);
  });

  it('holds no element', () => {
    const licences = readFileSync(join(COMMAND, '../LICENSES.md'), 'utf8');
    assert.doesNotMatch(licences, /^## (@lit|lit)/m);
  });

  it('imports what Node has, and nothing else', () => {
    const program = parse(readFileSync(COMMAND, 'utf8'), {
      ecmaVersion: 'latest',
      sourceType: 'module',
      allowHashBang: true,
    });
    const sources = [...walk(program)].flatMap(([node]) =>
      (node.type === 'ImportDeclaration' || node.type === 'ImportExpression') &&
      node.source.type === 'Literal'
        ? [String(node.source.value).replace(/^node:/, '')]
        : [],
    );
    assert.ok(sources.length > 0);
    assert.deepEqual(
      sources.filter((source) => !builtinModules.includes(source)),
      [],
    );
  });

  it('comes with the licence of every package that it holds', () => {
    const licences = readFileSync(join(COMMAND, '../LICENSES.md'), 'utf8');
    const held = readFileSync(COMMAND, 'utf8').matchAll(
      /^\/\/#?.*node_modules\/((?:@[^/]+\/)?[^/]+)/gm,
    );
    const names = new Set([...held].map(([, name = '']) => name));
    for (const name of names) assert.ok(licences.includes(`## ${name} - `), name);
    for (const name of ['zod', '@humanwhocodes/momoa']) assert.ok(names.has(name), name);
  });
});
