import { html, nothing } from 'lit';
import type { Language, SourceLine, Telling } from '../../language/index.js';

/** Where it comes from: the source always visible, the rest one tap away. Help with reading has its place here. */
export function provenance(
  { source, provenance: rest, notes }: Pick<Telling, 'source' | 'provenance' | 'notes'>,
  language: Language,
  downloads: unknown = nothing,
) {
  return html`
    <footer class="provenance" part="source">
      <p class="source">${source.map((line) => [sourceLine(line), ' '])}</p>
      <details class="about">
        <summary>${language.words.about}</summary>
        <dl>
          ${rest.map(
            ({ label, text, url }) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${url === undefined ? text : link(text, url)}</dd>
              </div>`,
          )}
        </dl>
        ${
          notes.length > 0
            ? html`<ul>
                ${notes.map((note) => html`<li>${note}</li>`)}
              </ul>`
            : nothing
        }
      </details>
      ${downloads}
      <div class="help"></div>
    </footer>
  `;
}

function sourceLine({ label, text, url }: SourceLine) {
  return html`<span><b>${label}:</b> ${url === undefined ? text : link(text, url)}.</span>`;
}

export function link(text: string, url: string) {
  return html`<a href=${url} rel="noopener">${text}</a>`;
}
