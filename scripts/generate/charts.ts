import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { compile, type TopLevelSpec } from 'vega-lite';
import comparisonNow from '../../src/charts/specs/comparison-now.js';
import comparisonPanels from '../../src/charts/specs/comparison-panels.js';
import comparisonYears from '../../src/charts/specs/comparison-years.js';
import money from '../../src/charts/specs/money.js';
import moneyFlows from '../../src/charts/specs/money-flows.js';
import moneyYears from '../../src/charts/specs/money-years.js';

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../src/charts/compiled');

const SPECS: Readonly<Record<string, TopLevelSpec>> = {
  'comparison-now': comparisonNow,
  'comparison-panels': comparisonPanels,
  'comparison-years': comparisonYears,
  money,
  'money-flows': moneyFlows,
  'money-years': moneyYears,
};

function refuse(...message: readonly unknown[]): never {
  throw new Error(`vega-lite: ${message.join(' ')}`);
}

/** Compiles one spec to Vega; a warning of the compiler is an error. */
export function compileChart(spec: TopLevelSpec): object {
  const logger = {
    level: () => logger,
    error: refuse,
    warn: refuse,
    info: () => logger,
    debug: () => logger,
  };
  return compile(spec, { logger }).spec;
}

/** Path and text of each compiled module. */
export async function chartModules(): Promise<{ path: string; text: string }[]> {
  return Promise.all(
    Object.entries(SPECS).map(async ([name, spec]) => {
      const path = resolve(FOLDER, `${name}.ts`);
      const source = [
        `// Generated from src/charts/specs/${name}.ts by npm run generate. Do not edit.`,
        "import type { Spec } from 'vega';",
        '',
        `export default ${JSON.stringify(compileChart(spec))} as object as Spec;`,
      ].join('\n');
      const config = await resolveConfig(path);
      return { path, text: await format(source, { ...config, parser: 'typescript' }) };
    }),
  );
}

/** Writes every compiled spec to src/charts/compiled/. */
export async function generateCharts(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const { path, text } of await chartModules()) await writeFile(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateCharts();
