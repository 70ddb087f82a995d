import { html, type TemplateResult } from 'lit';
import manifest from '../custom-elements.json';

interface Part {
  readonly name: string;
  readonly description: string;
}

const declarations = manifest.modules.flatMap(
  (module) => module.declarations as readonly { tagName?: string; cssParts?: readonly Part[] }[],
);

/** What the manifest says of the parts of an element. */
export const partsOf = (tag: string): readonly Part[] =>
  declarations.find(({ tagName }) => tagName === tag)?.cssParts ?? [];

/** An element with its parts outlined, and under it what they are. */
export function anatomy(tag: string, body: TemplateResult): TemplateResult {
  return html`
    <div class="anatomy">
      ${body}
      <dl>
        ${partsOf(tag).map(
          ({ name, description }) => html`
            <dt><code class="part-${name}">::part(${name})</code></dt>
            <dd>${description}</dd>
          `,
        )}
      </dl>
    </div>
  `;
}
