import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/lib/root.js';

const FOLDER = join(ROOT, 'build/test-snippets');

/** Where the code of a snippet of the package ends and its markup begins. */
const HALVES = /^([\s\S]*?)\n\n([\s\S]*)$/;

/** Builds a snippet of the package as the bundler of a host does. @returns the page, with all in it that it needs */
export async function bundled(
  name: string,
  snippet: string,
): Promise<{ head: string; body: string }> {
  const [, code = '', markup = ''] = HALVES.exec(snippet) ?? [];
  const root = join(FOLDER, name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  // As npm leaves a package that stands on the same disk.
  symlinkSync(ROOT, join(root, 'node_modules/wijkraam'), 'dir');
  writeFileSync(join(root, 'main.js'), code);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(root, 'out'),
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      cssCodeSplit: false,
      lib: { entry: join(root, 'main.js'), formats: ['es'], fileName: 'main', cssFileName: 'main' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const out = join(root, 'out');
  const all = (ending: string) =>
    readdirSync(out)
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(join(out, file), 'utf8'))
      .join('\n');
  const script = all('.js').replaceAll('</script', '<\\/script');
  return {
    head: `<style>${all('.css')}</style>`,
    body: `${markup}<script type="module">${script}</script>`,
  };
}
