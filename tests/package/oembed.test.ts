import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import sirv from 'sirv';
import type { RichResponse } from '../../src/embed/oembed.js';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('npm run oembed', () => {
  const serve = sirv(resolve(ROOT, 'examples'), { dev: true });
  const server = createServer((request, response) =>
    serve(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  let origin = '';

  const oembed = (address: string) =>
    run(process.execPath, ['--import', 'tsx', 'scripts/oembed.ts', address], { cwd: ROOT });

  before(async () => {
    server.listen(0, 'localhost');
    await once(server, 'listening');
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  after(() => server.close());

  it('writes the answer for the address of a figure', async () => {
    const figure =
      'widget=indicator-gauge&src=/data/groningen-noord/gebiedsmonitor.json&area=groningen-noord';
    const { stdout } = await oembed(`${origin}/kit/frame.html?${figure}`);
    const answer = JSON.parse(stdout) as RichResponse;
    assert.equal(answer.type, 'rich');
    assert.equal(answer.provider_url, origin);
    assert.match(answer.title, /Groningen-Noord/);
    assert.ok(answer.html.includes(`${origin}/kit/frame.html?widget=indicator-gauge`));
  });

  it('says so where an address names no figure', async () => {
    await assert.rejects(oembed(`${origin}/kit/frame.html`), /names no figure/);
  });
});
