import { html, nothing } from 'lit';
import type { Gebiedsmonitor } from '../../../data-schema/index.js';
import { DownloadController } from '../../base/download-controller.js';
import type { Downloadable } from '../../base/download-desk.js';
import { loadActions } from '../../base/load-actions.js';
import { figures } from '../../base/templates/figures.js';
import { message } from '../../base/templates/message.js';
import { provenance } from '../../base/templates/provenance.js';
import type { Content, ReadingContext, View } from '../../base/widget.js';
import { gaugeOf, type GaugeInput } from '../../charts/marks/gauge.js';
import { sayAmount, tellIndicator, type Language, type Telling } from '../../language/index.js';
import { isPoint, readIndicator, type IndicatorReading } from '../../reading/index.js';
import { bars } from './bars.js';
import type { WijkIndicatorGauge } from './indicator-gauge.js';
import { gaugeStyles } from './indicator-gauge.styles.js';
import { people } from './people.js';
import { verdict } from './verdict.js';

/** The figure, whether that is good, and how it was. */
export class GaugeView implements View<'gebiedsmonitor'> {
  readonly styles = [gaugeStyles];

  readonly #downloads: DownloadController;

  constructor(private readonly element: WijkIndicatorGauge) {
    this.#downloads = new DownloadController(element);
  }

  anticipate(open: ReadingContext['open']): void {
    void loadActions(this.element, open);
  }

  async read(document: Gebiedsmonitor, context: ReadingContext): Promise<Content> {
    const { indicator, area } = this.element;
    const { language, today, open } = context;
    const reading = readIndicator(document, { indicator, area }, today);
    const telling = tellIndicator(reading, language);
    const actions = await loadActions(this.element, open);
    const acted = await actions?.read(document, reading.indicator.id, reading.area.id, context);
    const gauge = reading.latest && gaugeOf(reading, reading.latest, language);
    const offer = offerOf(reading, telling, gauge, language);
    return () => html`
      <div class="columns">
        <div>
          ${message(
            telling,
            this.element.headingLevel,
            html`${figure(reading, language)}${verdict(reading, language)}`,
          )}
        </div>
        ${gauge ? bars(gauge) : nothing}
      </div>
      ${figures(telling.tables, language)} ${acted?.()}
      ${provenance(telling, language, this.#downloads.render(offer, language))}
    `;
  }
}

function offerOf(
  reading: IndicatorReading,
  telling: Telling,
  input: GaugeInput | null,
  language: Language,
): Downloadable | undefined {
  return reading.figures.length === 0
    ? undefined
    : {
        figures: (tell) => tell.indicatorRecords(reading),
        pictures: input
          ? [{ input, tell: (tell) => tell.indicatorPicture(reading, telling, language) }]
          : [],
      };
}

/** The figure, large. For the eye only: the sentence below says it with its meaning. */
function figure({ latest, indicator }: IndicatorReading, language: Language) {
  if (!latest) return nothing;
  // A bound or a range is no number of people.
  const countsPeople = indicator.unit === 'percent' && isPoint(latest.amount);
  const text = sayAmount(latest.amount, indicator, language);
  // Few enough signs to be set large on a phone.
  const bare = text.length < 7;
  return html`
    <div class="figure">
      <p class="number ${bare ? '' : 'words'}" aria-hidden="true">${text}</p>
      ${countsPeople ? people(latest, language) : nothing}
    </div>
  `;
}
