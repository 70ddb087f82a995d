import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.js';
import { ROOT } from './lib/root.js';
import { runNpm } from './lib/run.js';

const PREFERRED_PORT = 8080;

if (!(await ensureInstalled())) process.exit(1);
if (!(await runNpm('run', '--silent', 'build'))) process.exit(1);

// Only now are the dependencies sure to be there.
const { default: getPort } = await import('get-port');
const { default: sirv } = await import('sirv');

const serve = sirv(join(ROOT, 'build/site'), { dev: true });
const server = createServer((request, response) =>
  serve(request, response, () => response.writeHead(404).end('Niet gevonden')),
);

const port = await getPort({ port: PREFERRED_PORT });
server.listen(port);
await once(server, 'listening');
console.log(`Wijkraam draait op http://localhost:${port}/`);

const stop = () => {
  server.close();
  server.closeAllConnections();
};
process.once('SIGINT', stop).once('SIGTERM', stop);
