import { html, nothing, svg } from 'lit';
import type { Explained, HelpPhrases, Language, Level } from '../../language/index.js';

export interface HelpParts {
  readonly words: readonly Explained[];
  readonly level: Level | undefined;
  readonly choose: (button: Element) => void;
  readonly hasVoice: boolean;
  readonly isReading: boolean;
  readonly turnVoice: () => void;
  readonly announced: string | undefined;
}

const BOOK = 'M12 6c-2-1.4-5-2-8-2v14c3 0 6 .6 8 2 2-1.4 5-2 8-2V4c-3 0-6 .6-8 2Zm0 0v14';
const SPEAKER = 'M4 9.5v5h4l5 4.5V5L8 9.5ZM16.5 9a4.2 4.2 0 0 1 0 6m2.5-9a8.5 8.5 0 0 1 0 12';
const SQUARE = 'M6 6h12v12H6Z';
const TICK = 'm4.5 13 5 5L20 7';

/** Help with reading, beside what else is one tap away. */
export function help(
  { words, level, choose, hasVoice, isReading, turnVoice, announced }: HelpParts,
  phrases: HelpPhrases,
  { tag }: Language,
) {
  return html`
    ${words.length > 0 ? hardWords(words, phrases, tag) : nothing}
    ${
      phrases.easy
        ? html`
            <button
              type="button"
              class="easy"
              aria-pressed=${level === 'a2'}
              @click=${({ currentTarget }: Event) => {
                choose(currentTarget as Element);
              }}
            >
              ${icon(level === 'a2' ? TICK : BOOK)}${phrases.easy.label}
            </button>
          `
        : nothing
    }
    ${
      hasVoice
        ? html`
            <button type="button" class="aloud" @click=${turnVoice}>
              ${icon(isReading ? SQUARE : SPEAKER)}
              <span class="labels">
                <span class=${isReading ? 'off' : ''}>${phrases.readAloud}</span>
                <span class=${isReading ? '' : 'off'}>${phrases.stop}</span>
              </span>
            </button>
          `
        : nothing
    }
    ${announced === undefined ? nothing : html`<p class="told" role="status">${announced}</p>`}
  `;
}

function hardWords(words: readonly Explained[], phrases: HelpPhrases, tag: string) {
  return html`
    <details class="hard-words">
      <summary>${phrases.hardWords}</summary>
      <dl>
        ${words.map(
          ({ word, meaning }) => html`
            <div>
              <dt lang=${tag === 'nl' ? nothing : 'nl'}>${word}</dt>
              <dd>${meaning}</dd>
            </div>
          `,
        )}
      </dl>
    </details>
  `;
}

function icon(path: string) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d=${path} />`}
  </svg>`;
}
