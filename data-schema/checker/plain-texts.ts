import type { ContractDocument } from '../check-with.js';
import { pathText, type Path } from '../problem.js';
import { isRecord } from '../verify.js';
import type { Warning } from './warning.js';

/** Easy Dutch keeps to short sentences of short words. */
const LONGEST_SENTENCE = 15;
const LONGEST_WORD = 20;

/** Words of the office, and what residents say. */
const HARD_WORDS: ReadonlyMap<string, string> = new Map([
  ['conform', 'volgens'],
  ['continueren', 'doorgaan met'],
  ['dienen', 'moeten'],
  ['draagvlak', 'steun'],
  ['echter', 'maar'],
  ['effectief', 'goed'],
  ['faciliteren', 'helpen'],
  ['financiering', 'geld'],
  ['implementeren', 'invoeren'],
  ['indien', 'als'],
  ['initiatief', 'plan'],
  ['inzake', 'over'],
  ['integraal', 'samen'],
  ['middels', 'met'],
  ['monitoren', 'volgen'],
  ['optimaliseren', 'beter maken'],
  ['participatie', 'meedoen'],
  ['participeren', 'meedoen'],
  ['preventie', 'voorkomen'],
  ['realiseren', 'maken'],
  ['reeds', 'al'],
  ['signaleren', 'zien'],
  ['stakeholders', 'mensen en organisaties'],
  ['stimuleren', 'helpen'],
  ['structureel', 'blijvend'],
  ['teneinde', 'om'],
  ['verduurzamen', 'zuiniger maken'],
  ['voorts', 'ook'],
]);

/** What makes the plain texts of a document hard to read. Only Dutch is judged. */
export function hardPlainTexts(document: ContractDocument): readonly Warning[] {
  return [...hardIn(document, [], isDutchTag(document.meta.language))];
}

function* hardIn(value: unknown, path: Path, isDutch: boolean): Generator<Warning> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (!/^plain[A-Z]/.test(key)) yield* hardIn(part, at, isDutch);
    // Its halves are no sentences; those of the figure are put together in the language.
    else if (key !== 'plainSentence') yield* judge(part, at, isDutch);
  }
}

function* judge(text: unknown, path: Path, isDutch: boolean): Generator<Warning> {
  if (typeof text === 'string' && isDutch) yield* judgeDutch(text, pathText(path));
  if (!isRecord(text)) return;
  for (const [tag, part] of Object.entries(text)) {
    if (isDutchTag(tag)) yield* judge(part, [...path, tag], true);
  }
}

function* judgeDutch(text: string, path: string): Generator<Warning> {
  for (const sentence of text.split(/(?<=[.!?:;])\s+/)) {
    const count = sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
    if (count > LONGEST_SENTENCE) {
      yield { code: 'plain-sentence-long', path, found: sentence, expected: LONGEST_SENTENCE };
    }
  }
  for (const word of new Set(text.match(/\p{L}+/gu))) {
    const instead = HARD_WORDS.get(word.toLowerCase());
    if (instead !== undefined) {
      yield { code: 'plain-word-hard', path, found: word, expected: instead };
    } else if (word.length > LONGEST_WORD) {
      yield { code: 'plain-word-long', path, found: word };
    }
  }
}

function isDutchTag(tag: string): boolean {
  return /^nl(-|$)/.test(tag);
}
