import { html, nothing, type TemplateResult } from 'lit';
import type { ActionLanguage, ActionsTelling, ActionTelling } from '../../language/index.js';
import type { HeadingLevel } from '../attributes.js';
import { follow } from '../follow.js';
import type { ActingElement } from '../load-actions.js';
import { below, heading } from './heading.js';
import { link } from './provenance.js';

/** How many are seen without a tap. */
const FIRST = 3;

/** The interventions that serve the goal of a figure: the first few in sight, the rest one tap away. */
export function actions(
  { heading: title, lead, actions: all, source }: ActionsTelling,
  element: ActingElement,
  language: ActionLanguage,
): TemplateResult {
  const rest = all.slice(FIRST);
  return section(
    element.headingLevel,
    title,
    html`
      <p>${lead}</p>
      ${all.length > 0 ? list(all.slice(0, FIRST), element) : nothing}
      ${
        rest.length > 0
          ? html`<details>
              <summary>${language.actions.say.more(rest.length)}</summary>
              ${list(rest, element)}
            </details>`
          : nothing
      }
      ${
        source
          ? html`<p class="action-fact">
              ${source.label}:
              ${source.url === undefined ? source.text : link(source.text, source.url)}.
            </p>`
          : nothing
      }
    `,
  );
}

/** What stands under the heading of what is done about a figure. */
export function section(
  level: HeadingLevel,
  title: string,
  content: TemplateResult,
): TemplateResult {
  return html`
    <section class="actions-taken" part="actions">
      ${heading(below(level), title, 'subheading')} ${content}
    </section>
  `;
}

function list(actions: readonly ActionTelling[], element: ActingElement): TemplateResult {
  return html`<ul>
    ${actions.map((action) => item(action, element))}
  </ul>`;
}

function item(
  { id, title, role, primary, known, facts, links }: ActionTelling,
  element: ActingElement,
): TemplateResult {
  const page = pageOf(id, element);
  return html`
    <li
      @click=${(event: MouseEvent) => {
        follow(event, element, id);
      }}
    >
      <p class="action-title">
        ${page === undefined ? html`<b>${title}</b>` : link(title, page)}
        <span class="role ${primary ? 'primary' : known ? '' : 'unknown'}">${role}</span>
      </p>
      <p class="action-fact">
        ${facts.map(({ label, text }) => html`<span>${label}: ${text}</span> `)}
      </p>
      ${links.map(({ text, url }) => html`<p class="action-link">${link(text, url)}</p>`)}
    </li>
  `;
}

/** The host's own page of an intervention, where it says how such an address is made; never one that runs a script. */
function pageOf(id: string, { interventionPage, baseURI }: ActingElement): string | undefined {
  if (interventionPage === undefined) return undefined;
  try {
    const { protocol, href } = new URL(interventionPage.replaceAll('{id}', id), baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
