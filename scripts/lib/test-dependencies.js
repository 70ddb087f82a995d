import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from './root.js';

const FOLDER = 'build/test-dependencies';
const BUNDLED = ['vega', 'vega-embed', 'vega-interpreter'];

const entries = () =>
  Object.fromEntries(BUNDLED.map((name) => [name, fileURLToPath(import.meta.resolve(name))]));

/**
 * Serves Vega as a few files in place of some two hundred: a page that loads it module by module
 * takes longer than a test may.
 */
export const bundledDependencies = () => ({
  name: 'bundled-dependencies',
  async serverStart() {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: join(ROOT, FOLDER),
        minify: false,
        reportCompressedSize: false,
        lib: { entry: entries(), formats: ['es'] },
        rolldownOptions: { output: { entryFileNames: '[name].js' } },
      },
      resolve: { alias: { 'vega-lite': join(ROOT, 'src/charts/no-compiler.ts') } },
    });
  },
  resolveImport: ({ source }) => (BUNDLED.includes(source) ? `/${FOLDER}/${source}.js` : undefined),
});
