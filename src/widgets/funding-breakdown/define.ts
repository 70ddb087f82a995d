import { defineElement } from '../../base/define-element.js';
import { WijkFundingBreakdown } from './funding-breakdown.js';

defineElement('wijk-funding-breakdown', WijkFundingBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-funding-breakdown': WijkFundingBreakdown;
  }
}
