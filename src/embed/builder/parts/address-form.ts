import { html, nothing, type TemplateResult } from 'lit';

export interface AddressForm {
  /** What the field is called in the page. */
  readonly name: string;
  readonly label: string;
  /** What a document at the address is for, where the label does not say it. */
  readonly hint?: string;
  readonly value: string;
  readonly button: TemplateResult;
  readonly open: (address: string) => void;
}

/** Asks the address of a document. */
export function addressForm(
  { name, label, hint, value, button, open }: AddressForm,
  outcome: unknown = nothing,
): TemplateResult {
  return html`
    <form
      class="field"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const { elements } = event.target as HTMLFormElement;
        open((elements.namedItem(name) as HTMLInputElement).value.trim());
      }}
    >
      <label for=${name}>${label}</label>
      ${hint === undefined ? nothing : html`<span class="hint" id="${name}-hint">${hint}</span>`}
      <div class="together">
        <input
          id=${name}
          name=${name}
          type="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="https://"
          aria-describedby=${hint === undefined ? nothing : `${name}-hint`}
          .value=${value}
        />
        ${button}
      </div>
      ${outcome}
    </form>
  `;
}
