import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../scripts/lib/root.js';
import { ensureBuilt } from './ensure-built.js';
import { NATIONAL, writeNational } from './national.js';

const PAGE = join(ROOT, 'docs/benchmarks.md');
const BETWEEN_MARKS = /(?<=<!-- published -->\n)[\s\S]*(?=<!-- end of published -->)/;

const number = (value) => value.toLocaleString('nl');

/** Publishes in a process of its own, as an editor does, and measures that process. */
async function publish(folder, to) {
  const started = performance.now();
  const child = fork(
    join(ROOT, 'bench/publish-measured.js'),
    ['publish', 'land.json', '--to', to],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  let measured;
  child.once('message', (message) => {
    measured = message;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`wijkraam publish ended with ${code}.`);
  const { cpuMs, memoryMb } = measured;
  return { wallS: (performance.now() - started) / 1000, cpuS: cpuMs / 1000, memoryMb };
}

const sizesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => statSync(join(folder, name)).size);

if (!(await ensureBuilt())) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'wijkraam-'));
try {
  const figures = await writeNational(join(folder, 'land.json'));
  const first = await publish(folder, 'uit');
  const again = await publish(folder, 'uit');
  const editions = join(folder, 'uit/editions/land');
  const edition = join(editions, readdirSync(editions)[0]);
  const parts = sizesIn(join(edition, 'areas'), '.json.br');
  const index = readFileSync(join(folder, 'uit/latest/land.json.br')).length;
  const largest = Math.max(...parts);
  const rows = [
    ['figures', number(figures)],
    ['parts', number(parts.length)],
    [
      'the document itself',
      `${number(Math.round(statSync(join(folder, 'land.json')).size / 1e6))} MB`,
    ],
    ['time to publish', `${number(Math.round(first.wallS))} s`],
    ['of which at work, on all processors together', `${number(Math.round(first.cpuS))} s`],
    ['most memory', `${number(Math.round(first.memoryMb))} MB`],
    ['time to publish the same again', `${number(Math.round(again.wallS))} s`],
    ['index, by brotli', `${number(index)} bytes`],
    ['largest part, by brotli', `${number(largest)} bytes`],
    ['what a page with one gauge loads at most', `${number(index + largest)} bytes`],
  ];
  for (const row of rows) console.log(row.join(': '));
  const text =
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${number(NATIONAL.wijken)} wijken, ` +
    `${number(NATIONAL.gemeenten)} gemeenten and the land, ${NATIONAL.indicators} indicators, ${NATIONAL.periods} periods. ` +
    `All of it is invented.\n\n| measured | found |\n| --- | --: |\n` +
    rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const page = readFileSync(PAGE, 'utf8').replace(BETWEEN_MARKS, () => `\n${text}\n\n`);
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
} finally {
  rmSync(folder, { recursive: true });
}
