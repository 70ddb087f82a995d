import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef } from 'lit/directives/ref.js';
import type { Gebiedsmonitor } from '../../../data-schema/index.js';
import { idList, oneId } from '../../base/attributes.js';
import { DownloadController } from '../../base/download-controller.js';
import { chart } from '../../base/templates/chart.js';
import { downloads } from '../../base/templates/downloads.js';
import { figures } from '../../base/templates/figures.js';
import { message } from '../../base/templates/message.js';
import { provenance } from '../../base/templates/provenance.js';
import { WijkElement, type ReadingContext } from '../../base/widget.js';
import { ChartController } from '../../charts/chart-controller.js';
import { comparisonNow, comparisonYears, hasHistory } from '../../charts/marks/comparison.js';
import type { ChartInput } from '../../charts/types.js';
import { tellComparison, type Language, type Telling } from '../../language/index.js';
import { readComparison, type ComparisonReading } from '../../reading/index.js';
import { chartStyles } from '../../styles/chart.js';
import { downloadStyles } from '../../styles/downloads.js';
import { comparisonStyles } from './comparison.styles.js';

const PERIOD_VIEWS = ['now', 'overTheYears'] as const;
type PeriodView = (typeof PERIOD_VIEWS)[number];

interface ComparisonView {
  readonly reading: ComparisonReading;
  readonly telling: Telling;
  readonly charts: Readonly<Partial<Record<PeriodView, ChartInput>>>;
}

/**
 * One indicator over several wijken, beside the gemeente and the streefdoel, now and over the years.
 *
 * @element wijk-comparison
 * @summary One indicator over several wijken, the own one first, never ranked.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The sentence that says the figure of the own wijk.
 * @csspart chart - The chart.
 * @csspart table - The table of figures.
 * @csspart source - The source and the notes.
 * @csspart failure - The message when something went wrong.
 * @status stable
 * @since 0.1
 */
export class WijkComparison extends WijkElement<'gebiedsmonitor', ComparisonView> {
  static override styles = [...super.styles, chartStyles, downloadStyles, comparisonStyles];

  protected override readonly kind = 'gebiedsmonitor';

  /** Id of the indicator; the document's first when left out. */
  @property({ converter: oneId }) indicator?: string | undefined;

  /** Id of the own wijk, shown first. */
  @property({ converter: oneId }) area?: string | undefined;

  /** Ids of the areas to show, separated by spaces; all when left out. */
  @property({ converter: idList }) areas?: readonly string[] | undefined;

  @state() private period: PeriodView = 'now';

  private input: ChartInput | undefined;
  private readonly place = createRef<HTMLElement>();
  private readonly chart = new ChartController(
    this,
    () => this.place.value,
    () => this.input,
  );

  private readonly downloads = new DownloadController(this);

  protected override selection() {
    return [this.indicator, this.area, this.areas?.join(' ')];
  }

  protected override read(
    document: Gebiedsmonitor,
    { language, today }: ReadingContext,
  ): ComparisonView {
    const { indicator, area, areas } = this;
    const reading = readComparison(document, { indicator, area, areas }, today);
    return {
      reading,
      telling: tellComparison(reading, language),
      charts:
        reading.period === null
          ? {}
          : {
              now: comparisonNow(reading, language),
              ...(hasHistory(reading) ? { overTheYears: comparisonYears(reading, language) } : {}),
            },
    };
  }

  protected override renderView(
    { reading, telling, charts }: ComparisonView,
    language: Language,
  ): TemplateResult {
    this.input = charts[this.period] ?? charts.now;
    return html`
      ${message(telling, this.headingLevel)}
      ${charts.overTheYears ? this.#views(language) : nothing}
      ${charts.now ? chart(this.place, this.chart, language) : nothing}
      ${figures(telling.tables, language)}
      ${provenance(telling, language, this.#downloads(reading, language))}
    `;
  }

  #downloads(reading: ComparisonReading, language: Language) {
    const { input } = this;
    const view = input?.chart === 'comparison-years' ? 'overTheYears' : 'now';
    if (reading.periods.length === 0) return nothing;
    return downloads(
      {
        figures: (tell) => tell.comparisonRecords(reading),
        pictures: input
          ? [{ input, tell: (tell) => tell.comparisonPicture(reading, view, language) }]
          : [],
      },
      this.downloads,
      language,
    );
  }

  #views(language: Language) {
    return html`
      <div class="views" role="group" aria-label=${language.words.figuresOf}>
        ${PERIOD_VIEWS.map(
          (view) => html`
            <button
              type="button"
              aria-pressed=${view === this.period}
              @click=${() => {
                this.period = view;
              }}
            >
              ${language.words[view]}
            </button>
          `,
        )}
      </div>
    `;
  }
}
