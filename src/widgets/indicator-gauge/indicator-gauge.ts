import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Gebiedsmonitor } from '../../../data-schema/index.js';
import { oneId } from '../../base/attributes.js';
import { DownloadController } from '../../base/download-controller.js';
import { downloads } from '../../base/templates/downloads.js';
import { figures } from '../../base/templates/figures.js';
import { message } from '../../base/templates/message.js';
import { provenance } from '../../base/templates/provenance.js';
import { WijkElement, type ReadingContext } from '../../base/widget.js';
import { sayAmount, tellIndicator, type Language, type Telling } from '../../language/index.js';
import { isPoint, readIndicator, type IndicatorReading } from '../../reading/index.js';
import { downloadStyles } from '../../styles/downloads.js';
import { bars } from './bars.js';
import { gaugeStyles } from './indicator-gauge.styles.js';
import { people } from './people.js';
import { verdict } from './verdict.js';

interface GaugeView {
  readonly reading: IndicatorReading;
  readonly telling: Telling;
}

/**
 * One kernindicator for one area: the latest figure, the streefdoel, the trend and earlier years.
 *
 * @element wijk-indicator-gauge
 * @summary One figure of a gebiedsmonitor: what it is, whether that is good, and how it was.
 * @slot - Content that shows until the widget is ready, and again when it fails; or a script with the document as JSON.
 * @fires {WijkReadyEvent} wijk-ready - The widget shows what it was given.
 * @fires {WijkErrorEvent} wijk-error - The widget cannot show what it was given.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The sentence that says the figure.
 * @csspart table - The table of figures.
 * @csspart source - The source and the notes.
 * @csspart failure - The message when something went wrong.
 * @status stable
 * @since 0.1
 */
export class WijkIndicatorGauge extends WijkElement<'gebiedsmonitor', GaugeView> {
  static override styles = [...super.styles, downloadStyles, gaugeStyles];

  protected override readonly kind = 'gebiedsmonitor';

  /** Id of the indicator; the document's first when left out. */
  @property({ converter: oneId }) indicator?: string | undefined;

  /** Id of the area; the document's first when left out. */
  @property({ converter: oneId }) area?: string | undefined;

  private readonly downloads = new DownloadController(this);

  protected override selection() {
    return [this.indicator, this.area];
  }

  protected override read(
    document: Gebiedsmonitor,
    { language, today }: ReadingContext,
  ): GaugeView {
    const { indicator, area } = this;
    const reading = readIndicator(document, { indicator, area }, today);
    return { reading, telling: tellIndicator(reading, language) };
  }

  protected override renderView(
    { reading, telling }: GaugeView,
    language: Language,
  ): TemplateResult {
    return html`
      <div class="columns">
        <div>
          ${message(telling, this.headingLevel, figure(reading, language))}
          ${verdict(reading, language)}
        </div>
        ${reading.figures.length > 0 ? bars(reading, language) : nothing}
      </div>
      ${figures(telling.tables, language)}
      ${provenance(telling, language, this.#downloads(reading, language))}
    `;
  }

  #downloads(reading: IndicatorReading, language: Language) {
    if (reading.figures.length === 0) return nothing;
    return downloads(
      { figures: (tell) => tell.indicatorRecords(reading), pictures: [] },
      this.downloads,
      language,
    );
  }
}

/** The figure, large. For the eye only: the sentence below says it with its meaning. */
function figure({ latest, indicator }: IndicatorReading, language: Language) {
  if (!latest) return nothing;
  // A bound or a range is no number of people.
  const countsPeople = indicator.unit === 'percent' && isPoint(latest.amount);
  const text = sayAmount(latest.amount, indicator, language);
  const bare = latest.amount.certainty === 'exact' && indicator.unit !== 'perThousand';
  return html`
    <div class="figure">
      <p class="number ${bare ? '' : 'words'}" aria-hidden="true">${text}</p>
      ${countsPeople ? people(latest, language) : nothing}
    </div>
  `;
}
