import { defineElement } from '../../base/define-element.js';
import { WijkSevenVinkjes } from './seven-vinkjes.js';

defineElement('wijk-seven-vinkjes', WijkSevenVinkjes);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-seven-vinkjes': WijkSevenVinkjes;
  }
}
