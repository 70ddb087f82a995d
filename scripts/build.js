import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { completeLicences } from './lib/licences.js';
import { writeManifest } from './lib/manifest.js';
import { ROOT } from './lib/root.js';
import { runBin } from './lib/run.js';
import { BUILT_SITES, PLAIN, SERVER_SITE } from './lib/sites.js';

const at = (...parts) => join(ROOT, ...parts);
const SITE = at('build/site');

const bundle = (mode) => build({ configFile: at('vite.config.ts'), mode });

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
await bundle('builder');
await bundle('check');
await bundle('modules');
await bundle('engine');
await bundle('cli');
for (const folder of ['', 'embed', 'check', 'npm/src/charts', 'npm/cli']) {
  completeLicences(at('dist', folder, 'LICENSES.md'));
}
if (!(await runBin('tsc', '-p', 'tsconfig.build.json'))) process.exit(1);

cpSync(at('src/embed/frame/frame.html'), at('dist/frame.html'));
cpSync(at('src/embed/frame/frame.css'), at('dist/frame.css'));
cpSync(at('src/embed/styles/wijkraam.css'), at('dist/wijkraam.css'));
cpSync(at('src/styles/themes'), at('dist/themes'), { recursive: true });
for (const name of ['index.html', 'builder.css']) {
  cpSync(at('src/embed/builder', name), at('dist/embed', name));
}
for (const name of ['index.html', 'check.css']) {
  cpSync(at('src/check-page', name), at('dist/check', name));
}
const themes = readdirSync(at('src/styles/themes'));
writeFileSync(
  at('dist/embed/themes.css'),
  themes.map((name) => readFileSync(at('src/styles/themes', name), 'utf8')).join('\n'),
);
writeManifest();

rmSync(SITE, { recursive: true, force: true });
cpSync(at('dist'), join(SITE, 'kit'), {
  recursive: true,
  filter: (path) => path !== at('dist/npm'),
});
for (const path of PLAIN) cpSync(at('examples', path), join(SITE, path), { recursive: true });
for (const folder of BUILT_SITES) await bundle(folder);
await writeServerPage();
