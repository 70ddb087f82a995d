import { html, nothing } from 'lit';
import type { Language, SourceLine, Telling } from '../../language/index.js';

/** Of a host whose fragment is a route: another fragment would lead to another page. */
const ROUTE = /^#[/!]/;

/** Where it comes from: the source always visible, the rest one tap away. Help with reading has its place here. */
export function provenance(
  telling: Omit<Telling, 'lead' | 'details' | 'tables'>,
  language: Language,
  downloads: unknown = nothing,
) {
  const { source, provenance: rest, notes, key } = telling;
  const address = `${location.href.split('#')[0]}#${key}`;
  const contact = language.sayContact?.(telling, address, language);
  return html`
    <footer class="provenance" part="source">
      <p class="source">${source.map((line) => [sourceLine(line), ' '])}</p>
      ${
        contact
          ? html`<p class="contact">
              <b>${contact.question}</b> <span>${contact.who}</span>
              ${contact.ways.map(({ text, url }) => [link(text, url), ' '])}
            </p>`
          : nothing
      }
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
          ${
            ROUTE.test(location.hash)
              ? nothing
              : html`<div>
                  <dt>${language.words.address}</dt>
                  <dd>
                    <a
                      class="address"
                      href=${address}
                      target=${parent === window ? nothing : '_blank'}
                      >${address}</a
                    >
                  </dd>
                </div>`
          }
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
