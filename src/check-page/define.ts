// The script of the page on which a data editor checks documents.
import { defineElement } from '../base/define-element.js';
import { WijkraamCheck } from './check-page.js';
import { WijkraamFindings } from './finding-list.js';

defineElement('wijkraam-findings', WijkraamFindings);
defineElement('wijkraam-check', WijkraamCheck);

declare global {
  interface HTMLElementTagNameMap {
    'wijkraam-check': WijkraamCheck;
    'wijkraam-findings': WijkraamFindings;
  }
}
