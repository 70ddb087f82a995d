import { until } from '../until.js';
import { settled } from './page.js';

interface Said {
  readonly text: string;
  readonly lang: string;
  readonly voice: string;
}

/** A voice of this device; with `remote`, of somebody else's. */
export const voice = (lang: string, remote = false): SpeechSynthesisVoice => ({
  name: `Stem ${lang}`,
  voiceURI: lang,
  lang,
  localService: !remote,
  default: false,
});

class Utterance extends EventTarget {
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  onstart: ((event: object) => void) | null = null;
  onboundary: ((event: object) => void) | null = null;
  onend: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;

  constructor(readonly text = '') {
    super();
  }
}

/**
 * Stands in the place of a device that speaks, which a browser without a screen has not. It takes its time as the real
 * one does, says one thing after the other, and leaves to the test when a word or a sentence is said.
 */
export class Speech extends EventTarget {
  voices: readonly SpeechSynthesisVoice[];
  /** All that it was given to say, the silence before a first word left out. */
  readonly said: Said[] = [];

  #queue: Utterance[] = [];
  #now: Utterance | undefined;
  #at = 0;
  readonly #undo: (() => void)[] = [];

  constructor(...voices: readonly SpeechSynthesisVoice[]) {
    super();
    this.voices = voices;
    this.#put('speechSynthesis', this);
    this.#put('SpeechSynthesisUtterance', Utterance);
  }

  /** Gives the page back what the browser has. */
  release(): void {
    for (const back of this.#undo) back();
  }

  getVoices(): readonly SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: Utterance): void {
    this.#queue.push(utterance);
    if (!this.#now) void this.#next();
  }

  cancel(): void {
    const all = [this.#now, ...this.#queue];
    this.#queue = [];
    this.#now = undefined;
    for (const one of all) one?.onerror?.({ error: one === all[0] ? 'interrupted' : 'canceled' });
  }

  /** Waits until something is being said. */
  async speaking(): Promise<string> {
    await until(() => this.#now, 'nothing is said');
    return this.#now?.text ?? '';
  }

  get isSilent(): boolean {
    return !this.#now && this.#queue.length === 0;
  }

  /** Says the next word, and tells so. */
  word(): string {
    const { text = '' } = this.#now ?? {};
    const next = /\S+/u.exec(text.slice(this.#at));
    const charIndex = this.#at + (next?.index ?? 0);
    this.#at = charIndex + (next?.[0].length ?? 0);
    this.#now?.onboundary?.({ name: 'word', charIndex });
    return next?.[0] ?? '';
  }

  /** Says the rest of the sentence. */
  finish(): void {
    const done = this.#now;
    this.#now = undefined;
    done?.onend?.({});
    if (!this.#now) void this.#next();
  }

  fail(): void {
    const broken = this.#now;
    this.#now = undefined;
    broken?.onerror?.({ error: 'synthesis-failed' });
  }

  /** Adds a voice, as a browser does some time after the page asked. */
  arrive(late: SpeechSynthesisVoice): void {
    this.voices = [...this.voices, late];
    this.dispatchEvent(new Event('voiceschanged'));
  }

  async #next(): Promise<void> {
    const [next] = this.#queue;
    await settled();
    if (!next || this.#now || this.#queue[0] !== next) return;
    this.#queue.shift();
    this.#now = next;
    this.#at = 0;
    const { text, lang, voice: by } = next;
    if (text === '') {
      this.finish();
      return;
    }
    this.said.push({ text: text.replace(/\s+/g, ' ').trim(), lang, voice: by?.lang ?? '' });
    next.onstart?.({});
  }

  #put(name: string, value: unknown): void {
    const native = Object.getOwnPropertyDescriptor(window, name);
    Object.defineProperty(window, name, { configurable: true, value });
    this.#undo.push(() => {
      if (native) Object.defineProperty(window, name, native);
      else Reflect.deleteProperty(window, name);
    });
  }
}
