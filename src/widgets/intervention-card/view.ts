import { html, nothing, type TemplateResult } from 'lit';
import type { Interventiemonitor, Procesmonitor } from '../../../data-schema/index.js';
import { follow } from '../../base/follow.js';
import { below, heading } from '../../base/templates/heading.js';
import { message } from '../../base/templates/message.js';
import { link, provenance } from '../../base/templates/provenance.js';
import { seal } from '../../base/templates/seal.js';
import type { Content, ReadingContext, View } from '../../base/widget.js';
import { WijkError } from '../../base/wijk-error.js';
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
import { icon } from './icon.js';
import type { WijkInterventionCard } from './intervention-card.js';
import { cardStyles } from './intervention-card.styles.js';

/** Where, when and with whom: a mark for each fact, for who reads pictures first. */
const FACTS = [
  'M12 22s7-6 7-12a7 7 0 0 0-14 0c0 6 7 12 7 12Zm0-9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  'M4 6h16v15H4ZM4 11h16M8 3v5m8-5v5',
  'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 10c0-10 16-10 16 0',
];

/** What an intervention is, for whom, with whom, and how it goes. */
export class CardView implements View<'interventiemonitor'> {
  styles = [vinkjeStyles, cardStyles];

  constructor(private readonly element: WijkInterventionCard) {}

  async read(
    document: Interventiemonitor,
    { today, open, ...context }: ReadingContext,
  ): Promise<Content> {
    const { intervention, progress, progressData } = this.element;
    const language = await loadInterventionLanguage(context.language);
    const procesmonitor = await open('procesmonitor', progressData, progress).catch(
      (error: WijkError) => error,
    );
    const reading = readIntervention(document, { intervention }, today);
    const telling = tellIntervention(reading, language);
    const reported = procesmonitor && (await this.#progressOf(procesmonitor, reading, language));
    return () => this.#card(reading, telling, language, reported);
  }

  async #progressOf(
    opened: Procesmonitor | WijkError,
    { id }: InterventionReading,
    language: InterventionLanguage,
  ): Promise<TemplateResult | undefined> {
    if (opened instanceof WijkError) {
      const { failingPart } = await import('../../base/failing-part.js');
      return failingPart(opened, 'progress', language, this.element.renderRoot);
    }
    const { progress, progressStyles } = await import('./progress.js');
    this.styles = [vinkjeStyles, cardStyles, progressStyles];
    return progress(opened, id, language);
  }

  #card(
    reading: InterventionReading,
    telling: InterventionTelling,
    language: InterventionLanguage,
    progress: TemplateResult | undefined,
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
          follow(event, this.element, reading.id);
        }}
      >
        <div class="hero">
          ${message(telling, this.element.headingLevel)}
          <p class="path">
            <span>${words.spoor}: ${telling.spoor}</span>
            <span class="phase ${reading.planning.phase}">${telling.phase}</span>
          </p>
        </div>
        <dl class="facts">
          ${telling.facts.map(
            ({ label, text }, index) => html`
              <div>
                <dt>${icon(FACTS[index] ?? '')}${label}</dt>
                <dd>${text}</dd>
              </div>
            `,
          )}
        </dl>
        ${progress && block('milestones', words.milestones, progress)}
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
    <div class="sealed">
      ${seal(answers)}
      <p>${sayAnswers(answers, language)}</p>
    </div>
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
