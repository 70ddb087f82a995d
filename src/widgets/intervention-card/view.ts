import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Interventiemonitor } from '../../../data-schema/index.js';
import { WijkSelectEvent } from '../../base/events/select.js';
import { below, heading } from '../../base/templates/heading.js';
import { message } from '../../base/templates/message.js';
import { link, provenance } from '../../base/templates/provenance.js';
import { vinkjeMark } from '../../base/templates/vinkje-mark.js';
import type { Content, ReadingContext, View } from '../../base/widget.js';
import {
  loadInterventionLanguage,
  sayAnswers,
  tellIntervention,
  type InterventionLanguage,
  type InterventionTelling,
  type Language,
} from '../../language/index.js';
import { readIntervention, type InterventionReading } from '../../reading/index.js';
import { vinkjeStyles } from '../../styles/vinkjes.js';
import type { WijkInterventionCard } from './intervention-card.js';
import { cardStyles } from './intervention-card.styles.js';

const STAR = 'm12 2.5 2.9 6 6.6 .9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5-4.8-4.6 6.6-.9Z';

/** What an intervention is, for whom, with whom, and how it goes. */
export class CardView implements View<'interventiemonitor'> {
  readonly styles = [vinkjeStyles, cardStyles];

  constructor(private readonly element: WijkInterventionCard) {}

  async read(
    document: Interventiemonitor,
    { today, open, ...context }: ReadingContext,
  ): Promise<Content> {
    const { intervention, progress, progressData } = this.element;
    const language = await loadInterventionLanguage(context.language);
    const procesmonitor = await open('procesmonitor', progressData, progress);
    const reading = readIntervention(document, { intervention }, today, procesmonitor);
    const telling = tellIntervention(reading, language);
    return () => this.#card(reading, telling, language);
  }

  #card(
    reading: InterventionReading,
    telling: InterventionTelling,
    language: InterventionLanguage,
  ): TemplateResult {
    const { words } = language.interventions;
    const block = (name: string, title: string, content: unknown) => html`
      <section class="block ${name}">
        ${heading(below(this.element.headingLevel), title, 'subheading')} ${content}
      </section>
    `;
    const some = <T>(items: readonly T[], name: string, title: string, content: unknown) =>
      items.length > 0 ? block(name, title, content) : nothing;

    return html`
      <article
        @click=${(event: MouseEvent) => {
          this.#select(event, reading.id);
        }}
      >
        <div class="path">
          <span>${words.spoor}: ${telling.spoor}</span>
          <span class="phase ${reading.planning.phase}">${telling.phase}</span>
        </div>
        <div class="card-head">${message(telling, this.element.headingLevel)}</div>
        <dl class="facts">
          ${telling.facts.map(
            ({ label, text }, index) => html`
              <div class=${index === telling.facts.length - 1 ? 'wide' : ''}>
                <dt>${label}</dt>
                <dd>${text}</dd>
              </div>
            `,
          )}
        </dl>
        ${telling.progress ? block('milestones', words.milestones, progressOf(telling, language)) : nothing}
        ${some(telling.goals, 'goals', words.goals, goalsOf(telling))}
        ${some(telling.results, 'results', words.results, resultsOf(telling, language))}
        ${some(telling.quotations, 'quotes', words.residents, quotesOf(telling))}
        ${
          reading.vinkjes
            ? block('vinkjes', words.vinkjes, vinkjesOf(reading.vinkjes, language))
            : nothing
        }
        ${some(telling.stories, 'story', words.stories, storiesOf(telling))}
        ${some(
          telling.links,
          'links',
          words.links,
          html`<ul>
            ${telling.links.map(({ text, url }) => html`<li>${link(text, url ?? '')}</li>`)}
          </ul>`,
        )}
        ${provenance(telling, language)}
      </article>
    `;
  }

  #select(event: MouseEvent, intervention: string): void {
    const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!anchor) return;
    const select = new WijkSelectEvent(intervention, anchor.href);
    if (!this.element.dispatchEvent(select)) event.preventDefault();
  }
}

function goalsOf({ goals }: InterventionTelling) {
  return html`<ul>
    ${goals.map(
      ({ label, role, known, primary }) =>
        html`<li class="goal ${primary ? 'primary' : known ? 'side' : 'open'}">
          ${label} <span>(${role})</span>
        </li>`,
    )}
  </ul>`;
}

function resultsOf({ results }: InterventionTelling, { words }: Language) {
  return html`<ul>
    ${results.map(
      ({ text, method }) =>
        html`<li>
          <p>${text}</p>
          ${method === null ? nothing : html`<p class="method">${words.method}: ${method}</p>`}
        </li>`,
    )}
  </ul>`;
}

function quotesOf({ quotations }: InterventionTelling) {
  return quotations.map(
    ({ text, by }) => html`
      <blockquote>${text}</blockquote>
      <p class="by">${by}</p>
    `,
  );
}

function vinkjesOf(
  { vinkjes }: NonNullable<InterventionReading['vinkjes']>,
  language: InterventionLanguage,
) {
  const answers = vinkjes.map(({ answer }) => answer);
  return html`
    <div class="seven" aria-hidden="true">
      ${answers.map(
        (answer) =>
          html`<svg class="mark" viewBox="0 0 32 32" focusable="false">${vinkjeMark(answer)}</svg>`,
      )}
    </div>
    <p>${sayAnswers(answers, language)}</p>
  `;
}

function progressOf(
  { progress }: InterventionTelling,
  { interventions: { words } }: InterventionLanguage,
) {
  if (!progress) return nothing;
  return html`
    <p>${progress.pace}${progress.text === null ? '' : `. ${progress.text}`}</p>
    <ul>
      ${progress.milestones.map(
        ({ text, when, reached }) => html`
          <li class=${reached ? 'reached' : ''}>
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              ${svg`<path d=${STAR} />`}
            </svg>
            <span>${text} (${reached ? `${words.milestoneReached}, ${when}` : when})</span>
          </li>
        `,
      )}
    </ul>
  `;
}

function storiesOf({ stories }: InterventionTelling) {
  return stories.map(
    ({ title, text, link: more }) => html`
      <details>
        <summary>${title}</summary>
        <p>${text}</p>
        ${more?.url === undefined ? nothing : html`<p>${link(more.text, more.url)}</p>`}
      </details>
    `,
  );
}
