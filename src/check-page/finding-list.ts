import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Finding } from '../checking/inspect.js';
import type { Place } from '../checking/place.js';
import { inOrder } from '../checking/report.js';
import type { Excerpt } from './excerpt.js';

/** A fault in every figure makes a list that no page can hold. */
const AT_ONCE = 100;

/** What was found in a file, in the order of the file, with the line of each. It has the look of the page. */
export class WijkraamFindings extends LitElement {
  static override properties: PropertyDeclarations = {
    findings: { attribute: false },
    excerptAt: { attribute: false },
    most: { state: true, attribute: false },
  };

  declare findings: readonly Finding[];
  declare excerptAt: (place: Place) => Excerpt;

  declare private most: number;

  constructor() {
    super();
    this.findings = [];
    this.most = AT_ONCE;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('findings')) this.most = AT_ONCE;
  }

  protected override render(): TemplateResult {
    const left = this.findings.length - this.most;
    return html`
      <ol class="findings" role="list">
        ${inOrder(this.findings)
          .slice(0, this.most)
          .map((finding) => html`<li tabindex="-1">${this.#item(finding)}</li>`)}
      </ol>
      ${
        left > 0
          ? html`<button type="button" @click=${this.#showMore}>
              Toon er nog ${Math.min(left, AT_ONCE)}
            </button>`
          : nothing
      }
    `;
  }

  #item(finding: Finding): TemplateResult {
    const { line, column, path, message } = finding;
    const isNamed = path !== '' && message.startsWith(path);
    const said = isNamed ? html`<code>${path}</code>${message.slice(path.length)}` : message;
    return html`
      <p class="place">Regel ${line}, kolom ${column}</p>
      <p class="message">${said}</p>
      ${lineWith(this.excerptAt(finding))}
    `;
  }

  readonly #showMore = async (): Promise<void> => {
    const first = this.most;
    this.most += AT_ONCE;
    await this.updateComplete;
    // Where reading goes on: the button has moved, or is gone.
    this.querySelectorAll('li')[first]?.focus();
  };
}

/** The line as it stands in the file, with the place marked; nothing where that says nothing, as of a lone bracket. */
function lineWith({ before, marked, after }: Excerpt): TemplateResult {
  if (!/[\p{L}\p{N}]/u.test(before + marked + after)) return html`${nothing}`;
  return html`<p class="line">
    <code>${before}<mark>${marked || '\u00A0'}</mark>${after}</code>
  </p>`;
}
