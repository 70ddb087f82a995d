import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { ROOT } from './lib/root.js';
import { runBin } from './lib/run.js';

const at = (...parts) => join(ROOT, ...parts);
const SITE = at('build/site');
const INTRANET = at('examples/intranet');

const bundle = (mode) => build({ configFile: at('vite.config.ts'), mode });

/** Only the intranet is built; the other examples are plain files that stand as they are. */
const isPlain = (path) => path !== INTRANET && !path.startsWith(INTRANET + sep);

// The script goes first: it empties dist/.
await bundle('script');
await bundle('modules');
await bundle('engine');
if (!(await runBin('tsc', '-p', 'tsconfig.build.json'))) process.exit(1);

rmSync(SITE, { recursive: true, force: true });
cpSync(at('examples'), SITE, { recursive: true, filter: isPlain });
cpSync(at('dist/wijkraam.js'), join(SITE, 'kit/wijkraam.js'));
if (existsSync(at('dist/chunks'))) {
  cpSync(at('dist/chunks'), join(SITE, 'kit/chunks'), { recursive: true });
}
await bundle('intranet');
