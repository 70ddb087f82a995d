import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { writeManifest } from './lib/manifest.js';
import { ROOT } from './lib/root.js';
import { runBin } from './lib/run.js';
import { BUILT_SITES, SERVER_SITE } from './lib/sites.js';

const at = (...parts) => join(ROOT, ...parts);
const SITE = at('build/site');
const MADE = [...BUILT_SITES, SERVER_SITE].map((folder) => at('examples', folder));

const bundle = (mode) => build({ configFile: at('vite.config.ts'), mode });

const isPlain = (path) => !MADE.some((folder) => path === folder || path.startsWith(folder + sep));

/** Nobody knows yet where the site will stand: addresses are relative to the page, and in a link to the frame to that. */
async function writeServerPage() {
  const place = 'http://localhost/';
  const { page } = await import('../examples/frameworks/server/page.js');
  const html = (await page(place))
    .replaceAll(encodeURIComponent(place), encodeURIComponent('../'))
    .replaceAll(place, '../../');
  mkdirSync(join(SITE, SERVER_SITE), { recursive: true });
  writeFileSync(join(SITE, SERVER_SITE, 'index.html'), html);
}

// The script goes first: it empties dist/.
await bundle('script');
await bundle('classic');
await bundle('modules');
await bundle('engine');
if (!(await runBin('tsc', '-p', 'tsconfig.build.json'))) process.exit(1);

cpSync(at('src/embed/frame/frame.html'), at('dist/frame.html'));
cpSync(at('src/embed/frame/frame.css'), at('dist/frame.css'));
cpSync(at('src/embed/styles/wijkraam.css'), at('dist/wijkraam.css'));
writeManifest();

rmSync(SITE, { recursive: true, force: true });
cpSync(at('examples'), SITE, { recursive: true, filter: isPlain });
cpSync(at('dist'), join(SITE, 'kit'), {
  recursive: true,
  filter: (path) => path !== at('dist/npm'),
});
for (const folder of BUILT_SITES) await bundle(folder);
await writeServerPage();
