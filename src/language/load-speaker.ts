import { primaryOf } from './further.js';
import { loadLanguage } from './load.js';
import { speaker, type Spoken } from './spoken.js';

/** Who says texts in one language aloud. */
export interface Speaker {
  /** A BCP 47 tag, with region where it is known. */
  readonly locale: string;
  readonly speak: (written: string) => Spoken;
}

/**
 * Loads what says texts in a language aloud.
 *
 * @param lang as a `lang` attribute says it; in a language that the kit does not have, all is said as it is written
 */
export async function loadSpeaker(lang: string): Promise<Speaker> {
  const language = await loadLanguage(lang, 'standard');
  if (language.tag !== primaryOf(lang)) return { locale: lang, speak: asWritten };
  const speech = language.phrases
    ? await language.phrases.speech()
    : (await import('./nl/speech.js')).nlSpeech;
  return { locale: language.format.locale, speak: speaker(language, speech) };
}

function asWritten(text: string): Spoken {
  return {
    text,
    writtenAt: (index) => [index, index + (/^\S*/u.exec(text.slice(index))?.[0].length ?? 0)],
  };
}
