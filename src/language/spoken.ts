import type { Language } from './language.js';

/** How a language says aloud what it writes in signs. Amounts come in as they are to be said. */
export interface Speech {
  readonly years: (from: string, to: string) => string;
  /** The count is the amount as a number, for languages in which the word depends on it. */
  readonly percent: (amount: string, count: number) => string;
  readonly euros: (amount: string) => string;
  /** The words of large amounts, which come before the euros, as alternatives of a pattern. */
  readonly large: string;
  readonly minus: string;
  readonly square: Readonly<Record<'m' | 'km', string>>;
}

/** A text as a voice is to say it. */
export interface Spoken {
  readonly text: string;
  /** Which part of the written text is said at an index of the spoken one. */
  readonly writtenAt: (index: number) => readonly [from: number, to: number];
}

interface Piece {
  readonly text: string;
  /** Where it begins in the written text. */
  readonly from: number;
  /** How long it is there. */
  readonly length: number;
}

const NUMBER = '\u2212?\\d+(?:[.,\u00a0\u202f]\\d+)*';

/** Says texts of a language as they are written, but for what a voice would read wrongly. */
export function speaker(language: Language, speech: Speech): (written: string) => Spoken {
  const pattern = new RegExp(
    [
      '(?<range>\\d{4}) ?[-–] ?(?<end>\\d{4})(?!\\d)',
      '(?<bound>[<>]) ?(?=[\\d€%])',
      `€\\s?(?<euros>${NUMBER}(?:\\s(?:${speech.large}))?)`,
      `(?<before>${NUMBER}(?:\\s(?:${speech.large}))?)\\s?€`,
      `%(?<percentAfter>${NUMBER})`,
      `(?<percent>${NUMBER})\\s?%`,
      `(?<number>${NUMBER})`,
      '(?<unit>k?m)²',
      '(?<dot> · )',
    ].join('|'),
    'gu',
  );
  const parts = new Intl.NumberFormat(language.format.locale).formatToParts(1_000_000);
  // A voice can take the mark between thousands for that of the decimals.
  const mark = parts.find(({ type }) => type === 'group')?.value ?? '';
  const marks = new RegExp(`(\\d)[${mark}](?=\\d{3})`, 'gu');
  const amount = (text: string) => text.replace(marks, '$1').replace('\u2212', `${speech.minus} `);
  const percent = (text: string) =>
    speech.percent(
      amount(text),
      Number(
        amount(text)
          .replace(',', '.')
          .replace(/[^\d.]/g, ''),
      ),
    );

  const said = (groups: Readonly<Record<string, string | undefined>>): string => {
    const { range, end = '', bound, unit, dot, number = '' } = groups;
    const euros = groups.euros ?? groups.before;
    const share = groups.percent ?? groups.percentAfter;
    if (range !== undefined) return speech.years(range, end);
    if (bound !== undefined)
      return before(language.amount[bound === '<' ? 'lessThan' : 'moreThan']);
    if (euros !== undefined) return speech.euros(amount(euros));
    if (share !== undefined) return percent(share);
    if (unit !== undefined) return speech.square[unit as 'm' | 'km'];
    return dot === undefined ? amount(number) : ', ';
  };

  return (written) => {
    const pieces: Piece[] = [];
    let from = 0;
    const keep = (to: number) => {
      if (to > from) pieces.push({ text: written.slice(from, to), from, length: to - from });
    };
    for (const match of written.matchAll(pattern)) {
      const text = said(match.groups ?? {});
      const [{ length }] = match;
      if (text === match[0]) continue;
      keep(match.index);
      pieces.push({ text, from: match.index, length });
      from = match.index + length;
    }
    keep(written.length);
    return spokenOf(pieces, written);
  };
}

/** What a language puts before an amount. */
function before(bound: (amount: string) => string): string {
  return bound('').trimStart();
}

function spokenOf(pieces: readonly Piece[], written: string): Spoken {
  return {
    text: pieces.map(({ text }) => text).join(''),
    writtenAt: (index) => {
      let start = 0;
      for (const { text, from, length } of pieces) {
        const inPiece = index - start;
        start += text.length;
        if (index >= start) continue;
        if (written.slice(from, from + length) !== text) return [from, from + length];
        const word = /^\S+/u.exec(written.slice(from + inPiece));
        return [from + inPiece, from + inPiece + (word?.[0].length ?? 0)];
      }
      return [written.length, written.length];
    },
  };
}
