import type { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { faulty } from '../refusal.js';
import type { Encoding } from './mapping.js';

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const satisfies readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[];

/** The character set that a file says it has by its first bytes. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  return MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding;
}

/** What UTF-8 looks like when it is read as Windows-1252, and what no text of that set holds. */
const MISREAD = /Ã[\u0080-\u00bf\u0152-\u2122]|â‚¬|â€/;
const NO_TEXT = /[\ufffd\u0080-\u009f]/;
/** What programs put in the place of a letter that they cannot read. */
const LOST = '\ufffd';
const LINE_BREAK = '\n';

/**
 * The text of a stream, strictly in the character set that was named.
 *
 * @throws Refusal with the line, when the bytes are of another.
 */
export async function* decode(
  bytes: Readable,
  encoding: Encoding,
  file: string,
): AsyncGenerator<string> {
  const read = encoding === 'utf-8' ? strictUtf8() : iconv.getDecoder(encoding);
  let line = 1;
  let isFirst = true;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const marked = isFirst ? markedEncoding(chunk) : undefined;
    if (marked !== undefined && marked !== encoding) refuse(file, line, encoding, marked);
    const text = readText(() => read.write(chunk)) ?? refuse(file, lineIn(chunk, line), encoding);
    const wrong = NO_TEXT.exec(text);
    if (wrong) {
      const at = line + breaksIn(text.slice(0, wrong.index));
      if (encoding === 'utf-8' && wrong[0] === LOST) refuseLost(file, at);
      refuse(file, at, encoding);
    }
    const misread = encoding === 'windows-1252' ? MISREAD.exec(text) : null;
    if (misread) {
      refuse(file, line + breaksIn(text.slice(0, misread.index)), encoding, 'utf-8');
    }
    line += breaksIn(text);
    yield isFirst ? text.replace(/^\ufeff/, '') : text;
    isFirst = false;
  }
  yield readText(() => read.end()) ?? refuse(file, line, encoding);
}

interface Decoder {
  readonly write: (bytes: Buffer) => string;
  readonly end: () => string | undefined;
}

function strictUtf8(): Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return {
    write: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

function readText(read: () => string | undefined): string | undefined {
  try {
    return read() ?? '';
  } catch {
    return undefined;
  }
}

const breaksIn = (text: string) => text.split(LINE_BREAK).length - 1;

/** The first line of a piece that is no UTF-8. A piece may begin with the rest of a letter. */
function lineIn(chunk: Buffer, before: number): number {
  let line = before;
  for (const part of chunk
    .toString('latin1')
    .replace(/^[\x80-\xbf]{1,3}/, '')
    .split(LINE_BREAK)) {
    const isWhole = readText(() =>
      new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'latin1')),
    );
    if (isWhole === undefined) return line;
    line++;
  }
  return line;
}

function refuse(file: string, line: number, encoding: Encoding, meant?: Encoding): never {
  const likely = meant ?? (encoding === 'utf-8' ? 'windows-1252' : 'utf-8');
  throw faulty(
    `${file}, regel ${line}: dit is geen ${encoding}, en dat zegt de koppeling wel. Het is waarschijnlijk ${likely}. Zet dat in "file.encoding" als de letters dan goed zijn.`,
  );
}

function refuseLost(file: string, line: number): never {
  throw faulty(
    `${file}, regel ${line}: hier staat ${LOST}. Toen dit bestand werd gemaakt, is een letter verloren gegaan. Maak het opnieuw vanuit de bron, en bewaar het als UTF-8.`,
  );
}
