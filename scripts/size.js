import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './lib/root.js';
import { brotliSize, loadedAtOnce } from './lib/weight.js';

const DIST = join(ROOT, 'dist');
const ENTRY = join(DIST, 'wijkraam.js');

const print = (size, name) => console.log(`${size.toLocaleString('nl').padStart(9)}  ${name}`);

const atOnce = loadedAtOnce(ENTRY);
console.log('Bytes, by brotli 11');
for (const path of atOnce) print(brotliSize(path), relative(DIST, path));
print(
  atOnce.reduce((sum, path) => sum + brotliSize(path), 0),
  'all that wijkraam.js loads at once',
);

console.log('\nWhen needed');
for (const name of readdirSync(join(DIST, 'chunks')).sort()) {
  const path = join(DIST, 'chunks', name);
  if (!atOnce.includes(path)) print(brotliSize(path), `chunks/${name}`);
}
