import type { Provenance } from '../../reading/index.js';
import type { Language } from '../language.js';
import { distinct, say, sayPeriod } from './words.js';
import type { SourceLine, Telling } from './telling.js';

/** The source lines and notes that stand under every figure. */
export function tellProvenance(
  provenance: Provenance,
  language: Language,
  own: {
    readonly period: string | null;
    readonly notes: readonly string[];
    readonly lines?: readonly SourceLine[];
  },
): Pick<Telling, 'source' | 'provenance' | 'notes' | 'contact'> {
  const { words } = language;
  const { source, licence, published, nextUpdate, publisher, notes, contact } = provenance;
  return {
    source: [
      line(words.source, say(source.text, language), source.url),
      ...(own.period === null ? [] : [line(words.figuresOf, sayPeriod(own.period, language))]),
    ],
    provenance: [
      ...(own.lines ?? []),
      line(words.publisher, say(publisher, language)),
      line(words.published, published === null ? words.unknown : sayPeriod(published, language)),
      line(words.nextUpdate, nextUpdate === null ? words.unknown : sayPeriod(nextUpdate, language)),
      licence === null
        ? line(words.licence, words.unknown)
        : line(words.licence, say(licence.text, language), licence.url),
    ],
    contact,
    notes: distinct([...own.notes, ...notes.map((note) => say(note, language))]),
  };
}

/** The sentence that warns of figures that should have been replaced by now. */
export function tellStale(
  { stale, nextUpdate }: Provenance,
  language: Language,
): readonly string[] {
  return stale && nextUpdate !== null ? [language.say.stale(sayPeriod(nextUpdate, language))] : [];
}

function line(label: string, text: string, url?: string): SourceLine {
  return url === undefined ? { label, text } : { label, text, url };
}
