import { dirname, relative, resolve, sep } from 'node:path';
import { ROOT } from '../lib/root.js';

/** The layers, innermost first; of two that both hold a file, the longer one counts. */
const LAYERS = [
  'data-schema',
  'src/reading',
  'src/language',
  'src/checking',
  'src/styles',
  'src/charts',
  'src/downloads',
  'src/base',
  'src/widgets',
  'src/embed',
  'src/check-page',
  'src/cli',
  'stories',
  'tests',
  'examples',
  'bench',
  'scripts',
];

const PURE = ['data-schema', 'src/reading', 'src/language'];
const ELEMENTS = [...PURE, 'src/styles', 'src/charts', 'src/base'];

/** What each layer may import besides itself: other layers, and packages by name. */
const ALLOWED = {
  'data-schema': { layers: [], packages: ['zod'] },
  'src/reading': { layers: ['data-schema'], packages: [] },
  'src/language': { layers: ['data-schema', 'src/reading'], packages: [] },
  'src/checking': {
    layers: ['data-schema', 'src/language'],
    packages: ['@humanwhocodes/momoa'],
  },
  'src/styles': { layers: [], packages: ['lit'] },
  'src/charts': { layers: PURE, packages: [] },
  'src/downloads': { layers: [...PURE, 'src/charts'], packages: [] },
  'src/base': { layers: [...ELEMENTS, 'src/downloads'], packages: ['lit', '@lit/task'] },
  'src/widgets': { layers: ELEMENTS, packages: ['lit', '@lit/task'] },
  'src/embed': { layers: [...ELEMENTS, 'src/widgets'], packages: ['lit'] },
  'src/check-page': { layers: ['data-schema', 'src/checking', 'src/base'], packages: ['lit'] },
  'src/cli': {
    layers: [...PURE, 'src/checking', 'src/charts', 'src/downloads', 'src/embed'],
    packages: [
      'node:',
      'zod',
      '@resvg/resvg-wasm',
      'csv-parse',
      'iconv-lite',
      'linkedom',
      'saxes',
      'uqr',
      'yauzl',
    ],
  },
};

/** Files that may import a package which the rest of their layer may not. */
const EXCEPTIONS = {
  'src/charts/chart-controller.ts': ['lit'],
  'src/charts/vega-parts.ts': [
    'vega-dataflow',
    'vega-encode',
    'vega-interpreter',
    'vega-transforms',
    'vega-view',
    'vega-view-transforms',
  ],
};

/** The only addresses of zod; each pulls in more than the ones before it. */
const ZOD = { value: ['zod/mini'], type: ['zod/mini', 'zod/v4/core'] };

const layerOf = (path) => LAYERS.find((layer) => path.startsWith(`${layer}/`));

const packageOf = (source) =>
  source.startsWith('node:')
    ? 'node:'
    : source
        .split('/')
        .slice(0, source.startsWith('@') ? 2 : 1)
        .join('/');

const widgetOf = (path) => /^src\/widgets\/([^/]+)\//.exec(path)?.[1];

/** @returns why `file` may not import `source`, or `undefined` where it may. Paths from the root. */
function refusal(file, source, isType) {
  const from = layerOf(file);
  const allowed = ALLOWED[from];
  if (!allowed) return undefined;

  if (!source.startsWith('.')) {
    const name = packageOf(source);
    if (name === 'zod' && !ZOD[isType ? 'type' : 'value'].includes(source)) {
      return `zod comes from ${ZOD.value[0]}, and its types also from ${ZOD.type[1]}`;
    }
    const isFree =
      allowed.packages.includes(name) ||
      EXCEPTIONS[file]?.includes(name) ||
      (from === 'src/charts' && name.startsWith('vega') && (isType || file.endsWith('.d.ts')));
    return isFree ? undefined : `${from} may not import the package ${name}`;
  }

  const target = relative(ROOT, resolve(ROOT, dirname(file), source))
    .split(sep)
    .join('/');
  const to = layerOf(target);
  if (from === 'src/widgets' && to === from && widgetOf(target) !== widgetOf(file)) {
    return 'a widget may not import another widget';
  }
  if (to === from || allowed.layers.includes(to)) return undefined;
  return `${from} may not import ${to ?? target}`;
}

/** Refuses an import against the arrow of the layers: inner layers know nothing of outer ones. */
export const importArrow = {
  meta: {
    type: 'problem',
    docs: { description: 'refuse an import against the direction of the layers' },
    messages: { against: 'Import against the arrow: {{reason}}.' },
    schema: [],
  },
  create(context) {
    const file = relative(ROOT, context.filename).split(sep).join('/');
    const check = (node, isType = false) => {
      if (typeof node?.value !== 'string') return;
      const reason = refusal(file, node.value, isType);
      if (reason) context.report({ node, messageId: 'against', data: { reason } });
    };
    return {
      ImportDeclaration: ({ source, importKind }) => check(source, importKind === 'type'),
      ExportNamedDeclaration: ({ source, exportKind }) => check(source, exportKind === 'type'),
      ExportAllDeclaration: ({ source, exportKind }) => check(source, exportKind === 'type'),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source, true),
    };
  },
};
