import { html, type TemplateResult } from 'lit';
import { WIDTHS } from '../.storybook/toolbar.js';
import { grid } from './grid.js';

/** The same thing at every width that it has on a page, and in the column beside a host's text. */
export function widths(show: () => TemplateResult): TemplateResult {
  return html`
    ${WIDTHS.map((width) => grid([{ name: `${width} px`, body: show() }], width))}
    <div class="page">
      <div>
        <h2>In een zijkolom</h2>
        <p>Naast de tekst van een pagina staat vaak een smalle kolom.</p>
      </div>
      <aside aria-label="Zijkolom">${show()}</aside>
    </div>
  `;
}
