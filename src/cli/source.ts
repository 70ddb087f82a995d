import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { faulty, unreadable } from './refusal.js';

const TIMEOUT_MS = 60_000;
const BYTE_ORDER_MARK = '\uFEFF';

/** @throws Refusal when there is nothing to read. */
export async function readBytes(place: string): Promise<Uint8Array> {
  if (!isAddress(place)) return readFile(place).catch(refuse(place));
  const response = await fetchFrom(place);
  return new Uint8Array(await response.arrayBuffer());
}

/** A file or address as a stream of bytes, for what is too large to hold. */
export async function openBytes(place: string): Promise<Readable> {
  if (isAddress(place)) {
    const { body } = await fetchFrom(place);
    return Readable.fromWeb(body as ReadableStream);
  }
  const stream = createReadStream(place);
  await new Promise((resolve, reject) => {
    stream.once('open', resolve).once('error', reject);
  }).catch(refuse(place));
  return stream;
}

/**
 * The text of a file that must be UTF-8, without a byte order mark.
 *
 * @throws Refusal with the line, when it is in another character set.
 */
export function toText(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(BYTE_ORDER_MARK, '');
  } catch {
    throw faulty(
      `${place}, regel ${lineOfFault(bytes)}: dit is geen UTF-8. Sla het bestand op als UTF-8; nu staat er waarschijnlijk Windows-1252 of UTF-16 in.`,
    );
  }
}

function lineOfFault(bytes: Uint8Array): number {
  const LINE_FEED = 0x0a;
  for (let line = 1, from = 0; ; line++) {
    const end = bytes.indexOf(LINE_FEED, from);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(
        bytes.subarray(from, end < 0 ? undefined : end),
      );
    } catch {
      return line;
    }
    if (end < 0) return line;
    from = end + 1;
  }
}

export const isAddress = (place: string) => /^https?:\/\//i.test(place);

async function fetchFrom(place: string): Promise<Response> {
  const response = await fetch(place, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => {
    throw unreadable(`${place}: dit adres geeft geen antwoord.`);
  });
  if (!response.ok || !response.body) {
    throw unreadable(`${place}: de server antwoordt met code ${response.status}.`);
  }
  return response;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'dit bestand bestaat niet.',
  EISDIR: 'dit is een map. Noem een bestand.',
  EACCES: 'dit bestand mag u niet lezen.',
};

function refuse(place: string): (error: NodeJS.ErrnoException) => never {
  return ({ code = '' }) => {
    throw unreadable(`${place}: ${REASONS[code] ?? 'dit bestand is niet te lezen.'}`);
  };
}
