import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentFile } from '../../checking/inspect.js';
import type { Place } from '../../checking/place.js';
import { countErrors, countWarnings, summaryOf } from '../../checking/report.js';
import type { Excerpt } from '../excerpt.js';
import { ERROR, GOOD, WARNING } from './icons.js';

/** What was found in one file, and how to show where. */
export interface Shown {
  readonly file: DocumentFile;
  readonly excerptAt: (place: Place) => Excerpt;
}

export interface Outcome {
  readonly busy: boolean;
  readonly shown: readonly Shown[];
  /** Why there was nothing to look at in what was given last. */
  readonly refusals: readonly string[];
  readonly remove: (name: string) => void;
  readonly clear: () => void;
}

/** What was found. */
export function outcome(given: Outcome): TemplateResult {
  const { busy, shown, clear } = given;
  return html`
    <section class="card" aria-labelledby="outcome">
      <h2 id="outcome" tabindex="-1">Uitkomst</h2>
      <div role="status">${busy ? html`<p>Bezig met controleren…</p>` : said(given)}</div>
      ${
        shown.length > 0
          ? html`
              <div class="actions">
                <p class="hint">
                  Hebt u een bestand verbeterd? Geef het opnieuw: het komt in de plaats van het
                  oude.
                </p>
                <button type="button" @click=${clear}>Wis alles</button>
              </div>
            `
          : nothing
      }
      ${shown.map((one) => document(one, given))}
    </section>
  `;
}

/** What a visitor hears after what they did. */
function said({ shown, refusals }: Outcome): TemplateResult {
  const files = shown.map(({ file }) => file);
  return html`
    ${refusals.map((refusal) => html`<p class="note wrong">${ERROR}<span>${refusal}</span></p>`)}
    ${files.length > 0 ? verdict(files) : nothing}
    ${
      files.length + refusals.length === 0
        ? html`<p class="hint">Hier komt te staan wat er gevonden is.</p>`
        : nothing
    }
  `;
}

function verdict(files: readonly DocumentFile[]): TemplateResult {
  const summary = summaryOf(files);
  const hasWarnings = files.some(({ warnings }) => warnings.length > 0);
  const judge = hasWarnings ? 'Een waarschuwing beoordeelt u zelf.' : '';
  if (files.some(({ errors }) => errors.length > 0)) {
    const apart =
      files.length > 1
        ? 'Een bestand met fouten is nog niet met de andere bestanden vergeleken.'
        : '';
    return html`<p class="note wrong">
      ${ERROR}
      <span>
        <strong>${summary}</strong>
        Een fout moet u verbeteren: een pagina laat het document anders niet zien. ${judge} ${apart}
      </span>
    </p>`;
  }
  return html`<p class="note good">
    ${GOOD}
    <span><strong>${summary}</strong> Dit kan op een pagina. ${judge}</span>
  </p>`;
}

function document({ file, excerptAt }: Shown, { remove }: Outcome): TemplateResult {
  const { name, document: sound, errors, warnings } = file;
  const list = (kind: 'errors' | 'warnings', heading: TemplateResult) =>
    file[kind].length > 0
      ? html`
          <div class=${kind}>
            <h4>${heading}</h4>
            <wijkraam-findings .findings=${file[kind]} .excerptAt=${excerptAt}></wijkraam-findings>
          </div>
        `
      : nothing;
  return html`
    <article aria-label=${name}>
      <div class="title">
        <h3>${name}</h3>
        ${sound ? html`<span class="kind">${sound.kind}</span>` : nothing}
        <button
          type="button"
          @click=${() => {
            remove(name);
          }}
        >
          Haal weg<span class="unseen">: ${name}</span>
        </button>
      </div>
      ${
        errors.length + warnings.length === 0
          ? html`<p class="in-order">${GOOD} In orde</p>`
          : nothing
      }
      ${list('errors', html`${ERROR} ${countErrors(errors.length)}`)}
      ${list('warnings', html`${WARNING} ${countWarnings(warnings.length)}`)}
    </article>
  `;
}
