import { html } from 'lit';
import { ANSWERS } from '../../../data-schema/vocabulary.js';
import { WijkChangeEvent } from '../../base/events/change.js';
import { message } from '../../base/templates/message.js';
import { seal } from '../../base/templates/seal.js';
import { provenance } from '../../base/templates/provenance.js';
import { sayAnswers, type InterventionLanguage, type Telling } from '../../language/index.js';
import type { VinkjeReading, VinkjesReading } from '../../reading/index.js';
import { mark, questionOf } from './question.js';
import type { Answers, WijkSevenVinkjes } from './seven-vinkjes.js';

export { toFillStyles } from './to-fill.styles.js';

const UNANSWERED = 'notFilledIn';
const CHOICES = ANSWERS.filter((answer) => answer !== UNANSWERED);

/** The seven questions with a visitor's own answers, which the element holds. */
export function toFill(
  element: WijkSevenVinkjes,
  reading: VinkjesReading,
  telling: Telling,
  language: InterventionLanguage,
) {
  const own = reading.vinkjes.map(({ id }) => element.answers[id] ?? UNANSWERED);
  return html`
    <div class="sealed">
      ${seal(own)}
      <div>${message({ ...telling, lead: sayAnswers(own, language) }, element.headingLevel)}</div>
    </div>
    <ol class="questions">
      ${reading.vinkjes.map((vinkje) => question(element, vinkje, language))}
    </ol>
    <div class="actions">
      <button
        type="button"
        @click=${() => {
          give(element, {});
        }}
      >
        ${language.interventions.words.clear}
      </button>
      <p>${language.interventions.words.nothingStored}</p>
    </div>
    ${provenance(telling, language)}
  `;
}

function question(
  element: WijkSevenVinkjes,
  vinkje: VinkjeReading,
  language: InterventionLanguage,
) {
  const answer = element.answers[vinkje.id] ?? UNANSWERED;
  return html`
    <li class="vinkje">
      ${mark(answer)}
      <fieldset class="question">
        <legend>${questionOf(vinkje, language)}</legend>
        <div class="choices">
          ${CHOICES.map(
            (choice) => html`
              <label class="choice">
                <input
                  type="radio"
                  name=${vinkje.id}
                  value=${choice}
                  .checked=${choice === answer}
                  @change=${() => {
                    give(element, { ...element.answers, [vinkje.id]: choice });
                  }}
                />
                ${language.interventions.words.answers[choice]}
              </label>
            `,
          )}
        </div>
      </fieldset>
    </li>
  `;
}

function give(element: WijkSevenVinkjes, answers: Answers): void {
  element.answers = answers;
  element.dispatchEvent(new WijkChangeEvent(answers));
}
