import { oneId } from '../../base/attributes.js';
import { css } from 'lit';
import { actingProperties } from '../../base/load-actions.js';
import { WijkElement } from '../../base/widget.js';

/**
 * One kernindicator for one area: the latest figure, the streefdoel, the trend and earlier years.
 *
 * @element wijk-indicator-gauge
 * @summary One figure of a gebiedsmonitor: what it is, whether that is good, and how it was.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
 * @fires {WijkLevelEvent} wijk-level - A visitor chose easy or ordinary text, for all widgets of the page.
 * @fires {WijkSelectEvent} wijk-select - A visitor follows a link of an intervention; cancel it to take them elsewhere.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The sentence that says the figure.
 * @csspart table - The table of figures.
 * @csspart actions - What is done about it.
 * @csspart source - The source and the notes.
 * @csspart failure - The message when something went wrong.
 * @status stable
 * @since 0.1
 */
export class WijkIndicatorGauge extends WijkElement<'gebiedsmonitor'> {
  static override properties = {
    ...actingProperties,
    indicator: { converter: oneId },
    area: { converter: oneId },
  };

  /** A page may hold a hundred gauges: those out of sight cost their layout when they come into it. */
  static override styles = [
    ...super.styles,
    css`
      :host {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 30em;
      }
    `,
  ];

  protected override readonly kind = 'gebiedsmonitor';

  /** Id of the indicator; the document's first when left out. */
  declare indicator?: string | undefined;

  /** Id of the area; the document's first when left out. */
  declare area?: string | undefined;

  /** Address of an interventiemonitor, for what is done about the figure. */
  declare interventions?: string | undefined;

  /** The interventiemonitor itself. Goes before `interventions`. */
  declare interventionsData?: unknown;

  /** Address of the host's own page of an intervention, with `{id}` in the place of its id. */
  declare interventionPage?: string | undefined;

  protected override selection() {
    return [this.indicator, this.area, this.interventions, this.interventionsData];
  }

  protected override async createView() {
    const { GaugeView } = await import('./view.js');
    return new GaugeView(this);
  }
}
