import { parse, type Runtime, type Spec } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import comparisonNow from '../../src/charts/specs/comparison-now.js';
import comparisonPanels from '../../src/charts/specs/comparison-panels.js';
import comparisonYears from '../../src/charts/specs/comparison-years.js';
import money from '../../src/charts/specs/money.js';
import moneyFlows from '../../src/charts/specs/money-flows.js';
import moneyYears from '../../src/charts/specs/money-years.js';
import type { Output } from './output.js';

const FOLDER = 'src/charts/compiled';

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
export function compileChart(spec: TopLevelSpec): Spec {
  const logger = {
    level: () => logger,
    error: refuse,
    warn: refuse,
    info: () => logger,
    debug: () => logger,
  };
  return compile(spec, { logger }).spec;
}

/** Parses Vega to what a view runs, with every expression as a tree for the interpreter. */
function parseChart({ data = [], ...spec }: Spec): Runtime {
  // The rows come when it is drawn; empty ones in their place would have to be read first.
  const named = data.map(({ name, transform = [], ...source }) =>
    'source' in source ? { name, transform, source: source.source } : { name, transform },
  );
  // No inputs to bind, so no form to put them in.
  return parse({ ...spec, data: named }, { events: { bind: 'none' } }, { ast: true });
}

/** The interpreter reads the value of a literal, never the text that it was written with. */
function withoutSource(key: string, value: unknown): unknown {
  return key === 'raw' ? undefined : value;
}

/** Of each chart its Vega spec, to be read, and the dataflow that the engine runs. */
export function charts(): readonly Output[] {
  return Object.entries(SPECS).flatMap(([name, spec]) => {
    const compiled = compileChart(spec);
    return [
      { path: `${FOLDER}/${name}.vega.json`, text: JSON.stringify(compiled) },
      {
        path: `${FOLDER}/${name}.ts`,
        text: [
          `// Generated from src/charts/specs/${name}.ts by npm run generate. Do not edit.`,
          "import type { Runtime } from 'vega-typings';",
          '',
          '// prettier-ignore',
          `export default ${JSON.stringify(parseChart(compiled), withoutSource)} as object as Runtime;`,
          '',
        ].join('\n'),
        compact: true,
      },
    ];
  });
}
