import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { posix, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import own from '../../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('the package as it is published', () => {
  let files: string[] = [];

  before(async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT });
    const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
    files = packed?.files.map(({ path }) => path) ?? [];
  });

  it('holds all that it exports, and what tools look for', () => {
    const named = [
      ...Object.values(own.exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      ),
      ...Object.values(own.bin),
      own.customElements,
      own['web-types'],
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
    ].map((path) => posix.normalize(path));
    for (const path of named) {
      const [start = ''] = path.split('*');
      assert.ok(
        files.some((file) => (path.includes('*') ? file.startsWith(start) : file === path)),
        path,
      );
    }
  });

  it('holds nothing of what it is made of', () => {
    assert.deepEqual(
      files.filter((file) => !/^(dist|editor|data-schema\/json)\//.test(file)).sort(),
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'custom-elements.json', 'package.json'],
    );
  });
});
