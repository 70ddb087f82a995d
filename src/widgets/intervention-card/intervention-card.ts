import { oneId } from '../../base/attributes.js';
import { WijkElement } from '../../base/widget.js';

/**
 * One intervention: what it is, who does it, when and where, which goals it serves, what residents say of it, its
 * vinkjes, and its progress when it is given a procesmonitor.
 *
 * @element wijk-intervention-card
 * @summary One intervention of an interventiemonitor.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
 * @fires {WijkLevelEvent} wijk-level - A visitor chose easy or ordinary text, for all widgets of the page.
 * @fires {WijkSelectEvent} wijk-select - A visitor follows a link of the card; cancel it to take them elsewhere.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The text that says what it is.
 * @csspart source - The source and the notes.
 * @csspart failure - The message when something went wrong.
 * @status stable
 * @since 0.1
 */
export class WijkInterventionCard extends WijkElement<'interventiemonitor'> {
  static override properties = {
    intervention: { converter: oneId },
    progress: { converter: oneId },
    progressData: { attribute: false },
  };

  protected override readonly kind = 'interventiemonitor';

  /** Id of the intervention; the document's first when left out. */
  declare intervention?: string | undefined;

  /** Address of a procesmonitor, for progress and milestones. */
  declare progress?: string | undefined;

  /** The procesmonitor itself. Goes before `progress`. */
  declare progressData?: unknown;

  protected override selection() {
    return [this.intervention, this.progress, this.progressData];
  }

  protected override async createView() {
    const { CardView } = await import('./view.js');
    return new CardView(this);
  }
}
