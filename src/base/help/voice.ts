import { primaryOf } from '../../language/index.js';

/**
 * The voice of this device for a language, that of its region first. A voice that is elsewhere would be sent what is
 * read: the kit asks nothing of a third party, and neither lets it the browser.
 */
export function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
  const voices = speeches()
    ?.getVoices()
    .filter(({ lang, localService }) => localService && languageOf(lang) === primaryOf(locale));
  return voices?.find(({ lang }) => lang.replace('_', '-') === locale) ?? voices?.[0];
}

/** Where a browser speaks, if it does. */
export function speeches(): SpeechSynthesis | undefined {
  return (self as Partial<Window>).speechSynthesis;
}

/** Android writes `nl_NL`. */
function languageOf(lang: string): string {
  return primaryOf(lang.replace('_', '-'));
}
