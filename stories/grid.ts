import { html, type TemplateResult } from 'lit';

/** One thing that is shown beside others, under its name. */
export interface Shown {
  readonly name: string;
  readonly body: TemplateResult;
}

/**
 * Shows things beside each other, each with its name above it.
 *
 * @param width of each, in px; what has a width of its own may leave it out
 */
export function grid(all: readonly Shown[], width?: number): TemplateResult {
  return html`
    <div class="grid">
      ${all.map(
        ({ name, body }) => html`
          <section class="shown" data-width=${width ?? 'own'}>
            <h2>${name}</h2>
            ${body}
          </section>
        `,
      )}
    </div>
  `;
}
