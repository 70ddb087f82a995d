import { loadCharting } from '../../base/load-charting.js';
import { WijkElement } from '../../base/widget.js';

/**
 * The money: where it comes from, what is promised and what is hoped for, and where it goes.
 *
 * @element wijk-funding-breakdown
 * @summary The money of a procesmonitor per source with its status, and per spoor, actielijn or goal.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
 * @fires {WijkLevelEvent} wijk-level - A visitor chose easy or ordinary text, for all widgets of the page.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The sentence that says the total.
 * @csspart chart - A chart of one division of the money, of the money per year, or of which money goes where.
 * @csspart table - A table of amounts.
 * @csspart source - The source and the notes.
 * @csspart failure - The message when something went wrong.
 * @status stable
 * @since 0.1
 */
export class WijkFundingBreakdown extends WijkElement<'procesmonitor'> {
  protected override readonly kind = 'procesmonitor';

  protected override selection() {
    return [];
  }

  protected override async createView() {
    const [{ FundingView }, charting] = await Promise.all([
      import('./view.js'),
      loadCharting(() => import('../../charts/marks/funding.js')),
    ]);
    return new FundingView(this, charting);
  }
}
