import { html } from 'lit';
import type { Language, Table } from '../../language/index.js';

/** The numbers in real tables, one tap away. */
export function figures(tables: readonly Table[], language: Language) {
  return html`
    <details class="figures" @toggle=${opened}>
      <summary>${language.words.showFigures}</summary>
      ${tables.map(table)}
    </details>
  `;
}

/** Only a table that must be scrolled is to be a stop for the keyboard. */
async function opened({ currentTarget }: Event): Promise<void> {
  try {
    (await import('../wide-tables.js')).settleTables(currentTarget as Element);
  } catch {
    // Each table stays a stop, also one with nothing to scroll to.
  }
}

function table({ caption, columns, rows }: Table) {
  return html`
    <div class="table" role="region" aria-label=${caption} tabindex="0">
      <table part="table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ head, cells, marked }) => html`
              <tr class=${marked ? 'marked' : ''}>
                <th scope="row">${head}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
