import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import getPort from 'get-port';
import sirv from 'sirv';
import { ROOT } from '../lib/root.js';
import { DATA } from './embeds.js';
import { fillPage, type Filling } from './fill.js';
import { builtRelease, KIT } from './release.js';
import { SITES, type Site } from './sites.js';

const FIRST_PORT = 8080;

const STORYBOOK = join(ROOT, 'storybook-static');

/** What a host that serves files to the pages of others must say. */
const FOR_OTHER_SITES = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

const WATCH = readFileSync(join(import.meta.dirname, 'watch.js'), 'utf8');

export interface Hosts {
  readonly origins: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface HostOptions {
  /** Keeps in each page what goes wrong there, for a test to read. */
  readonly watch?: boolean;
  /** Without it, its origin has nothing to give. */
  readonly kit?: boolean;
  readonly today?: Date;
}

const absent = (response: ServerResponse) => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Niet gevonden');
};

const files = (folder: string, headers: Readonly<Record<string, string>> = {}) =>
  sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });

/** Serves a folder to the pages of every site. */
function forOtherSites(folder: string, under = '/'): RequestListener {
  const serve = files(folder, FOR_OTHER_SITES);
  return (request, response) => {
    request.url = request.url?.replace(under, '/');
    serve(request, response, () => absent(response));
  };
}

/** Puts a script first in a page, before every other. */
export const watched = (page: string, nonce?: string) =>
  page.replace(
    '<head>',
    `<head><script${nonce === undefined ? '' : ` nonce="${nonce}"`}>${WATCH}</script>`,
  );

/** As a system does that knows which script of others it trusts. */
const withNonce = (page: string, kit: string, nonce: string) =>
  page.replaceAll(/<script(?=[^>]* src="([^"]*)")/g, (tag: string, address: string) =>
    address.startsWith(kit) ? `${tag} nonce="${nonce}"` : tag,
  );

async function sendPage(
  file: string,
  path: string,
  site: Site,
  filling: Filling,
  watch: boolean,
  response: ServerResponse,
): Promise<void> {
  const { kit = '', data = '' } = filling.origins;
  const nonce = randomBytes(16).toString('base64');
  const policy = site.policy?.(path, { kit, data, nonce });
  const filled = await fillPage(readFileSync(file, 'utf8'), filling);
  const rewritten = site.rewrite?.(filled, path) ?? filled;
  const trusted = policy === undefined ? rewritten : withNonce(rewritten, kit, nonce);
  const page = watch ? watched(trusted, policy === undefined ? undefined : nonce) : trusted;
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    })
    .end(page);
}

function hostSite(site: Site, filling: Filling, watch: boolean): RequestListener {
  const { folders, libraries = {} } = site;
  const others = folders.map((folder) => files(join(ROOT, folder)));
  const sendFile = (request: IncomingMessage, response: ServerResponse) =>
    others.reduceRight<() => void>(
      (next, serve) => () => serve(request, response, next),
      () => absent(response),
    )();
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const library = libraries[path];
    if (library !== undefined) {
      response
        .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
        .end(readFileSync(join(ROOT, library)));
      return;
    }
    const page = folders.map((folder) => join(ROOT, folder, path)).find((file) => existsSync(file));
    if (page === undefined || !page.endsWith('.html')) {
      sendFile(request, response);
      return;
    }
    sendPage(page, path, site, filling, watch, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  };
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return `http://localhost:${port}`;
}

const closeOne = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

/** Serves the kit, the data and the host sites, each at its own origin. Needs a build. */
export async function serveHosts({
  watch = false,
  kit = true,
  today = new Date(),
}: HostOptions = {}): Promise<Hosts> {
  const names = [...Object.keys(SITES), 'kit', 'data', 'storybook'];
  const origins: Record<string, string> = {};
  const servers = new Map<string, Server>();
  for (const [index, name] of names.entries()) {
    const server = createServer();
    servers.set(name, server);
    origins[name] = await listen(server, await getPort({ port: FIRST_PORT + index }));
  }

  const release = builtRelease(origins['kit'] ?? '');
  const filling = { origins, release, today };
  const listeners: Record<string, RequestListener> = {
    kit: kit
      ? forOtherSites(KIT, `/${release.manifest.version}/`)
      : (_request, response) => {
          absent(response);
        },
    data: forOtherSites(DATA),
    storybook: files(STORYBOOK),
    ...Object.fromEntries(
      Object.entries(SITES).map(([name, site]) => [name, hostSite(site, filling, watch)]),
    ),
  };
  for (const [name, server] of servers) server.on('request', listeners[name] ?? (() => undefined));

  return {
    origins,
    async close() {
      await Promise.all([...servers.values()].map(closeOne));
    },
  };
}
