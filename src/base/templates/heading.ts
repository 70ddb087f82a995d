import { html, literal, type StaticValue } from 'lit/static-html.js';
import type { HeadingLevel } from '../attributes.js';

const TAGS: Readonly<Record<HeadingLevel, StaticValue>> = {
  1: literal`h1`,
  2: literal`h2`,
  3: literal`h3`,
  4: literal`h4`,
  5: literal`h5`,
  6: literal`h6`,
};

/** A heading at the level that the host's page needs. */
export function heading(level: HeadingLevel, text: string, name = 'heading') {
  return html`<${TAGS[level]} class=${name} part=${name}>${text}</${TAGS[level]}>`;
}

/** The level for a heading inside a widget whose own heading has this level. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
