import { html, type TemplateResult } from 'lit';
import { SCHEMES, TITLES } from '../.storybook/toolbar.js';
import { THEMES } from '../src/styles/themes.js';
import { grid } from './grid.js';

/** The same thing in every theme, light and dark. */
export function themes(show: () => TemplateResult): TemplateResult {
  return grid(
    THEMES.flatMap((theme) =>
      SCHEMES.map((scheme) => ({
        name: `${TITLES.theme[theme]}, ${TITLES.scheme[scheme].toLowerCase()}`,
        body: html`<div class="theme wijk-thema-${theme}" data-scheme=${scheme}>${show()}</div>`,
      })),
    ),
    320,
  );
}
