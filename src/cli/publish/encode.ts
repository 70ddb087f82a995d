import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A text as it is kept on disk: as it is, or compressed ahead for servers that send it so. */
export interface Encoded {
  /** What its name ends in, after that of the text itself. */
  readonly suffix: '' | '.gz' | '.br';
  readonly bytes: Uint8Array;
}

/** The utmost of brotli is worth the wait for what a page loads, up to so many bytes; a tenth of the time gives nearly the same. */
const LARGE = 1_000_000;
const UTMOST = 11;
const QUICK = 5;

/** What must be left out to be worth a file of its own. */
const WORTH_IT = 0.9;

const compressGzip = promisify(gzip);
const compressBrotli = promisify<Uint8Array, object, Buffer>(brotliCompress);

/**
 * Compresses a text in the threads of zlib; leaves out what gains nothing.
 *
 * @param isForPages whether a reader of a page waits for it
 */
export async function encode(text: string, isForPages: boolean): Promise<readonly Encoded[]> {
  const bytes = Buffer.from(text);
  const isQuick = !isForPages || bytes.length > LARGE;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: isQuick ? QUICK : UTMOST,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    compressBrotli(bytes, { params }),
    compressGzip(bytes, { level: isQuick ? constants.Z_DEFAULT_COMPRESSION : 9 }),
  ]);
  const compressed: readonly Encoded[] = [
    { suffix: '.gz', bytes: gz },
    { suffix: '.br', bytes: br },
  ];
  return [
    { suffix: '', bytes },
    ...compressed.filter((encoded) => encoded.bytes.length < WORTH_IT * bytes.length),
  ];
}

/** A text for the server itself, which nobody asks for. */
export const plain = (text: string): readonly Encoded[] => [
  { suffix: '', bytes: Buffer.from(text) },
];
