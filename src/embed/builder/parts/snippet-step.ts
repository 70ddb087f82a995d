import { html, nothing, type TemplateResult } from 'lit';
import { FORMS, snippetOf, type Embed, type Form } from '../../snippets/index.js';
import { isDocumentAddress } from '../address.js';
import { policyFor } from '../policy.js';
import { SYSTEMS, type System } from '../systems/index.js';
import { FORM_WORDS, POLICY_WORDS } from '../words.js';
import { code, type Copying } from './code.js';
import { radio } from './option.js';
import type { Origin } from './document-step.js';

/** Why there is no snippet yet. */
export type Waiting = 'address' | 'release' | 'preview';

export interface SnippetStep {
  readonly origin: Origin;
  readonly src: string;
  readonly form: Form;
  readonly embed: Embed | Waiting;
  readonly copying: Copying;
  readonly chooseForm: (form: Form) => void;
  readonly chooseSrc: (src: string) => void;
}

const WAITING: Readonly<Record<Waiting, string>> = {
  address:
    'Vul eerst in waar het bestand komt te staan. Zonder dat adres kan uw website de cijfers niet vinden, en kunnen we geen code maken.',
  release:
    'De lijst met bestanden van deze versie (manifest.json) is niet te laden. Vraag de webmaster om de map van Wijkraam in zijn geheel op de server te zetten.',
  preview: 'De code komt zodra de voorbeelden hierboven klaar zijn.',
};

/** What an editor takes along, and what the webmaster must let through. */
export function snippetStep(step: SnippetStep): TemplateResult {
  const { origin, form, embed, copying, chooseForm } = step;
  return html`
    <section class="step" aria-labelledby="step-snippet">
      <h2 id="step-snippet"><span class="number">4</span> Zet het op uw website</h2>
      ${origin === 'file' ? futureAddress(step) : nothing}
      <div class="sides">
        <fieldset class="options">
          <legend>Hoe komt het op de pagina?</legend>
          ${FORMS.map((value) =>
            radio('form', value, FORM_WORDS[value], form === value, () => {
              chooseForm(value);
            }),
          )}
        </fieldset>
        <div class="snippet">
          ${
            typeof embed === 'string'
              ? html`<p class="note" role="status">${WAITING[embed]}</p>`
              : html`
                  ${code('snippet', 'Code voor uw website', snippetOf(form, embed), copying)}
                  <p class="hint">
                    De code vraagt om versie ${embed.release.manifest.version}, en de browser
                    controleert dat er niets aan is veranderd. Er wordt genoeg ruimte vrijgehouden,
                    zodat de pagina niet verspringt.
                  </p>
                `
          }
        </div>
      </div>
      ${typeof embed === 'string' ? nothing : forWebmaster(form, embed, copying)}
    </section>
  `;
}

function futureAddress({ src, chooseSrc }: SnippetStep): TemplateResult {
  const isWrong = src !== '' && !isDocumentAddress(src);
  return html`
    <div class="field">
      <label for="future">Op welk adres komt het bestand te staan?</label>
      <span class="hint" id="future-hint">
        Uw website haalt de cijfers daar op. Vraag de webmaster om het bestand op internet te
        zetten, en vul hier het hele adres in: het begint met https:// en eindigt op de naam van het
        bestand.
      </span>
      <input
        id="future"
        type="url"
        required
        autocomplete="off"
        spellcheck="false"
        placeholder="https://"
        aria-describedby=${isWrong ? 'future-wrong' : 'future-hint'}
        aria-invalid=${isWrong || src === '' ? 'true' : 'false'}
        .value=${src}
        @input=${({ target }: Event) => {
          chooseSrc((target as HTMLInputElement).value.trim());
        }}
      />
      <span class="field-wrong" id="future-wrong" role="status"
        >${isWrong ? 'Dit is nog geen volledig adres: dat begint met https:// en eindigt op de naam van het bestand.' : ''}</span
      >
    </div>
  `;
}

function forWebmaster(form: Form, embed: Embed, copying: Copying): TemplateResult {
  const lines = policyFor(form, embed.description, embed.release);
  return html`
    <div class="webmaster">
      <h3>Voor de webmaster</h3>
      <div class="columns">
        <div>
          <h4>Beveiligingsregels</h4>
          <p>
            Heeft de website een Content-Security-Policy (een lijst van plekken waar iets vandaan
            mag komen)? Voeg dit dan toe, en meer niet:
          </p>
          ${code(
            'policy',
            'Regels voor de Content-Security-Policy',
            lines.map(({ directive, source }) => `${directive} ${source};`).join('\n'),
            copying,
          )}
          <ul class="hint">
            ${lines.map(
              ({ directive }) =>
                html`<li><code>${directive}</code>: ${POLICY_WORDS[directive]}</li>`,
            )}
          </ul>
        </div>
        <div>
          <h4>Redactiesysteem</h4>
          <p>Veel systemen halen code weg die ze niet kennen. Zo laat u precies dit door:</p>
          ${SYSTEMS.map((system) => systemDetails(system, form, embed, copying))}
        </div>
      </div>
    </div>
  `;
}

function systemDetails(system: System, form: Form, embed: Embed, copying: Copying): TemplateResult {
  return html`
    <details>
      <summary>${system.name}</summary>
      ${system.instructions(form, embed).map(({ text, code: lines }, index) => {
        const id = `${system.name.toLowerCase()}-${index + 1}`;
        return html`
          <p>${text}</p>
          ${
            lines === undefined
              ? nothing
              : code(id, `Regels voor ${system.name} (${index + 1})`, lines, copying)
          }
        `;
      })}
    </details>
  `;
}
