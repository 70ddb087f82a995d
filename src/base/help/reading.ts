import { loadSpeaker, type Language, type Speaker } from '../../language/index.js';
import { marks } from './marks.js';
import { speeches, voiceFor } from './voice.js';
import { sentencesOf, textsOf, type Sentence } from './written.js';

/** One reading of a widget by a voice. */
export interface Reading {
  readonly stop: () => void;
}

/** A page has one voice: who starts another reading has heard enough of this one. */
let current: Reading | undefined;

/** A quotation is said by a voice of its own language, else by the one that says the rest. */
interface Line {
  readonly sentence: Sentence;
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly speak: Speaker['speak'];
}

/**
 * Reads a widget aloud, sentence by sentence: some browsers stop in the midst of what is longer.
 *
 * @param ended called once, however it ends; `failed` when the voice did
 */
export async function readAloud(
  root: ParentNode,
  language: Language,
  ended: (failed: boolean) => void,
): Promise<Reading> {
  const { locale } = language.format;
  const sentences = textsOf(root).flatMap((text) => sentencesOf(text, locale));
  const speakers = new Map(
    await Promise.all(
      [...new Set(sentences.map(({ lang }) => lang))].map(
        async (lang) => [lang, await loadSpeaker(lang)] as const,
      ),
    ),
  );
  const own = voiceFor(locale);
  const lines = sentences.flatMap((sentence): Line[] => {
    const by = speakers.get(sentence.lang);
    return by ? [{ sentence, voice: voiceFor(by.locale) ?? own, speak: by.speak }] : [];
  });
  return begin(lines, ended);
}

function begin(lines: readonly Line[], ended: (failed: boolean) => void): Reading {
  const speech = speeches();
  const marked = marks();
  let said = 0;
  // Some browsers forget what is being said, and who waits for its end, unless it is held on to.
  let utterance: SpeechSynthesisUtterance | undefined;

  const end = (failed: boolean) => {
    if (current !== reading) return;
    current = undefined;
    utterance = undefined;
    removeEventListener('pagehide', reading.stop);
    speech?.cancel();
    marked.clear();
    ended(failed);
  };
  const reading: Reading = {
    stop: () => {
      end(false);
    },
  };

  const next = () => {
    const line = lines[said];
    said += 1;
    if (line) say(line);
    else end(false);
  };

  const say = ({ sentence, voice, speak }: Line) => {
    const spoken = speak(sentence.text);
    const one = new SpeechSynthesisUtterance(spoken.text);
    const isSaid = () => current === reading && utterance === one;
    utterance = one;
    one.voice = voice ?? null;
    one.lang = voice?.lang ?? sentence.lang;
    one.onstart = () => {
      if (isSaid()) marked.sentence(sentence.range(0, sentence.text.length));
    };
    one.onboundary = ({ name, charIndex }) => {
      if (isSaid() && name !== 'sentence') {
        marked.word(sentence.range(...spoken.writtenAt(charIndex)));
      }
    };
    one.onend = () => {
      if (isSaid()) next();
    };
    one.onerror = ({ error }) => {
      if (isSaid()) end(error !== 'canceled' && error !== 'interrupted');
    };
    speech?.speak(one);
  };

  current?.stop();
  current = reading;
  // What the page itself was saying ends too.
  speech?.cancel();
  addEventListener('pagehide', reading.stop);
  next();
  return reading;
}
