import { join } from 'node:path';
import { build } from 'vite';
import { leanVega } from '../lean-vega/index.js';
import { ROOT } from './root.js';

const FOLDER = 'build/test-dependencies';
const FILE = 'vega-parts.js';

/**
 * Serves the parts of Vega as one file, made as the published one is: so the tests draw with what pages draw with, and
 * no page loads some two hundred modules.
 */
export const bundledDependencies = () => ({
  name: 'bundled-dependencies',
  async serverStart() {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [leanVega()],
      build: {
        outDir: join(ROOT, FOLDER),
        minify: false,
        reportCompressedSize: false,
        lib: {
          entry: join(ROOT, 'src/charts/vega-parts.ts'),
          formats: ['es'],
          fileName: () => FILE,
        },
      },
    });
  },
  resolveImport: ({ source }) => (source === './vega-parts.js' ? `/${FOLDER}/${FILE}` : undefined),
});
