import { html, type TemplateResult } from 'lit';
import { defineElement } from '../src/base/define-element.js';
import { WijkIndicatorGauge } from '../src/widgets/indicator-gauge/indicator-gauge.js';
import { ADDRESS } from './documents.js';

/** A gauge whose own code stays under way: so loading can be looked at, wherever the stories are served. */
class EndlessGauge extends WijkIndicatorGauge {
  protected override createView(): Promise<never> {
    return new Promise(() => undefined);
  }
}

defineElement('verhaal-eindeloos-cijfer', EndlessGauge);

/** A widget that loads for as long as one looks at it. All widgets look the same while they load. */
export function loading(): TemplateResult {
  return html`<verhaal-eindeloos-cijfer src=${ADDRESS.gebiedsmonitor}></verhaal-eindeloos-cijfer>`;
}
