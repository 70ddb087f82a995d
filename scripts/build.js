import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { writeManifest } from './lib/manifest.js';
import { ROOT } from './lib/root.js';
import { runBin } from './lib/run.js';

const at = (...parts) => join(ROOT, ...parts);
const SITE = at('build/site');

const bundle = (mode) => build({ configFile: at('vite.config.ts'), mode });

// The script goes first: it empties dist/.
await bundle('script');
await bundle('classic');
await bundle('builder');
await bundle('modules');
await bundle('engine');
if (!(await runBin('tsc', '-p', 'tsconfig.build.json'))) process.exit(1);

cpSync(at('src/embed/frame/frame.html'), at('dist/frame.html'));
cpSync(at('src/embed/frame/frame.css'), at('dist/frame.css'));
cpSync(at('src/embed/styles/wijkraam.css'), at('dist/wijkraam.css'));
for (const name of ['index.html', 'builder.css']) {
  cpSync(at('src/embed/builder', name), at('dist/embed', name));
}
writeManifest();

rmSync(SITE, { recursive: true, force: true });
cpSync(at('dist'), join(SITE, 'kit'), {
  recursive: true,
  filter: (path) => path !== at('dist/npm'),
});
await bundle('intranet');
