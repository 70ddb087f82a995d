import { html, nothing } from 'lit';
import type { Telling } from '../../language/index.js';
import type { HeadingLevel } from '../attributes.js';
import { heading } from './heading.js';

/** Heading, place and time, and the message in words: what comes first in every widget. */
export function message(
  telling: Pick<Telling, 'heading' | 'context' | 'lead' | 'details'>,
  level: HeadingLevel,
  beforeLead: unknown = nothing,
) {
  return html`
    <header>
      ${heading(level, telling.heading)}
      ${telling.context === '' ? nothing : html`<p class="context">${telling.context}</p>`}
    </header>
    ${beforeLead}
    <p class="lead" part="message">${telling.lead}</p>
    ${
      telling.details.length > 0
        ? html`<div class="details">${telling.details.map((text) => html`<p>${text}</p>`)}</div>`
        : nothing
    }
  `;
}
