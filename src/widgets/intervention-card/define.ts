import { defineElement } from '../../base/define-element.js';
import { WijkInterventionCard } from './intervention-card.js';

defineElement('wijk-intervention-card', WijkInterventionCard);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-intervention-card': WijkInterventionCard;
  }
}
