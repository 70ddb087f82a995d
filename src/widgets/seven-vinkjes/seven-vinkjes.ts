import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer, Interventiemonitor } from '../../../data-schema/index.js';
import { ANSWERS } from '../../../data-schema/vocabulary.js';
import { oneId, oneOf } from '../../base/attributes.js';
import { WijkChangeEvent } from '../../base/events.js';
import { message } from '../../base/templates/message.js';
import { provenance } from '../../base/templates/provenance.js';
import { vinkjeMark } from '../../base/templates/vinkje-mark.js';
import { WijkElement, type ReadingContext } from '../../base/widget.js';
import {
  say,
  sayAnswers,
  sayPeriod,
  sayPlain,
  tellVinkjes,
  type Language,
  type Telling,
} from '../../language/index.js';
import { readVinkjes, type VinkjeReading, type VinkjesReading } from '../../reading/index.js';
import { vinkjeStyles } from '../../styles/vinkjes.js';
import { sevenVinkjesStyles } from './seven-vinkjes.styles.js';

interface VinkjesView {
  readonly reading: VinkjesReading;
  readonly telling: Telling;
}

export const VINKJES_MODES = ['read', 'fill'] as const;
/** `read` shows the answers of the document, `fill` lets a visitor give their own. */
export type VinkjesMode = (typeof VINKJES_MODES)[number];

type Answers = Readonly<Record<string, Answer>>;

const CHOICES = ANSWERS.filter((answer) => answer !== 'notFilledIn');

/**
 * The seven questions of the quality mark, answered for one intervention, or to fill in. Filled in, the answers are
 * a form value, one entry a vinkje under the element's `name`; the kit stores and sends nothing.
 *
 * @element wijk-seven-vinkjes
 * @summary The seven vinkjes of one intervention, to read or to fill in.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
 * @fires {WijkChangeEvent} wijk-change - A visitor changed or cleared an answer.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The sentence that says how many vinkjes there are.
 * @csspart source - The source and the notes.
 * @csspart failure - The message when something went wrong.
 * @status stable
 * @since 0.1
 */
export class WijkSevenVinkjes extends WijkElement<'interventiemonitor', VinkjesView> {
  static readonly formAssociated = true;

  static override styles = [...super.styles, vinkjeStyles, sevenVinkjesStyles];

  protected override readonly kind = 'interventiemonitor';

  /** Id of the intervention; the document's first when left out. */
  @property({ converter: oneId }) intervention?: string | undefined;

  /** `read` to show the document's answers, `fill` to let a visitor answer. */
  @property({ converter: oneOf(VINKJES_MODES, 'read') }) mode: VinkjesMode = 'read';

  /** The name under which a form sends the answers. */
  @property({ reflect: true }) name?: string;

  /** A visitor's answers, by vinkje id. */
  @state() private given: Answers = {};

  readonly #internals = this.attachInternals();

  /** The answers that a visitor gave, by vinkje id. */
  get answers(): Answers {
    return this.given;
  }

  set answers(answers: Answers) {
    this.given = { ...answers };
  }

  formResetCallback(): void {
    this.given = {};
  }

  protected override selection() {
    return [this.intervention];
  }

  protected override read(
    document: Interventiemonitor,
    { language, today }: ReadingContext,
  ): VinkjesView {
    const { intervention } = this;
    const reading = readVinkjes(document, { intervention }, today);
    return { reading, telling: tellVinkjes(reading, language) };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const form = new FormData();
    for (const [vinkje, answer] of Object.entries(this.given)) {
      form.append(`${this.name ?? ''}.${vinkje}`, answer);
    }
    this.#internals.setFormValue(this.name === undefined ? null : form);
  }

  protected override renderView(
    { reading, telling }: VinkjesView,
    language: Language,
  ): TemplateResult {
    const filling = this.mode === 'fill';
    const own = reading.vinkjes.map(({ id }) => this.given[id] ?? 'notFilledIn');
    return html`
      ${message(
        filling ? { ...telling, lead: sayAnswers(own, language) } : telling,
        this.headingLevel,
      )}
      <ol class="questions">
        ${reading.vinkjes.map((vinkje) =>
          filling ? this.#toFill(vinkje, language) : answered(vinkje, language),
        )}
      </ol>
      ${filling ? this.#actions(language) : nothing} ${provenance(telling, language)}
    `;
  }

  #toFill(vinkje: VinkjeReading, language: Language) {
    const answer = this.given[vinkje.id] ?? 'notFilledIn';
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
                      this.#give({ ...this.given, [vinkje.id]: choice });
                    }}
                  />
                  ${language.words.answers[choice]}
                </label>
              `,
            )}
          </div>
        </fieldset>
      </li>
    `;
  }

  #actions({ words }: Language) {
    return html`
      <div class="actions">
        <button
          type="button"
          @click=${() => {
            this.#give({});
          }}
        >
          ${words.clear}
        </button>
        <p>${words.nothingStored}</p>
      </div>
    `;
  }

  #give(answers: Answers): void {
    this.given = answers;
    this.dispatchEvent(new WijkChangeEvent(answers));
  }
}

function answered(vinkje: VinkjeReading, language: Language) {
  const { answer, note, date } = vinkje;
  return html`
    <li class="vinkje">
      ${mark(answer)}
      <div class="question">
        ${questionOf(vinkje, language)}
        <p class="answer">${language.words.answers[answer]}</p>
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

function mark(answer: Answer) {
  return html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    ${vinkjeMark(answer)}
  </svg>`;
}

function questionOf({ number, label, question, plainQuestion }: VinkjeReading, language: Language) {
  return html`
    ${
      label === null
        ? nothing
        : html`<span class="label">${number}. ${say(label, language)}</span><br />`
    }
    <span>${sayPlain(question, plainQuestion, language)}</span>
  `;
}
