import { check } from '../../data-schema/index.js';
import type { EmbedDescription } from '../../src/embed/description.js';
import { inform } from '../../src/embed/inform.js';
import type { Release } from '../../src/embed/release.js';
import type { Embed } from '../../src/embed/snippets/index.js';
import { ADDRESS } from '../widgets/documents.js';

export const RELEASE: Release = {
  base: 'https://kit.example/0.1.0/',
  manifest: {
    version: '0.1.0',
    files: ['wijkraam.js', 'wijkraam.classic.js', 'wijkraam.css', 'frame-helper.js'].map(
      (file) => ({ file, bytes: 1, sha384: 'sha384-abc' }),
    ),
  },
};

/** One embed a widget, of the example data at its address here. */
export const DESCRIPTIONS: readonly EmbedDescription[] = (
  [
    ['indicator-gauge', 'gebiedsmonitor', { area: 'groningen-noord', 'heading-level': '2' }],
    ['comparison', 'gezondheid', { indicator: 'eenzaam', area: 'selwerd', areas: 'tuinwijk' }],
    ['funding-breakdown', 'procesmonitor', {}],
    ['intervention-card', 'interventiemonitor', { intervention: 'wijkgildes', level: 'a2' }],
    ['seven-vinkjes', 'interventiemonitor', { intervention: 'wijkgildes' }],
  ] as const
).map(([widget, document, options]) => ({
  widget,
  src: new URL(ADDRESS[document], location.href).href,
  options,
}));

/** All that a snippet of an embed is made of. */
export async function embedOf(description: EmbedDescription): Promise<Embed> {
  const checked = check(await (await fetch(description.src)).json());
  if (!checked.ok) throw new Error(`${description.src} is no sound document.`);
  const { title, html } = await inform(
    checked.document,
    description,
    new URL('frame.html', RELEASE.base).href,
    new Date('2026-01-15'),
  );
  return {
    description,
    title,
    informing: html,
    release: RELEASE,
    room: { narrow: 30, wide: 24 },
  };
}
