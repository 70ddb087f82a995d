import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { DATA } from '../../scripts/hosts/embeds.js';
import { KIT } from '../../scripts/hosts/release.js';
import { watched } from '../../scripts/hosts/serve.js';

/** A site of its own, for pages that a test makes. */
export interface PasteSite {
  readonly origin: string;
  /** @returns the address of a page with this in its body, where what goes wrong is kept */
  put(body: string, options?: PasteOptions): string;
  close(): Promise<void>;
}

export interface PasteOptions {
  readonly head?: string;
  readonly policy?: string;
  /** That the policy gives to what a test looks with. */
  readonly nonce?: string;
}

const pageOf = (body: string, { head = '', nonce }: PasteOptions) =>
  watched(
    `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Geplakt</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>`,
    nonce,
  );

/** Serves such pages, with the kit and the data beside them as a site that has its own copy. */
export async function servePaste(): Promise<PasteSite> {
  const pages = new Map<string, { body: string; policy: string | undefined }>();
  const folders = [
    { path: '/kit/', serve: sirv(KIT, { dev: true }) },
    { path: '/data/', serve: sirv(DATA, { dev: true }) },
  ];
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    const page = pages.get(url);
    if (page) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(page.policy === undefined ? {} : { 'content-security-policy': page.policy }),
      });
      response.end(page.body);
      return;
    }
    const absent = () => {
      response.writeHead(404).end();
    };
    const folder = folders.find(({ path }) => url.startsWith(path));
    if (!folder) {
      absent();
      return;
    }
    request.url = url.slice(folder.path.length - 1);
    folder.serve(request, response, absent);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(body, options = {}) {
      const path = `/${pages.size + 1}`;
      pages.set(path, { body: pageOf(body, options), policy: options.policy });
      return `${origin}${path}`;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
