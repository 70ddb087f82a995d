import { html, type TemplateResult } from 'lit';
import { nameOf } from '../.storybook/toolbar.js';
import { LEVELS, TAGS, type Level } from '../src/language/index.js';
import { grid } from './grid.js';

/** The same thing in Dutch at every level, and in every other language. */
export function languages(show: (level: Level) => TemplateResult): TemplateResult {
  const [dutch, ...others] = TAGS;
  return grid(
    [
      ...LEVELS.map((level) => ({
        name: `${nameOf(dutch)}, ${level}`,
        body: html`<div lang=${dutch}>${show(level)}</div>`,
      })),
      ...others.map((tag) => ({
        name: nameOf(tag),
        body: html`<div lang=${tag}>${show('standard')}</div>`,
      })),
    ],
    480,
  );
}
