import type { PropertyValues } from 'lit';
import type { Answer } from '../../../data-schema/index.js';
import { oneId, oneOf } from '../../base/attributes.js';
import { WijkElement } from '../../base/widget.js';

export const VINKJES_MODES = ['read', 'fill'] as const;
/** `read` shows the answers of the document, `fill` lets a visitor give their own. */
export type VinkjesMode = (typeof VINKJES_MODES)[number];

/** A visitor's answers, by vinkje id. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * The seven questions of the quality mark, answered for one intervention, or to fill in. Filled in, the answers are
 * a form value, one entry a vinkje under the element's `name`; the kit stores and sends nothing.
 *
 * @element wijk-seven-vinkjes
 * @summary The seven vinkjes of one intervention, to read or to fill in.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
 * @fires {WijkLevelEvent} wijk-level - A visitor chose easy or ordinary text, for all widgets of the page.
 * @fires {WijkChangeEvent} wijk-change - A visitor changed or cleared an answer.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The sentence that says how many vinkjes there are.
 * @csspart source - The source and the notes.
 * @csspart failure - The message when something went wrong.
 * @status stable
 * @since 0.1
 */
export class WijkSevenVinkjes extends WijkElement<'interventiemonitor'> {
  static readonly formAssociated = true;

  static override properties = {
    intervention: { converter: oneId },
    mode: { converter: oneOf(VINKJES_MODES, 'read') },
    name: { reflect: true },
    answers: { attribute: false },
  };

  protected override readonly kind = 'interventiemonitor';

  /** Id of the intervention; the document's first when left out. */
  declare intervention?: string | undefined;

  /** `read` to show the document's answers, `fill` to let a visitor answer. */
  declare mode: VinkjesMode;

  /** The name under which a form sends the answers. */
  declare name?: string;

  /** The answers that a visitor gave, by vinkje id. */
  declare answers: Answers;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.mode = 'read';
    this.answers = {};
  }

  formResetCallback(): void {
    this.answers = {};
  }

  protected override selection() {
    return [this.intervention, this.mode];
  }

  protected override async createView() {
    const { VinkjesView } = await import('./view.js');
    return new VinkjesView(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const form = new FormData();
    for (const [vinkje, answer] of Object.entries(this.answers)) {
      form.append(`${this.name ?? ''}.${vinkje}`, answer);
    }
    this.#internals.setFormValue(this.name === undefined ? null : form);
  }
}
