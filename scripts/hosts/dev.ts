import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { THEMES } from '../../src/styles/themes.js';
import { FILES, type Release } from '../../src/embed/release.js';
import { ROOT } from '../lib/root.js';
import { fillPage } from './fill.js';
import { SITES } from './sites.js';

/** The source of each file that pages name. */
const SOURCES: Readonly<Record<string, string>> = {
  'wijkraam.js': 'src/embed/script.ts',
  'wijkraam.css': 'src/embed/styles/wijkraam.css',
  'frame.html': 'src/embed/frame/frame.html',
  'frame.css': 'src/embed/frame/frame.css',
  'frame.js': 'src/embed/frame/frame.ts',
  'frame-helper.js': 'src/embed/frame/helper.ts',
  ...Object.fromEntries(
    THEMES.map((theme) => [`themes/${theme}.css`, `src/styles/themes/${theme}.css`]),
  ),
};

/** What is served from source has no hash, and no script in one file. */
function sourceRelease(origin: string): Release {
  const paths = [...Object.values(FILES), ...THEMES.map((theme) => `themes/${theme}.css`)];
  const files = paths.map((file) => ({ file, bytes: 0, sha384: '' }));
  const { version } = manifest;
  return { base: `${origin}/kit/${version}/`, manifest: { version, files } };
}

const asModule = (page: string) =>
  page.replaceAll(
    /<script defer (src="[^"]*\/wijkraam)\.classic\.js"/g,
    '<script type="module" $1.js"',
  );

/** Serves the host sites from source, each in a folder of one origin. */
export const hostPages = (): Plugin => ({
  name: 'host-pages',
  configureServer({ middlewares }) {
    const libraries = Object.entries(SITES).flatMap(([name, site]) =>
      Object.entries(site.libraries ?? {}).map(
        ([path, file]) => [`/${name}${path}`, file] as const,
      ),
    );
    const served = new Map<string, string>(libraries);
    middlewares.use((request, response, next) => {
      const [path = '/', query] = (request.url ?? '/').split('?');
      const [, file = ''] = /^\/kit\/(?:\d[^/]*\/)?((?:themes\/)?[^/]+)$/.exec(path) ?? [];
      const source = SOURCES[file] ?? served.get(path);
      if (source?.endsWith('.html')) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(readFileSync(join(ROOT, source)));
        return;
      }
      if (source !== undefined) request.url = `/@fs${join(ROOT, source)}`;
      else if (path === '/') request.url = '/index/index.html';
      if (source !== undefined && query !== undefined) request.url += `?${query}`;
      next();
    });
  },
  transformIndexHtml: {
    order: 'pre',
    async handler(page, { path, server }) {
      const origin = server?.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
      const [, name = '', rest = '/'] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
      const origins = Object.fromEntries(
        [...Object.keys(SITES), 'data'].map((site) => [site, `${origin}/${site}`]),
      );
      const filled = await fillPage(page, {
        origins: { ...origins, voorbeelden: origin },
        release: sourceRelease(origin),
        today: new Date(),
      });
      return asModule(SITES[name]?.rewrite?.(filled, rest) ?? filled);
    },
  },
});
