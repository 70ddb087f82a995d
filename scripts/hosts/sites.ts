import { delayScripts } from './wordpress.js';

/** A host site: where its pages are, and what its own server does with them. */
export interface Site {
  /** Folders from the root; of a path that is in several, the first counts. */
  readonly folders: readonly string[];
  /** Files of packages that its pages load, by their path on the site. */
  readonly libraries?: Readonly<Record<string, string>>;
  /** What its system makes of a page before it is sent. */
  readonly rewrite?: (page: string, path: string) => string;
  /** The Content-Security-Policy of a page; only a page that has one gets a nonce. */
  readonly policy?: (path: string, sources: Sources) => string | undefined;
}

export interface Sources {
  readonly kit: string;
  readonly data: string;
  readonly nonce: string;
}

const written = (...directives: string[]) => directives.join('; ');

export const SITES: Readonly<Record<string, Site>> = {
  voorbeelden: { folders: ['examples/index'] },
  'wijk-website': { folders: ['examples/wijk-website'], rewrite: delayScripts },
  'sunny-selwerd': { folders: ['examples/sunny-selwerd'] },
  nplv: {
    folders: ['examples/nplv'],
    policy: (_path, { kit, data, nonce }) =>
      written(
        "default-src 'none'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src 'self' ${kit}`,
        `connect-src ${data}`,
        // A chart becomes a PNG by way of a picture without an address.
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ),
  },
  // What webmasters of other sites can copy, with the kit and the data beside it.
  frameworks: { folders: ['build/site'] },
  intranet: {
    // The page that is made with the package is built; the others stand as they are.
    folders: ['build/site/intranet', 'examples/intranet'],
    libraries: {
      '/lib/require.js': 'node_modules/requirejs/require.js',
      '/lib/jquery.js': 'node_modules/jquery/dist/jquery.js',
    },
    // One page is of a system that takes the scripts out of every text.
    rewrite: (page, path) =>
      path === '/kaders-vast.html' ? page.replace(/<script[^>]*><\/script>\n?/g, '') : page,
    policy: (path, { kit, data, nonce }) =>
      path === '/sharepoint.html'
        ? written(
            "default-src 'self'",
            `script-src 'self' 'nonce-${nonce}' ${kit}`,
            `style-src 'self' ${kit}`,
            `connect-src 'self' ${data}`,
            `frame-src ${kit}`,
            "img-src 'self' data:",
          )
        : undefined,
  },
};
