import { html, nothing, type TemplateResult } from 'lit';
import type { Opened } from '../opening.js';
import { addressForm } from './address-form.js';

export interface InterventionsField {
  readonly src: string;
  readonly opening: boolean;
  readonly opened: Opened | undefined;
  /** Takes the address; an empty one takes the interventions away. */
  readonly open: (address: string) => void;
}

/** Whether to show, beside the figure, what is done about it. */
export function interventionsField({
  src,
  opening,
  opened,
  open,
}: InterventionsField): TemplateResult {
  return addressForm(
    {
      name: 'interventions',
      label: 'Interventiemonitor erbij (mag leeg blijven)',
      hint: 'Met het adres van een document over projecten staat onder het cijfer wat eraan gedaan wordt.',
      value: src,
      button: html`<button>Neem over</button>`,
      open,
    },
    html`
      ${opening ? html`<p role="status">Het document wordt geopend…</p>` : nothing}
      ${opened ? outcome(opened) : nothing}
    `,
  );
}

function outcome(opened: Opened): TemplateResult {
  if (!opened.ok) {
    const { title, advice } = opened.wrong;
    return html`<div class="note wrong" role="alert">
      <p><strong>${title}</strong></p>
      ${advice.map((sentence) => html`<p>${sentence}</p>`)}
    </div>`;
  }
  return html`<p class="note good" role="status">
    ${opened.name}: bij het cijfer staat nu wat eraan gedaan wordt.
  </p>`;
}
