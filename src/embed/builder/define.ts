import '../define-all.js';
import { defineElement } from '../../base/define-element.js';
import { WijkraamBuilder } from './builder.js';

defineElement('wijkraam-builder', WijkraamBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'wijkraam-builder': WijkraamBuilder;
  }
}
