import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { ROOT } from '../../scripts/lib/root.js';

const ACCEPTED = join(ROOT, 'tests/visual/pictures');
const SEEN = join(ROOT, 'build/visual');

/** Where this many pixels differ within a square of `SQUARE` px, somebody would see it. */
const MOST_PIXELS = 12;
const SQUARE = 100;

/**
 * How one picture differs from another.
 *
 * @returns `undefined` where nobody would see it
 */
export function differenceBetween(
  seen: PNG,
  accepted: PNG,
): { readonly says: string; readonly picture?: PNG } | undefined {
  const { width, height } = accepted;
  if (seen.width !== width || seen.height !== height) {
    return { says: `${seen.width} × ${seen.height} px, was ${width} × ${height} px` };
  }
  const picture = new PNG({ width, height });
  const most = pixelmatch(seen.data, accepted.data, picture.data, width, height, {
    windowSize: SQUARE,
  });
  return most > MOST_PIXELS ? { says: `${most} px differ in one place`, picture } : undefined;
}

/** Compares a picture with the one that was accepted, or accepts it. @returns what is wrong with it, if anything. */
export function judge(name: string, shot: Uint8Array, update: boolean): string | undefined {
  const path = join(ACCEPTED, `${name}.png`);
  if (update) {
    mkdirSync(ACCEPTED, { recursive: true });
    writeFileSync(path, shot);
    return undefined;
  }
  if (!existsSync(path)) return `no accepted picture: ${relative(ROOT, path)}`;

  const difference = differenceBetween(
    PNG.sync.read(Buffer.from(shot)),
    PNG.sync.read(readFileSync(path)),
  );
  if (!difference) return undefined;
  mkdirSync(SEEN, { recursive: true });
  const seen = join(SEEN, `${name}.png`);
  writeFileSync(seen, shot);
  if (difference.picture) {
    writeFileSync(join(SEEN, `${name}.difference.png`), PNG.sync.write(difference.picture));
  }
  return `${difference.says}: ${relative(ROOT, seen)} against ${relative(ROOT, path)}`;
}
