import { idList, oneId } from '../../base/attributes.js';
import { actingProperties } from '../../base/load-actions.js';
import { loadCharting } from '../../base/load-charting.js';
import { WijkElement } from '../../base/widget.js';

/**
 * One indicator over several wijken, beside the gemeente and the streefdoel, now and over the years.
 *
 * @element wijk-comparison
 * @summary One indicator over several wijken, the own one first, never ranked.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
 * @fires {WijkLevelEvent} wijk-level - A visitor chose easy or ordinary text, for all widgets of the page.
 * @fires {WijkSelectEvent} wijk-select - A visitor follows a link of an intervention; cancel it to take them elsewhere.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The sentence that says the figure of the own wijk.
 * @csspart chart - The chart.
 * @csspart table - The table of figures.
 * @csspart actions - What is done about it.
 * @csspart source - The source and the notes.
 * @csspart failure - The message when something went wrong.
 * @status stable
 * @since 0.1
 */
export class WijkComparison extends WijkElement<'gebiedsmonitor'> {
  static override properties = {
    ...actingProperties,
    indicator: { converter: oneId },
    area: { converter: oneId },
    areas: { converter: idList },
  };

  protected override readonly kind = 'gebiedsmonitor';

  /** Id of the indicator; the document's first when left out. */
  declare indicator?: string | undefined;

  /** Id of the own wijk, shown first. */
  declare area?: string | undefined;

  /** Ids of the areas to show, separated by spaces; all when left out. */
  declare areas?: readonly string[] | string | undefined;

  /** Address of an interventiemonitor, for what is done about the figure. */
  declare interventions?: string | undefined;

  /** The interventiemonitor itself. Goes before `interventions`. */
  declare interventionsData?: unknown;

  /** Address of the host's own page of an intervention, with `{id}` in the place of its id. */
  declare interventionPage?: string | undefined;

  protected override selection() {
    return [
      this.indicator,
      this.area,
      String(this.areas),
      this.interventions,
      this.interventionsData,
    ];
  }

  protected override async createView() {
    const [{ ComparisonView }, charting] = await Promise.all([
      import('./view.js'),
      loadCharting(() => import('../../charts/marks/comparison.js')),
    ]);
    return new ComparisonView(this, charting);
  }
}
