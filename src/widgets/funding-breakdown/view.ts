import { html, nothing } from 'lit';
import type { Procesmonitor } from '../../../data-schema/index.js';
import { BREAKDOWNS } from '../../../data-schema/vocabulary.js';
import { DownloadController } from '../../base/download-controller.js';
import type { Charting } from '../../base/load-charting.js';
import type { Downloadable } from '../../base/download-desk.js';
import { figures } from '../../base/templates/figures.js';
import { below, heading } from '../../base/templates/heading.js';
import { message } from '../../base/templates/message.js';
import { provenance } from '../../base/templates/provenance.js';
import type { Content, ReadingContext, View } from '../../base/widget.js';
import type { ChartInput } from '../../charts/types.js';
import {
  loadMoneyLanguage,
  sayMoney,
  tellFunding,
  type MoneyLanguage,
  type Telling,
} from '../../language/index.js';
import { readFunding, type FlowsReading, type FundingReading } from '../../reading/index.js';
import type { WijkFundingBreakdown } from './funding-breakdown.js';
import { fundingStyles } from './funding-breakdown.styles.js';
import { statuses } from './statuses.js';

const SECTIONS = [...BREAKDOWNS, 'years', 'flows'] as const;
type Section = (typeof SECTIONS)[number];

type Charts = Readonly<Partial<Record<Section, ChartInput | undefined>>>;

type Marks = typeof import('../../charts/marks/funding.js');

/** All the money with its statuses, and a chart for each way of dividing it, for the years, and for which goes where. */
export class FundingView implements View<'procesmonitor'> {
  readonly styles;

  #inputs: Charts = {};

  readonly #charts;
  readonly #downloads: DownloadController;

  constructor(
    private readonly element: WijkFundingBreakdown,
    private readonly charting: Charting<Marks> | undefined,
  ) {
    this.styles = [...(charting?.styles ?? []), fundingStyles];
    this.#charts = SECTIONS.flatMap((section) =>
      charting
        ? [
            {
              section,
              own: new charting.Chart(element, `chart-${section}`, () => this.#inputs[section]),
            },
          ]
        : [],
    );
    this.#downloads = new DownloadController(element);
  }

  async read(document: Procesmonitor, context: ReadingContext): Promise<Content> {
    const { today } = context;
    const language = await loadMoneyLanguage(context.language);
    const reading = readFunding(document, today);
    const flows = await flowsOf(document);
    const said = tellFunding(reading, language);
    const telling = flows ? { ...said, tables: [...said.tables, flows.tell(language)] } : said;
    const notes = this.charting?.marks.tellFundingYears(reading, language) ?? [];
    const charts = this.#chartsOf(reading, flows?.reading, language);
    const total = sayMoney(reading.total, language);
    const offer = offerOf(reading, telling, charts, language);
    const { words } = language.money;
    return () => {
      const { headingLevel } = this.element;
      this.#inputs = charts;
      return html`
        ${message(
          telling,
          headingLevel,
          html`<p class="number total" aria-hidden="true">${total}</p>
            ${reading.statuses.length > 0 ? statuses(reading, language) : nothing}`,
        )}
        <div class="divisions">
          ${BREAKDOWNS.map((by) => this.#section(by, words.breakdown[by], [], language))}
        </div>
        ${this.#section('years', words.perYear, notes, language)}
        ${this.#section('flows', words.flows, [], language)} ${figures(telling.tables, language)}
        ${provenance(telling, language, this.#downloads.render(offer, language))}
      `;
    };
  }

  #chartsOf(
    reading: FundingReading,
    flows: FlowsReading | undefined,
    language: MoneyLanguage,
  ): Charts {
    if (!this.charting) return {};
    const { moneyOf, moneyYears, moneyFlows } = this.charting.marks;
    return {
      ...Object.fromEntries(
        reading.breakdowns.map((breakdown) => [breakdown.by, moneyOf(breakdown, language)]),
      ),
      years: moneyYears(reading, language),
      flows: flows && moneyFlows(flows, language),
    };
  }

  #section(section: Section, title: string, notes: readonly string[], language: MoneyLanguage) {
    const shown = this.#charts.find((candidate) => candidate.section === section);
    if (!shown || !this.#inputs[section]) return nothing;
    return html`<section class="division">
      ${heading(below(this.element.headingLevel), title, 'subheading')}
      ${notes.map((note) => html`<p class="note">${note}</p>`)} ${shown.own.render(language)}
    </section>`;
  }
}

/** Which money goes where, and a table of it; `undefined` where the document does not say. */
async function flowsOf(document: Procesmonitor) {
  if (!document.flows?.length) return undefined;
  const { readFlows, tableOfFlows } = await import('./flows.js');
  const reading = readFlows(document);
  return { reading, tell: (language: MoneyLanguage) => tableOfFlows(reading, language) };
}

/** All figures, and each chart under the name of its division. */
function offerOf(
  reading: FundingReading,
  telling: Telling,
  charts: Charts,
  language: MoneyLanguage,
): Downloadable {
  return {
    figures: (tell) => tell.fundingRecords(reading),
    pictures: reading.breakdowns.flatMap(({ by }) => {
      const input = charts[by];
      const label = language.money.words.breakdown[by];
      return input
        ? [{ input, label, tell: (tell) => tell.fundingPicture(reading, telling, by, language) }]
        : [];
    }),
  };
}
