import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './root.js';

const DIST = join(ROOT, 'dist');
const MANIFEST = 'manifest.json';

/** What is for bundlers is no part of what a page loads. */
const isPublished = (file) => !file.startsWith('npm/') && file !== MANIFEST;

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const publishedFiles = () =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(DIST, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter(isPublished)
    .sort();

/** Writes which files this version has, with what a page needs to trust them. */
export function writeManifest() {
  const described = publishedFiles().map((file) => {
    const bytes = readFileSync(join(DIST, file));
    const sha384 = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    return { file, bytes: bytes.length, sha384 };
  });
  writeFileSync(
    join(DIST, MANIFEST),
    `${JSON.stringify({ version, files: described }, null, 2)}\n`,
  );
}
