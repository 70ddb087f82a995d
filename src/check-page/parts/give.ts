import { html, type TemplateResult } from 'lit';
import { chosen, type Given } from '../given.js';
import { DOCUMENT } from './icons.js';

export interface Giving {
  readonly dragging: boolean;
  readonly give: (given: readonly Given[]) => void;
  readonly paste: (text: string) => void;
}

/** What there is to check: files, or a text. */
export function give(giving: Giving): TemplateResult {
  return html`
    <section class="card" aria-labelledby="give">
      <h2 id="give">Geef uw gegevens</h2>
      <div class="ways">${files(giving)} ${text(giving)}</div>
    </section>
  `;
}

function files({ dragging, give: giveFiles }: Giving): TemplateResult {
  return html`
    <div class=${dragging ? 'drop dragging' : 'drop'}>
      <input
        id="files"
        type="file"
        accept=".json,application/json"
        multiple
        aria-describedby="files-hint"
        @change=${({ currentTarget }: Event) => {
          const input = currentTarget as HTMLInputElement;
          giveFiles(chosen(input.files ?? []));
          // So that the same file can be given again, when it is better.
          input.value = '';
        }}
      />
      <div class="face">
        ${DOCUMENT}
        <label for="files">
          <span class="button primary">Kies bestanden</span>
          ${dragging ? 'of laat ze hier los' : 'of sleep ze hierheen'}
        </label>
        <p id="files-hint" class="hint">
          Geef alles wat bij elkaar hoort tegelijk: dan is ook te zien of het bij elkaar past.
        </p>
      </div>
    </div>
  `;
}

function text({ paste }: Giving): TemplateResult {
  return html`
    <div class="paste">
      <label for="text">Of plak de tekst van een document</label>
      <textarea
        id="text"
        rows="6"
        spellcheck="false"
        autocapitalize="off"
        placeholder='{ "contract": "1.1", … }'
      ></textarea>
      <button
        type="button"
        class="primary"
        @click=${({ currentTarget }: Event) => {
          const field = (currentTarget as HTMLElement).parentElement?.querySelector('textarea');
          paste(field?.value ?? '');
        }}
      >
        Controleer
      </button>
    </div>
  `;
}
