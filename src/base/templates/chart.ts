import { html, nothing } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { ChartController } from '../../charts/chart-controller.js';
import type { Language } from '../../language/index.js';

/** The place of a chart. Empty where the engine cannot be had: the table says it all. */
export function chart(place: Ref, controller: ChartController, language: Language) {
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
      <div class="drawing" ${ref(place)}></div>
    </figure>
  `;
}
