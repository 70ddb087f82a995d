import { defineElement } from '../../base/define-element.js';
import { WijkComparison } from './comparison.js';

defineElement('wijk-comparison', WijkComparison);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-comparison': WijkComparison;
  }
}
