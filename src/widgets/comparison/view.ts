import { html, nothing, type TemplateResult } from 'lit';
import type { Gebiedsmonitor } from '../../../data-schema/index.js';
import { DownloadController } from '../../base/download-controller.js';
import type { Chart } from '../../base/chart.js';
import { loadActions } from '../../base/load-actions.js';
import type { Charting } from '../../base/load-charting.js';
import type { Downloadable } from '../../base/download-desk.js';
import { figures } from '../../base/templates/figures.js';
import { message } from '../../base/templates/message.js';
import { provenance } from '../../base/templates/provenance.js';
import type { Content, ReadingContext, View } from '../../base/widget.js';
import type { ChartInput } from '../../charts/types.js';
import {
  loadComparisonLanguage,
  tellComparison,
  type ComparisonLanguage,
  type Language,
  type Telling,
} from '../../language/index.js';
import { readComparison, type ComparisonReading } from '../../reading/index.js';
import type { WijkComparison } from './comparison.js';
import { comparisonStyles } from './comparison.styles.js';

const PERIOD_VIEWS = ['now', 'overTheYears'] as const;
type PeriodView = (typeof PERIOD_VIEWS)[number];

type Charts = Readonly<Partial<Record<PeriodView, ChartInput>>>;

type Marks = typeof import('../../charts/marks/comparison.js');

/** The own wijk and what it is held against, now or over the years. */
export class ComparisonView implements View<'gebiedsmonitor'> {
  readonly styles;

  #period: PeriodView = 'now';
  #input: ChartInput | undefined;

  readonly #chart: Chart | undefined;
  readonly #downloads: DownloadController;

  constructor(
    private readonly element: WijkComparison,
    private readonly charting: Charting<Marks> | undefined,
  ) {
    this.styles = [...(charting?.styles ?? []), comparisonStyles];
    this.#chart = charting && new charting.Chart(element, 'chart', () => this.#input);
    this.#downloads = new DownloadController(element);
  }

  anticipate(open: ReadingContext['open']): void {
    void loadActions(this.element, open);
  }

  async read(document: Gebiedsmonitor, context: ReadingContext): Promise<Content> {
    const { indicator, area, areas } = this.element;
    const { today } = context;
    const language = await loadComparisonLanguage(context.language);
    const asked = typeof areas === 'string' ? (areas.match(/[^\s,]+/g) ?? undefined) : areas;
    const reading = readComparison(document, { indicator, area, areas: asked }, today);
    const telling = tellComparison(reading, language);
    const charts = this.#chartsOf(reading, language);
    const actions = await loadActions(this.element, context.open);
    const acted = await actions?.read(
      document,
      reading.indicator.id,
      reading.own?.area.id,
      context,
    );
    this.#chart?.anticipate();
    return () => {
      this.#input = charts[this.#period] ?? charts.now;
      return html`
        ${message(telling, this.element.headingLevel)}
        ${charts.overTheYears ? this.#views(language) : nothing}
        ${charts.now ? this.#chart?.render(language) : nothing} ${figures(telling.tables, language)}
        ${acted?.()}
        ${provenance(telling, language, this.#downloads.render(this.#offer(reading, telling, language), language))}
      `;
    };
  }

  #chartsOf(reading: ComparisonReading, language: Language): Charts {
    // The gemeente alone is no comparison, and an axis without a wijk says nothing.
    if (!this.charting || reading.period === null || reading.rows.length === 0) return {};
    const { comparisonNow, comparisonYears } = this.charting.marks;
    return {
      now: comparisonNow(reading, language),
      ...(reading.periods.length > 1 ? { overTheYears: comparisonYears(reading, language) } : {}),
    };
  }

  #offer(
    reading: ComparisonReading,
    telling: Telling,
    language: Language,
  ): Downloadable | undefined {
    const input = this.#input;
    if (reading.periods.length === 0) return undefined;
    const view = input?.chart === 'comparison-now' ? 'now' : 'overTheYears';
    return {
      figures: (tell) => tell.comparisonRecords(reading),
      pictures: input
        ? [{ input, tell: (tell) => tell.comparisonPicture(reading, telling, view, language) }]
        : [],
    };
  }

  #views(language: ComparisonLanguage): TemplateResult {
    return html`
      <div class="views" role="group" aria-label=${language.words.figuresOf}>
        ${PERIOD_VIEWS.map(
          (view) => html`
            <button
              type="button"
              aria-pressed=${view === this.#period}
              @click=${() => {
                this.#period = view;
                this.element.requestUpdate();
              }}
            >
              ${language.comparison.words[view]}
            </button>
          `,
        )}
      </div>
    `;
  }
}
