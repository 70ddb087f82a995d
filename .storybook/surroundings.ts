import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { DEFAULT_LANGUAGE } from '../src/language/index.js';
import type { Surroundings } from './toolbar.js';

/** Puts a story in the surroundings that the toolbar says, on the page of a host. */
export const withSurroundings: Decorator = (story, { globals, args }) => {
  const { theme, scheme, direction, language, level, width, contrast, hostStyles } =
    globals as unknown as Surroundings;
  const page = document.documentElement;
  page.lang = DEFAULT_LANGUAGE.tag;
  Object.assign(page.dataset, { scheme, contrast, hostStyles });
  // A widget reads the language of its page once.
  return html`${keyed(
    language,
    html`
      <div
        class="surroundings wijk-thema-${theme}"
        data-width=${width}
        lang=${language}
        dir=${direction}
      >
        ${story({ args: { level, ...args } })}
      </div>
    `,
  )}`;
};
