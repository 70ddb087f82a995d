import { html, nothing } from 'lit';
import type { ChartController } from '../../charts/chart-controller.js';
import type { Language } from '../../language/index.js';

/** The place of a chart. Empty where the engine cannot be had: the table says it all. */
export function chart(controller: ChartController, language: Language) {
  const { state } = controller;
  return html`
    <figure
      class="chart ${state}"
      part="chart"
      aria-hidden=${state === 'waiting-for-tap' ? 'false' : 'true'}
    >
      ${
        state === 'waiting-for-tap'
          ? html`<button type="button" @click=${() => controller.load()}>
              ${language.words.drawChart}
            </button>`
          : nothing
      }
      <div class="drawing" id=${controller.id}></div>
    </figure>
  `;
}
