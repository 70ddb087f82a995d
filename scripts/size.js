import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './lib/root.js';
import {
  brotliSize,
  chunks,
  CHARTS,
  CLASSIC,
  ENTRY,
  loadedAtOnce,
  loadedToRead,
  totalSize,
  WIDGETS,
} from './lib/weight.js';

const DIST = join(ROOT, 'dist');

const print = (size, name) => console.log(`${size.toLocaleString('nl').padStart(9)}  ${name}`);

const atOnce = loadedAtOnce(ENTRY);
console.log('Bytes, by brotli 11');
for (const path of atOnce) print(brotliSize(path), relative(DIST, path));

console.log('\nWhen needed');
for (const name of readdirSync(join(DIST, 'chunks')).sort()) {
  const path = join(DIST, 'chunks', name);
  if (!atOnce.includes(path)) print(brotliSize(path), `chunks/${name}`);
}

console.log('\nAll that a page loads to be read');
for (const widget of WIDGETS) print(totalSize(loadedToRead([widget])), `with one ${widget}`);
print(totalSize(loadedToRead(WIDGETS)), 'with all five');
print(totalSize(chunks(...CHARTS)), 'and to draw charts');
print(brotliSize(CLASSIC), 'or everything in one file that is no module');
