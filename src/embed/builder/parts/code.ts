import { html, type TemplateResult } from 'lit';

/** What a code block can do: copy itself, and say whether it was. */
export interface Copying {
  /** The id of the block that was copied last, and whether that went well. */
  readonly last: { readonly id: string; readonly ok: boolean } | undefined;
  readonly copy: (id: string) => void;
}

const MOST_ROWS = 16;

/** Text to take along, under a label. */
export function code(
  id: string,
  label: string,
  text: string,
  { last, copy }: Copying,
): TemplateResult {
  const said =
    last?.id !== id ? '' : last.ok ? 'Gekopieerd.' : 'Geselecteerd: kopieer met Ctrl+C of ⌘C.';
  return html`
    <div class="code">
      <label for=${id}>${label}</label>
      <textarea
        id=${id}
        readonly
        spellcheck="false"
        rows=${Math.min(MOST_ROWS, text.split('\n').length)}
        .value=${text}
      ></textarea>
      <div class="actions">
        <button
          type="button"
          @click=${() => {
            copy(id);
          }}
        >
          Kopieer<span class="unseen"> ${label}</span>
        </button>
        <span role="status">${said}</span>
      </div>
    </div>
  `;
}
