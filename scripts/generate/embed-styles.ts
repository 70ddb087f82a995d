import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOM_MOST, ROOM_STEP } from '../../src/embed/snippets/room.js';
import { ROOT } from '../lib/root.js';
import type { Output } from './output.js';

const WIDE = '(min-width: 40em)';

/** Where no widget comes, no room is kept for it. */
const NO_SCRIPTS = '@media (scripting: none) { [class*="wijkraam-room-"] { min-block-size: 0; } }';

const heights = Array.from(
  { length: ROOM_MOST / ROOM_STEP },
  (_, index) => (index + 1) * ROOM_STEP,
);

const rooms = (name: string) =>
  heights
    .map((height) => `.wijkraam-${name}-${height} { min-block-size: ${height}em; }`)
    .join('\n');

/** The stylesheet that a host can load beside the script, with a class for each height that can be kept free. */
export function embedStyles(): Output[] {
  const plain = readFileSync(join(ROOT, 'src/embed/styles/plain.css'), 'utf8');
  return [
    {
      path: 'src/embed/styles/wijkraam.css',
      text: [plain, rooms('room'), `@media ${WIDE} {`, rooms('wide'), '}', NO_SCRIPTS].join('\n'),
    },
  ];
}
