import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { unreadable } from './refusal.js';

const TIMEOUT_MS = 60_000;

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
