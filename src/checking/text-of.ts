import { START, type Place } from './place.js';
import { TextFault } from './text-fault.js';

const LINE_FEED = 0x0a;

/** How files begin that are given by mistake, and what to do then. */
const OTHER_FILES: readonly (readonly [start: string, message: string])[] = [
  [
    'PK\x03\x04',
    'Dit is een Excel-bestand of een zip-bestand. Maak er eerst een document van met de opdracht wijkraam import.',
  ],
  ['%PDF', 'Dit is een pdf. Kies een bestand dat op .json eindigt.'],
];

/**
 * The text of a file that must be UTF-8, without a byte order mark.
 *
 * @throws TextFault with the place, when it is no text or in another character set.
 */
export function textOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const [, message] = OTHER_FILES.find(([other]) => start.startsWith(other)) ?? [];
  if (message !== undefined) throw new TextFault('not-text', message, START);
  try {
    return strict().decode(bytes);
  } catch {
    throw isText(bytes)
      ? new TextFault(
          'not-utf-8',
          'Dit is geen UTF-8. Sla het bestand op als UTF-8; nu staat er waarschijnlijk Windows-1252 of UTF-16 in.',
          placeOfFault(bytes),
        )
      : new TextFault(
          'not-text',
          'Dit is geen tekstbestand. Kies een bestand dat op .json eindigt.',
          START,
        );
  }
}

const strict = () => new TextDecoder('utf-8', { fatal: true });

/** Only UTF-16 has bytes of zero in a text, and it begins with its mark. */
const isText = (bytes: Uint8Array) =>
  !bytes.includes(0) || /^(\xFE\xFF|\xFF\xFE)/.test(String.fromCharCode(...bytes.subarray(0, 2)));

function placeOfFault(bytes: Uint8Array): Place {
  for (let line = 1, from = 0; ; line++) {
    const end = bytes.indexOf(LINE_FEED, from);
    const part = bytes.subarray(from, end < 0 ? undefined : end);
    try {
      strict().decode(part);
    } catch {
      return { line, column: new TextDecoder().decode(part).indexOf('\uFFFD') + 1 };
    }
    if (end < 0) return { line, column: 1 };
    from = end + 1;
  }
}
