import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, minifySync, type Plugin, type UserConfig } from 'vite';
import vue from '@vitejs/plugin-vue';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import manifest from './package.json' with { type: 'json' };
import { leanVega } from './scripts/lean-vega/index.js';
import { BUILT_SITES } from './scripts/lib/sites.js';

const ROOT = import.meta.dirname;
const at = (...parts: string[]) => join(ROOT, ...parts);

const WIDGETS = readdirSync(at('src/widgets'));

/** The floor: what browsers of four years old can run. */
const TARGET = ['chrome107', 'edge107', 'firefox106', 'safari16'];

/** What is handed on with a bundle: of whom the packages in it are. */
const LICENCES = { fileName: 'LICENSES.md' };

/** The package's own names, as its example sites import them, resolved to what stands in `sources`. */
const ownNames = (sources: boolean) => {
  const file = (path: string) => (sources ? at(`${path}.ts`) : at(`dist/npm/${path}.js`));
  return [
    { find: /^wijkraam\/define$/, replacement: file('src/embed/define-all') },
    { find: /^wijkraam\/data-schema$/, replacement: file('data-schema/index') },
    { find: /^wijkraam\/events$/, replacement: file('src/base/events/index') },
    { find: /^wijkraam\/(inform|oembed)$/, replacement: file('src/embed/$1') },
    { find: /^wijkraam\/wijkraam\.css$/, replacement: at('src/embed/styles/wijkraam.css') },
    { find: /^wijkraam\/(reading|language)$/, replacement: file('src/$1/index') },
    { find: /^wijkraam\/([^/]+)\/define$/, replacement: file('src/widgets/$1/define') },
    { find: /^wijkraam\/([^/.]+)$/, replacement: file('src/widgets/$1/$1') },
  ];
};

/** In development the script that pages load is the source itself. */
const kitFromSource = (): Plugin => ({
  name: 'kit-from-source',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/kit/wijkraam.js')) {
        request.url = `/@fs${at('src/embed/script.ts')}`;
      }
      next();
    });
  },
});

/** What the example sites need that are made with a framework. */
const frameworks = (): UserConfig => ({
  oxc: { jsx: { runtime: 'automatic' } },
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wijk-') } } }),
  ],
});

const dev: UserConfig = {
  root: at('examples'),
  publicDir: false,
  resolve: { alias: ownNames(true) },
  server: { fs: { allow: [ROOT] } },
  ...frameworks(),
  plugins: [kitFromSource(), ...(frameworks().plugins ?? [])],
};

/** Shortens with oxc what terser, which comes after it, then shortens further: each finds what the other does not. */
const compressFirst = (): Plugin => ({
  name: 'compress-first',
  renderChunk: (code, { fileName }, { format }) =>
    minifySync(fileName, code, {
      module: format === 'es',
      compress: { target: TARGET },
      mangle: false,
    }).code,
});

/** Which modules come in one file, by its name; the first that fits has it. All others come with the view that needs them. */
const CHUNKS = {
  /** What every widget needs, and the gauge, which most pages have. */
  core: [
    'node_modules/(lit|@lit|lit-html|lit-element)/',
    'scripts/lean-zod/',
    'data-schema/(common|configure|load-rules|period|problem|verify|vocabulary)',
    'data-schema/(checks/)?(gebiedsmonitor|report|scale|shared)',
    'src/reading/(facts|figure|indicator|observations|provenance|round|selection|target)',
    'src/language/(amount|format|load|text)\\.',
    'src/language/nl/nl',
    'src/language/tell/(compared-rows|figure|indicator|provenance|words)',
    'src/charts/(pause|gauge/|marks/gauge)',
    'src/styles/(base|tokens)',
    'src/base/(afterwards|attributes|define-element|document-store|download-controller|idle|level-choice|load-actions|load-charting|print-controller|tell-failure|turn|wear|widget|wijk-error)',
    'src/base/events/(error|ready|reaches-host)',
    'src/base/templates/(figures|heading|message|provenance)',
    'src/widgets/([a-z-]+)/(define|\\1)\\.ts',
    'src/widgets/indicator-gauge',
    'src/embed/(define-all|script|watch)',
  ],
  /** The money. */
  'wijk-funding-breakdown': [
    'data-schema/(checks/)?procesmonitor',
    'src/reading/(funding|divided-items)',
    'src/language/((load-|nl/)?money|tell/funding(-years)?\\.)',
    'src/widgets/funding-breakdown/(statuses|view|funding-breakdown\\.styles)',
  ],
  /** The two widgets of an interventiemonitor, which share most of what they have. */
  'wijk-interventions': [
    'data-schema/(checks/)?interventiemonitor',
    'src/reading/(intervention|vinkjes)',
    'src/language/(load-|nl/|tell/)(interventions?|vinkjes)\\.',
    'src/base/templates/seal',
    'src/base/(events/select|follow)',
    'src/styles/vinkjes',
    'src/widgets/intervention-card/(icon|view|intervention-card\\.styles)',
    'src/widgets/seven-vinkjes/(question|view|seven-vinkjes\\.styles)',
  ],
  /** What is done about a figure. */
  'wijk-actions': [
    'src/reading/actions',
    'src/language/(load-|nl/|tell/)actions\\.',
    'src/base/(templates/)?actions\\.',
    'src/styles/actions',
  ],
  /** What places charts. */
  charting: [
    'src/charts/(?!chart\\.|vega|compiled|marks|pause|resolve-colour)',
    'src/base/(chart|lookup-controller|templates/chart)\\.',
    'src/styles/chart',
  ],
};

/** A language beside Dutch comes whole, but for the words that it explains: its reader waits once. */
const LANGUAGES = readdirSync(at('src/language')).filter((name) =>
  /^(nl-a2|(?!nl)[a-z]{2})$/.test(name),
);

const chunkGroups = [
  ...Object.entries(CHUNKS),
  ...LANGUAGES.map((name) => [name, [`src/language/${name}/(?!glossary)`]] as const),
].map(([name, paths]) => {
  const patterns = paths.map((path) => new RegExp(`^${ROOT}/${path}`));
  return { name, test: (id: string) => patterns.some((pattern) => pattern.test(id)) };
});

/** What a chunk is called where its module's own name says too little. */
const CHUNK_NAMES = [
  [/\/widgets\/([a-z-]+)\/view\.ts$/, 'wijk-$1'],
  [/\/charts\/marks\/([a-z-]+)\.ts$/, 'marks-$1'],
  [/\/language\/(nl)\/(?!nl)([a-z-]+)\.ts$/, '$1-$2'],
  [/\/language\/([a-z]{2})\/glossary\.ts$/, '$1-glossary'],
] as const;

const chunkName = (name: string, id: string | null) => {
  for (const [pattern, called] of CHUNK_NAMES) {
    const [found] = pattern.exec(id ?? '') ?? [];
    if (found) return found.replace(pattern, called);
  }
  return name;
};

/** One module script that registers all five, with lazy chunks beside it. */
const script: UserConfig = {
  base: './',
  publicDir: false,
  resolve: { alias: [{ find: /^zod\/mini$/, replacement: at('scripts/lean-zod/mini.js') }] },
  plugins: [
    leanVega(),
    minifyLiterals({
      failOnError: true,
      filter: (id) => id.startsWith(at('src')),
      // A shape that does not end holds the shapes after it, and they are not drawn.
      options: { minifyOptions: { keepClosingSlash: true } },
    }),
    compressFirst(),
  ],
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    target: TARGET,
    license: LICENCES,
    modulePreload: false,
    chunkSizeWarningLimit: Infinity,
    reportCompressedSize: false,
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3, inline: 1 } },
    // As a library, so that Vite adds no loader of its own around lazy chunks.
    lib: {
      formats: ['es'],
      entry: {
        wijkraam: at('src/embed/script.ts'),
        frame: at('src/embed/frame/frame.ts'),
        'frame-helper': at('src/embed/frame/helper.ts'),
      },
    },
    rolldownOptions: {
      // The rules of the gauge come with the script: a page that has them loads nothing.
      checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
      // Lazy chunks may take what they share from the entry.
      preserveEntrySignatures: false,
      output: {
        minify: false,
        chunkFileNames: ({ name, facadeModuleId }) =>
          `chunks/${chunkName(name, facadeModuleId)}-[hash].js`,
        codeSplitting: {
          groups: chunkGroups,
        },
      },
    },
  },
};

/** The same script in one file that is no module, under one global name. */
const classic: UserConfig = {
  ...script,
  build: {
    ...script.build,
    emptyOutDir: false,
    // What stands at the top of a script that is no module is for the page.
    terserOptions: { ...script.build?.terserOptions, module: false },
    lib: {
      formats: ['iife'],
      name: 'Wijkraam',
      entry: at('src/embed/classic.ts'),
      fileName: () => 'wijkraam.classic.js',
    },
    rolldownOptions: {
      checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
      output: { minify: false, codeSplitting: false },
    },
  },
};

/**
 * The page of the snippet builder, apart from the script: nothing of it may move what pages load. It holds the widgets
 * itself, since under Trusted Types a second Lit on the page could not have the policy that the first one has.
 */
const builder: UserConfig = {
  ...script,
  // Few load it, and from near by: its bytes are not counted one by one.
  plugins: [leanVega()],
  build: {
    ...script.build,
    outDir: at('dist/embed'),
    minify: 'oxc',
    lib: {
      formats: ['es'],
      entry: at('src/embed/builder/main.ts'),
      fileName: () => 'builder.js',
    },
    rolldownOptions: {
      checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
      // Said here as well: in a library Vite leaves the white space.
      output: { minify: true, codeSplitting: false },
    },
  },
};

/**
 * The page on which documents are checked: it shows no widget, and holds nothing of one. To find fields that nobody
 * knows it needs zod whole.
 */
const check: UserConfig = {
  ...builder,
  resolve: {},
  plugins: [],
  build: {
    ...builder.build,
    outDir: at('dist/check'),
    lib: {
      formats: ['es'],
      entry: at('src/check-page/define.ts'),
      fileName: () => 'check.js',
    },
  },
};

/** The chart engine of the package, as one module: a host need not know how to bundle Vega small. */
const engine: UserConfig = {
  publicDir: false,
  plugins: [leanVega()],
  build: {
    outDir: at('dist/npm/src/charts'),
    emptyOutDir: false,
    target: TARGET,
    license: LICENCES,
    reportCompressedSize: false,
    lib: {
      formats: ['es'],
      entry: at('src/charts/chart.ts'),
      fileName: () => 'chart.js',
    },
  },
};

const engineLeftOut = (): Plugin => ({
  name: 'engine-left-out',
  // Before Vite finds the file, and takes all that it needs with it.
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\.\/chart\.js$/ },
    handler: (source, importer) =>
      importer === at('src/charts/engine.ts') ? { id: source, external: true } : null,
  },
});

/** The modules of the package, one for each of the source, with the dependencies left to the host. */
const modules: UserConfig = {
  publicDir: false,
  plugins: [engineLeftOut()],
  build: {
    outDir: at('dist/npm'),
    emptyOutDir: true,
    // The host's build brings it down to what the host needs.
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    lib: {
      formats: ['es'],
      entry: [
        'data-schema/index.ts',
        'src/reading/index.ts',
        'src/language/index.ts',
        'src/embed/define-all.ts',
        'src/base/events/index.ts',
        'src/embed/inform.ts',
        'src/embed/oembed.ts',
        ...WIDGETS.flatMap((name) => [
          `src/widgets/${name}/${name}.ts`,
          `src/widgets/${name}/define.ts`,
        ]),
      ].map((path) => at(path)),
    },
    rolldownOptions: {
      external: Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}($|/)`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: ROOT,
        entryFileNames: '[name].js',
      },
    },
  },
};

const RESVG = '@resvg/resvg-wasm/index_bg.wasm';

/** Puts what paints pictures beside the command, which looks for it there. */
const painterBeside = (): Plugin => ({
  name: 'painter-beside',
  transform: {
    filter: { id: /src\/cli\/render\/to-png\.ts$/ },
    handler(code) {
      const source = readFileSync(fileURLToPath(import.meta.resolve(RESVG)));
      this.emitFile({ type: 'asset', fileName: 'resvg.wasm', source });
      return { code: code.replace(RESVG, './resvg.wasm'), map: null };
    },
  },
});

/** The command, in one file with the readers that it needs: who installs the package for its elements pays no dependency for it. */
const cli: UserConfig = {
  publicDir: false,
  // That for Node looks for a package to draw on, and would draw otherwise where there is one.
  resolve: {
    alias: { 'vega-canvas': at('node_modules/vega-canvas/build/vega-canvas.browser.js') },
  },
  plugins: [leanVega(), painterBeside()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: at('src/cli/wijkraam.ts'),
    // What paints pictures.
    ssrEmitAssets: true,
    outDir: at('dist/npm/cli'),
    emptyOutDir: true,
    target: 'node20',
    license: LICENCES,
    rolldownOptions: { output: { entryFileNames: 'wijkraam.js', codeSplitting: false } },
  },
};

/** An example page that is built with the package, as a webmaster would. */
const site = (folder: string): UserConfig => ({
  root: at('examples', folder),
  base: './',
  publicDir: false,
  resolve: { alias: ownNames(false) },
  ...frameworks(),
  build: {
    outDir: at('build/site', folder),
    emptyOutDir: true,
    target: TARGET,
    chunkSizeWarningLimit: Infinity,
    reportCompressedSize: false,
  },
});

const CONFIGS: Record<string, UserConfig> = {
  script,
  classic,
  builder,
  check,
  modules,
  engine,
  cli,
  ...Object.fromEntries(BUILT_SITES.map((folder) => [folder, site(folder)])),
};

export default defineConfig(({ mode }) => {
  const config = CONFIGS[mode];
  return config ? { ...config, logLevel: 'warn' } : dev;
});
