import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../scripts/lib/root.js';
import { asMarkdown } from './report.js';

const RESULTS = join(ROOT, 'bench/results.json');
const PAGE = join(ROOT, 'docs/benchmarks.md');
const BETWEEN_MARKS = /(?<=<!-- results -->\n)[\s\S]*(?=<!-- end of results -->)/;

async function write(path, text) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** Writes the results down, for programs and for readers. */
export async function writeResults(results) {
  await write(RESULTS, JSON.stringify(results, null, 2));
  const page = readFileSync(PAGE, 'utf8');
  await write(
    PAGE,
    page.replace(BETWEEN_MARKS, () => `\n${asMarkdown(results)}\n\n`),
  );
}
