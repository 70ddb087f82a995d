import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const BROTLI_11 = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const compress = promisify(brotliCompress);

async function prepare([path, body]) {
  const compressed = await compress(body, BROTLI_11);
  const headers = {
    'content-type': TYPES[extname(path)],
    'content-encoding': 'br',
    'content-length': compressed.length,
    'cache-control': 'no-store',
    // A page that is alone in its process gets a clock of microseconds.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  return [path, { headers, compressed }];
}

/**
 * Serves files by their path, all compressed beforehand, so that compressing takes no time of a page.
 *
 * @param files the body of each file by its path
 */
export async function serve(files) {
  const prepared = new Map(await Promise.all(Object.entries(files).map(prepare)));
  const server = createServer(({ url }, response) => {
    const file = prepared.get(url);
    if (file) response.writeHead(200, file.headers).end(file.compressed);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
