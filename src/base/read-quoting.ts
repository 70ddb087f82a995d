import { html, type TemplateResult } from 'lit';
import type { Documents } from '../../data-schema/check-with.js';
import type { Kind } from '../../data-schema/index.js';
import { partsOf, quoting } from '../language/index.js';
import type { Content, ReadingContext, View } from './widget.js';

export { quoting };

/**
 * Reads a document whose own texts are in another language than the reader's. What it quotes is marked with that
 * language where it is shown.
 */
export async function readQuoting<K extends Kind>(
  view: View<K>,
  document: Documents[K],
  context: ReadingContext,
): Promise<Content> {
  const tag = document.meta.language;
  const content = await view.read(document, {
    ...context,
    language: quoting(context.language, tag),
  });
  return () => marked(content(), tag);
}

/** The same template, in which every quotation has an element of its own. */
export function marked(template: TemplateResult, tag: string): TemplateResult {
  let before = '';
  const values = template.values.map((value, index) => {
    before += template.strings[index] ?? '';
    // Inside a tag a value is an attribute, which can hold no element.
    return before.lastIndexOf('<') > before.lastIndexOf('>') ? value : markedValue(value, tag);
  });
  return { ...template, values };
}

function markedValue(value: unknown, tag: string): unknown {
  if (typeof value === 'string') return quotations(value, tag);
  if (Array.isArray(value)) return value.map((item) => markedValue(item, tag));
  return isTemplate(value) ? marked(value, tag) : value;
}

function quotations(text: string, tag: string): unknown {
  const parts = partsOf(text);
  return parts.some(({ quoted }) => quoted)
    ? parts.map(({ text, quoted }) => (quoted ? html`<bdi lang=${tag}>${text}</bdi>` : text))
    : text;
}

/** A drawing holds no words. */
function isTemplate(value: unknown): value is TemplateResult<1> {
  return typeof value === 'object' && (value as Partial<TemplateResult>)?._$litType$ === 1;
}
