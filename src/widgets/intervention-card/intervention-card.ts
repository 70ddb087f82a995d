import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Interventiemonitor } from '../../../data-schema/index.js';
import { oneId } from '../../base/attributes.js';
import { WijkSelectEvent } from '../../base/events.js';
import { below, heading } from '../../base/templates/heading.js';
import { message } from '../../base/templates/message.js';
import { link, provenance } from '../../base/templates/provenance.js';
import { vinkjeMark } from '../../base/templates/vinkje-mark.js';
import { WijkElement, type ReadingContext } from '../../base/widget.js';
import {
  sayAnswers,
  tellIntervention,
  type InterventionTelling,
  type Language,
} from '../../language/index.js';
import { readIntervention, type InterventionReading } from '../../reading/index.js';
import { vinkjeStyles } from '../../styles/vinkjes.js';
import { cardStyles } from './intervention-card.styles.js';

interface CardView {
  readonly reading: InterventionReading;
  readonly telling: InterventionTelling;
}

const STAR = 'm12 2.5 2.9 6 6.6 .9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5-4.8-4.6 6.6-.9Z';

/**
 * One intervention: what it is, who does it, when and where, which goals it serves, what residents say of it, its
 * vinkjes, and its progress when it is given a procesmonitor.
 *
 * @element wijk-intervention-card
 * @summary One intervention of an interventiemonitor.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
 * @fires {WijkSelectEvent} wijk-select - A visitor follows a link of the card; cancel it to take them elsewhere.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The text that says what it is.
 * @csspart source - The source and the notes.
 * @csspart failure - The message when something went wrong.
 * @status stable
 * @since 0.1
 */
export class WijkInterventionCard extends WijkElement<'interventiemonitor', CardView> {
  static override styles = [...super.styles, vinkjeStyles, cardStyles];

  protected override readonly kind = 'interventiemonitor';

  /** Id of the intervention; the document's first when left out. */
  @property({ converter: oneId }) intervention?: string | undefined;

  /** Address of a procesmonitor, for progress and milestones. */
  @property({ converter: oneId }) progress?: string | undefined;

  /** The procesmonitor itself. Goes before `progress`. */
  @property({ attribute: false }) progressData?: unknown;

  protected override selection() {
    return [this.intervention, this.progress, this.progressData];
  }

  protected override async read(
    document: Interventiemonitor,
    { language, today }: ReadingContext,
  ): Promise<CardView> {
    const { intervention, progress, progressData } = this;
    const procesmonitor = await this.openFurther('procesmonitor', progressData, progress);
    const reading = readIntervention(document, { intervention }, today, procesmonitor);
    return { reading, telling: tellIntervention(reading, language) };
  }

  protected override renderView(
    { reading, telling }: CardView,
    language: Language,
  ): TemplateResult {
    const { words } = language;
    const block = (name: string, title: string, content: unknown) => html`
      <section class="block ${name}">
        ${heading(below(this.headingLevel), title, 'subheading')} ${content}
      </section>
    `;
    const some = <T>(items: readonly T[], name: string, title: string, content: unknown) =>
      items.length > 0 ? block(name, title, content) : nothing;

    return html`
      <article @click=${this.#handleClick}>
        <div class="path">
          <span>${words.spoor}: ${telling.spoor}</span>
          <span class="phase ${reading.planning.phase}">${telling.phase}</span>
        </div>
        <div class="card-head">${message(telling, this.headingLevel)}</div>
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

  #handleClick(event: MouseEvent): void {
    const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const { view } = this;
    if (!anchor || !view) return;
    const select = new WijkSelectEvent(view.reading.id, anchor.href);
    if (!this.dispatchEvent(select)) event.preventDefault();
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

function vinkjesOf({ vinkjes }: NonNullable<InterventionReading['vinkjes']>, language: Language) {
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

function progressOf({ progress }: InterventionTelling, { words }: Language) {
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
