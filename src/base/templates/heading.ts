import { html, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../attributes.js';

type Heading = (text: string, name: string) => TemplateResult;

const HEADINGS: Readonly<Record<HeadingLevel, Heading>> = {
  1: (text, name) => html`<h1 class=${name} part=${name}>${text}</h1>`,
  2: (text, name) => html`<h2 class=${name} part=${name}>${text}</h2>`,
  3: (text, name) => html`<h3 class=${name} part=${name}>${text}</h3>`,
  4: (text, name) => html`<h4 class=${name} part=${name}>${text}</h4>`,
  5: (text, name) => html`<h5 class=${name} part=${name}>${text}</h5>`,
  6: (text, name) => html`<h6 class=${name} part=${name}>${text}</h6>`,
};

/** A heading at the level that the host's page needs. */
export function heading(level: HeadingLevel, text: string, name = 'heading'): TemplateResult {
  return HEADINGS[level](text, name);
}

/** The level for a heading inside a widget whose own heading has this level. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
