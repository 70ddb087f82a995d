import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ContractDocument } from '../../../../data-schema/index.js';
import { themeClass, type EmbedDescription } from '../../description.js';
import { widgetOf } from './widget.js';

export interface PreviewStep {
  readonly description: EmbedDescription;
  /** Left out where the widgets load what they show themselves. */
  readonly document: ContractDocument | undefined;
  /** The interventiemonitor beside it. */
  readonly interventions: ContractDocument | undefined;
  /** What it says without a script. */
  readonly informing: string | undefined;
}

const PLACES = [
  { name: 'narrow', label: 'Op een telefoon' },
  { name: 'wide', label: 'Op een computer' },
] as const;

/** The real elements, as wide as on a phone and on a desk, and what a visitor without script reads. */
export function previewStep({
  description,
  document,
  interventions,
  informing,
}: PreviewStep): TemplateResult {
  return html`
    <section class="step" aria-labelledby="step-preview">
      <h2 id="step-preview"><span class="number">3</span> Zo ziet het eruit</h2>
      <div class="previews">
        ${PLACES.map(
          ({ name, label }) => html`
            <figure class="preview-figure">
              <figcaption>${label}</figcaption>
              <div class="window" role="group" aria-label=${label} tabindex="0">
                <div
                  class="preview ${name} ${description.theme ? themeClass(description.theme) : ''}"
                >
                  ${widgetOf(description, document, interventions)}
                </div>
              </div>
            </figure>
          `,
        )}
      </div>
      ${
        informing === undefined
          ? nothing
          : html`
              <details>
                <summary>Wat staat er als het script niet werkt?</summary>
                <p class="hint">
                  Deze tekst zit in het fragment. Bezoekers lezen haar zolang het script nog niet
                  geladen is, en als het geblokkeerd wordt. Ook zoekmachines vinden haar.
                </p>
                <div class="window plain">${unsafeHTML(informing)}</div>
              </details>
            `
      }
    </section>
  `;
}
