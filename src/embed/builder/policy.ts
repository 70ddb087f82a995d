import type { EmbedDescription } from '../description.js';
import type { Release } from '../release.js';
import type { Form } from '../snippets/index.js';

/** A line of a Content-Security-Policy: what may come, and from where. */
export interface PolicyLine {
  readonly directive: 'script-src' | 'style-src' | 'connect-src' | 'frame-src';
  readonly source: string;
}

const FROM_KIT: Readonly<Record<Form, readonly PolicyLine['directive'][]>> = {
  element: ['script-src', 'style-src'],
  markup: ['script-src', 'style-src'],
  frame: ['frame-src', 'script-src'],
  package: [],
  classic: ['script-src', 'style-src'],
};

/**
 * What a page adds to its policy for a form. A frame has a policy of its own for the document; a page that is built
 * with the package serves the kit itself.
 */
export function policyFor(
  form: Form,
  { src, options: { interventions } }: EmbedDescription,
  { base }: Release,
): readonly PolicyLine[] {
  const kit = new URL(base).origin;
  const documents = [src, ...(interventions === undefined ? [] : [interventions])];
  const origins = new Set(documents.map((address) => new URL(address).origin));
  return [
    ...FROM_KIT[form].map((directive) => ({ directive, source: kit })),
    ...(form === 'frame'
      ? []
      : [{ directive: 'connect-src' as const, source: [...origins].join(' ') }]),
  ];
}
