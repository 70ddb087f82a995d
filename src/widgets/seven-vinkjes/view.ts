import { html, nothing, type TemplateResult } from 'lit';
import type { Interventiemonitor } from '../../../data-schema/index.js';
import { message } from '../../base/templates/message.js';
import { seal } from '../../base/templates/seal.js';
import { provenance } from '../../base/templates/provenance.js';
import type { Content, ReadingContext, View } from '../../base/widget.js';
import {
  loadInterventionLanguage,
  say,
  sayPeriod,
  tellVinkjes,
  type InterventionLanguage,
} from '../../language/index.js';
import { readVinkjes, type VinkjeReading } from '../../reading/index.js';
import { vinkjeStyles } from '../../styles/vinkjes.js';
import { mark, questionOf } from './question.js';
import type { WijkSevenVinkjes } from './seven-vinkjes.js';
import { sevenVinkjesStyles } from './seven-vinkjes.styles.js';

/** The seven questions with the answers of the document, or to fill in. */
export class VinkjesView implements View<'interventiemonitor'> {
  styles = [vinkjeStyles, sevenVinkjesStyles];

  constructor(private readonly element: WijkSevenVinkjes) {}

  async read(
    document: Interventiemonitor,
    { today, ...context }: ReadingContext,
  ): Promise<Content> {
    const { element } = this;
    const { intervention, mode } = element;
    const language = await loadInterventionLanguage(context.language);
    const reading = readVinkjes(document, { intervention }, today);
    const telling = tellVinkjes(reading, language);
    if (mode === 'fill') {
      const { toFill, toFillStyles } = await import('./to-fill.js');
      this.styles = [vinkjeStyles, sevenVinkjesStyles, toFillStyles];
      return () => toFill(element, reading, telling, language);
    }
    return () => html`
      <div class="sealed">
        ${seal(reading.vinkjes.map(({ answer }) => answer))}
        <div>${message(telling, element.headingLevel)}</div>
      </div>
      <ol class="questions">
        ${reading.vinkjes.map((vinkje) => answered(vinkje, language))}
      </ol>
      ${provenance(telling, language)}
    `;
  }
}

function answered(vinkje: VinkjeReading, language: InterventionLanguage): TemplateResult {
  const { answer, note, date } = vinkje;
  return html`
    <li class="vinkje">
      ${mark(answer)}
      <div class="question">
        ${questionOf(vinkje, language)}
        <p class="answer">${language.interventions.words.answers[answer]}</p>
        ${
          note === null
            ? nothing
            : html`<p class="note">
                ${say(note, language)} ${date === null ? nothing : `(${sayPeriod(date, language)})`}
              </p>`
        }
      </div>
    </li>
  `;
}
