import { defineElement } from '../../base/define-element.js';
import { WijkIndicatorGauge } from './indicator-gauge.js';

defineElement('wijk-indicator-gauge', WijkIndicatorGauge);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-indicator-gauge': WijkIndicatorGauge;
  }
}
