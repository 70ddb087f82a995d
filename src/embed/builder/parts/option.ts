import { html, nothing, type TemplateResult } from 'lit';
import type { Choosable, ChoosableGroup } from '../choices.js';

/** A radio button with its name, and a sentence about it. */
export function radio(
  group: string,
  value: string,
  { name, hint }: { readonly name: string; readonly hint: string },
  checked: boolean,
  choose: () => void,
): TemplateResult {
  return html`
    <label class="option">
      <input type="radio" name=${group} value=${value} .checked=${checked} @change=${choose} />
      <span>
        <span class="option-name">${name}</span>
        <span class="hint">${hint}</span>
      </span>
    </label>
  `;
}

/** A list to choose one of. */
export function select(
  id: string,
  label: string,
  groups: readonly ChoosableGroup[],
  chosen: string,
  choose: (id: string) => void,
  hint?: string,
): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
        @change=${({ target }: Event) => {
          choose((target as HTMLSelectElement).value);
        }}
      >
        ${groups.map(({ name, items }) =>
          name === ''
            ? options(items, chosen)
            : html`<optgroup label=${name}>${options(items, chosen)}</optgroup>`,
        )}
      </select>
      ${hint === undefined ? nothing : html`<span class="hint" id="${id}-hint">${hint}</span>`}
    </div>
  `;
}

const options = (items: readonly Choosable[], chosen: string) =>
  items.map(
    ({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`,
  );
