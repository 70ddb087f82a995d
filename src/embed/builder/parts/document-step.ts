import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../language/index.js';
import { isInsecure } from '../address.js';
import type { Opened, Wrong } from '../opening.js';
import { KIND_WORDS } from '../words.js';
import { addressForm } from './address-form.js';
import { radio } from './option.js';

/** Where an editor has the document. */
export type Origin = 'address' | 'file';

export interface DocumentStep {
  readonly origin: Origin;
  readonly src: string;
  readonly opening: boolean;
  readonly opened: Opened | undefined;
  readonly chooseOrigin: (origin: Origin) => void;
  readonly openAddress: (address: string) => void;
  readonly openFile: (file: File) => void;
}

const ORIGINS = {
  address: { name: 'Op internet', hint: 'U hebt het adres, bijvoorbeeld van de gemeente.' },
  file: {
    name: 'Op mijn computer',
    hint: 'Het bestand blijft op uw computer: er wordt niets verstuurd.',
  },
} as const;

/** Where the figures come from. */
export function documentStep(step: DocumentStep): TemplateResult {
  return html`
    <section class="step" aria-labelledby="step-document">
      <h2 id="step-document"><span class="number">1</span> Kies de gegevens</h2>
      <p>
        De cijfers staan in een document: een bestand dat op <code>.json</code> eindigt. U krijgt
        het, of het adres ervan, van wie de cijfers maakt.
      </p>
      <fieldset class="options two">
        <legend>Waar staat het document?</legend>
        ${(['address', 'file'] as const).map((origin) =>
          radio('origin', origin, ORIGINS[origin], step.origin === origin, () => {
            step.chooseOrigin(origin);
          }),
        )}
      </fieldset>
      ${step.origin === 'address' ? addressField(step) : fileField(step)} ${outcome(step)}
    </section>
  `;
}

function addressField({ src, openAddress }: DocumentStep): TemplateResult {
  return addressForm({
    name: 'src',
    label: 'Adres van het document',
    value: src,
    button: html`<button class="primary">Openen</button>`,
    open: openAddress,
  });
}

function fileField({ openFile }: DocumentStep): TemplateResult {
  return html`
    <div class="field drop">
      <label for="file">Kies het bestand, of sleep het hierheen</label>
      <input
        id="file"
        type="file"
        accept=".json,application/json"
        @change=${({ target }: Event) => {
          const file = (target as HTMLInputElement).files?.[0];
          if (file) openFile(file);
        }}
      />
    </div>
  `;
}

function outcome({ origin, src, opening, opened, chooseOrigin }: DocumentStep): TemplateResult {
  if (opening) return html`<p role="status">Het document wordt geopend…</p>`;
  if (!opened) return html`${nothing}`;
  if (!opened.ok) {
    return refusal(opened.wrong, () => {
      chooseOrigin('file');
    });
  }
  const { kind, meta } = opened.document;
  return html`
    <div class="note good" role="status">
      <p>
        <strong>${pickText(meta.title, 'nl')}</strong><br />
        ${opened.name}: ${KIND_WORDS[kind]}. Het document klopt.
      </p>
    </div>
    ${
      origin === 'address' && isInsecure(src)
        ? html`<p class="note">
            Dit adres is niet beveiligd: na http ontbreekt de s. Een beveiligde website weigert zo’n
            adres. Vraag om een adres dat met https begint.
          </p>`
        : nothing
    }
  `;
}

function refusal(
  { title, advice, faults, tryFile }: Wrong,
  chooseFile: () => void,
): TemplateResult {
  return html`
    <div class="note wrong" role="alert">
      <p><strong>${title}</strong></p>
      ${
        faults.length > 0
          ? html`<ol class="faults">
              ${faults.map((fault) => html`<li>${fault}</li>`)}
            </ol>`
          : nothing
      }
      ${advice.map((sentence) => html`<p>${sentence}</p>`)}
      ${
        tryFile
          ? html`<button type="button" @click=${chooseFile}>Kies een bestand</button>`
          : nothing
      }
    </div>
  `;
}
