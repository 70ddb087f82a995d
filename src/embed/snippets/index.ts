import { classicSnippet, elementSnippet } from './element.js';
import type { Embed } from './embed.js';
import { frameSnippet } from './frame.js';
import { markupSnippet } from './markup.js';
import { packageSnippet } from './package.js';

export type { Embed, Room } from './embed.js';

/** The ways in which a widget comes into a page. */
export const FORMS = ['element', 'markup', 'frame', 'package', 'classic'] as const;
export type Form = (typeof FORMS)[number];

const SNIPPETS: Readonly<Record<Form, (embed: Embed) => string>> = {
  element: elementSnippet,
  markup: markupSnippet,
  frame: frameSnippet,
  package: packageSnippet,
  classic: classicSnippet,
};

/** What an editor pastes. */
export function snippetOf(form: Form, embed: Embed): string {
  return SNIPPETS[form](embed);
}
