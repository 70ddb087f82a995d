import { html, nothing, type TemplateResult } from 'lit';
import { createRef } from 'lit/directives/ref.js';
import type { Procesmonitor } from '../../../data-schema/index.js';
import { BREAKDOWNS } from '../../../data-schema/vocabulary.js';
import { chart } from '../../base/templates/chart.js';
import { figures } from '../../base/templates/figures.js';
import { below, heading } from '../../base/templates/heading.js';
import { message } from '../../base/templates/message.js';
import { provenance } from '../../base/templates/provenance.js';
import { WijkElement, type ReadingContext } from '../../base/widget.js';
import { ChartController } from '../../charts/chart-controller.js';
import { moneyOf } from '../../charts/marks/money.js';
import { moneyFlows } from '../../charts/marks/money-flows.js';
import { moneyYears } from '../../charts/marks/money-years.js';
import type { ChartInput } from '../../charts/types.js';
import {
  sayMoney,
  tellFunding,
  tellFundingYears,
  type Language,
  type Telling,
} from '../../language/index.js';
import { readFunding, type FundingReading } from '../../reading/index.js';
import { chartStyles } from '../../styles/chart.js';
import { fundingStyles } from './funding-breakdown.styles.js';
import { statuses } from './statuses.js';

const SECTIONS = [...BREAKDOWNS, 'years', 'flows'] as const;
type Section = (typeof SECTIONS)[number];

interface FundingView {
  readonly reading: FundingReading;
  readonly telling: Telling;
  readonly yearNotes: readonly string[];
  readonly charts: Readonly<Partial<Record<Section, ChartInput | undefined>>>;
}

/**
 * The money: where it comes from, what is promised and what is hoped for, and where it goes.
 *
 * @element wijk-funding-breakdown
 * @summary The money of a procesmonitor per source with its status, and per spoor, actielijn or goal.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
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
export class WijkFundingBreakdown extends WijkElement<'procesmonitor', FundingView> {
  static override styles = [...super.styles, chartStyles, fundingStyles];

  protected override readonly kind = 'procesmonitor';

  private inputs: FundingView['charts'] = {};

  private readonly charts = SECTIONS.map((section) => {
    const place = createRef<HTMLElement>();
    const controller = new ChartController(
      this,
      () => place.value,
      () => this.inputs[section],
    );
    return { section, place, controller };
  });

  protected override selection() {
    return [];
  }

  protected override read(
    document: Procesmonitor,
    { language, today }: ReadingContext,
  ): FundingView {
    const reading = readFunding(document, today);
    return {
      reading,
      telling: tellFunding(reading, language),
      yearNotes: tellFundingYears(reading, language),
      charts: {
        ...Object.fromEntries(
          reading.breakdowns.map((breakdown) => [breakdown.by, moneyOf(breakdown, language)]),
        ),
        years: moneyYears(reading, language),
        flows: moneyFlows(reading, language),
      },
    };
  }

  protected override renderView(
    { reading, telling, yearNotes, charts }: FundingView,
    language: Language,
  ): TemplateResult {
    this.inputs = charts;
    return html`
      ${message(
        telling,
        this.headingLevel,
        html`<p class="total" aria-hidden="true">${sayMoney(reading.total, language)}</p>`,
      )}
      ${reading.statuses.length > 0 ? statuses(reading, language) : nothing}
      <div class="divisions">
        ${BREAKDOWNS.map((by) => this.#section(by, language.words.breakdown[by], [], language))}
      </div>
      ${this.#section('years', language.words.perYear, yearNotes, language)}
      ${this.#section('flows', language.words.flows, [], language)}
      ${figures(telling.tables, language)} ${provenance(telling, language)}
    `;
  }

  #section(section: Section, title: string, notes: readonly string[], language: Language) {
    const own = this.charts.find((candidate) => candidate.section === section);
    if (!own || !this.inputs[section]) return nothing;
    return html`<section class="division">
      ${heading(below(this.headingLevel), title, 'subheading')}
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
      ${chart(own.place, own.controller, language)}
    </section>`;
  }
}
