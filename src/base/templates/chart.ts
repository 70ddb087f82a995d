import { html, nothing } from 'lit';
import type { ChartController } from '../../charts/chart-controller.js';
import type { Language } from '../../language/index.js';
import type { LookupController } from '../lookup-controller.js';

/**
 * The place of a chart. The drawing is for the eye: the message and the table say it all; what can be looked up in it
 * is a list with one stop for the keyboard. Empty where the engine cannot be had.
 */
export function chart(controller: ChartController, lookup: LookupController, language: Language) {
  const { state, id, spots } = controller;
  return html`
    <figure class="chart ${state}" part="chart">
      ${
        state === 'waiting-for-tap'
          ? html`<button type="button" @click=${() => controller.load()}>
              ${language.words.drawChart}
            </button>`
          : nothing
      }
      <div class="plot">
        <div class="drawing" id=${id} aria-hidden="true"></div>
        ${spots.length > 0 ? looking(lookup, controller, language) : nothing}
      </div>
    </figure>
  `;
}

function looking(lookup: LookupController, { spots, id }: ChartController, language: Language) {
  const { spot } = lookup;
  return html`
    <div
      class="lookup"
      role="listbox"
      tabindex="0"
      aria-label=${language.words.lookUp}
      aria-activedescendant=${spot ? `${id}-spot` : nothing}
      @pointerdown=${lookup.handlePointer}
      @pointermove=${lookup.handlePointer}
      @pointerleave=${lookup.handleLeave}
      @focus=${lookup.handleFocus}
      @blur=${lookup.close}
      @keydown=${lookup.handleKey}
    >
      ${
        spot
          ? html`
              <span class="pin"></span>
              <div
                class="tip"
                id="${id}-spot"
                role="option"
                aria-selected="true"
                aria-setsize=${spots.length}
                aria-posinset=${spots.indexOf(spot) + 1}
              >
                <span>${spot.label}</span>
                <b>${spot.text}</b>
              </div>
            `
          : nothing
      }
    </div>
  `;
}
