import { html, type TemplateResult } from 'lit';
import type { Kind } from '../../data-schema/index.js';
import '../../src/embed/define-all.js';
import type { WijkElement } from '../../src/base/widget.js';
import { loadEngine } from '../../src/charts/engine.js';
import { until } from '../until.js';
import { ADDRESS } from '../widgets/documents.js';
import { allInside, helped, shown } from '../widgets/page.js';

export type Widget = WijkElement<Kind>;

/** Each widget with all that it can show of the example data. */
export const WIDGETS = {
  'wijk-indicator-gauge': html`<wijk-indicator-gauge
    src=${ADDRESS.gebiedsmonitor}
    indicator="ervaren-onveiligheidsgevoelens"
    area="groningen-noord"
    interventions=${ADDRESS.interventiemonitor}
  ></wijk-indicator-gauge>`,
  'wijk-comparison': html`<wijk-comparison
    src=${ADDRESS.gezondheid}
    indicator="eenzaam"
    area="selwerd"
    areas="tuinwijk paddepoel-zuid"
  ></wijk-comparison>`,
  'wijk-funding-breakdown': html`<wijk-funding-breakdown
    src=${ADDRESS.procesmonitor}
  ></wijk-funding-breakdown>`,
  'wijk-intervention-card': html`<wijk-intervention-card
    src=${ADDRESS.interventiemonitor}
    intervention="kansrijk-groningen"
  ></wijk-intervention-card>`,
  'wijk-seven-vinkjes': html`<wijk-seven-vinkjes
    src=${ADDRESS.interventiemonitor}
    intervention="wijkgildes"
    mode="fill"
  ></wijk-seven-vinkjes>`,
} as const satisfies Readonly<Record<string, TemplateResult>>;

export const EACH_WIDGET = Object.entries(WIDGETS);

/** Unbundled, the engine is many files; how long they take is not what these tests are about. */
export function loadEngineFirst(): void {
  before(async function () {
    this.timeout(60_000);
    await loadEngine();
  });
}

/** Waits until every chart of a widget is drawn. */
export async function drawn(element: Widget): Promise<void> {
  for (const place of allInside(element, '.drawing')) {
    place.scrollIntoView();
    await until(() => place.querySelector('svg'), 'not drawn');
  }
  scrollTo(0, 0);
}

/** Opens all that is one tap away, once all is there. */
export async function unfold(element: Widget): Promise<void> {
  if (allInside(element, '.help').length > 0) await helped(element);
  for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
  if (allInside(element, '.downloads').length > 0) {
    await until(() => allInside(element, '.downloads button').length > 0);
  }
  await element.updateComplete;
}

/** Puts a widget on the page, with its charts drawn and all of it open. */
export async function unfolded(template: TemplateResult): Promise<Widget> {
  const element = widgetIn(await shown<Widget>(template));
  await drawn(element);
  await unfold(element);
  return element;
}

/** The widget that a fixture is, or holds. */
export const widgetIn = (place: HTMLElement): Widget =>
  (place.localName in WIDGETS ? place : place.querySelector(Object.keys(WIDGETS).join())) as Widget;

/** Waits until every table is a stop for the keyboard that is wider than its place, and no other. */
export const settledTables = (element: Widget) =>
  until(() =>
    allInside(element, '.table').every(
      (place) => place.hasAttribute('tabindex') === place.scrollWidth > place.clientWidth,
    ),
  );
