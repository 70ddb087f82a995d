import { readFileSync } from 'node:fs';
import { check } from '../../data-schema/index.js';
import type { EmbedDescription } from '../../src/embed/description.js';
import { inform } from '../../src/embed/inform.js';
import { addressIn, FILES, type Release } from '../../src/embed/release.js';
import type { Embed } from '../../src/embed/snippets/index.js';

/** The version of the examples; a hash differs with every version, and is cut short. */
const RELEASE: Release = {
  base: 'https://kit.example/0.1.0/',
  manifest: {
    version: '0.1.0',
    files: Object.values(FILES).map((file) => ({ file, bytes: 1, sha384: 'sha384-…' })),
  },
};

const DESCRIPTION: EmbedDescription = {
  widget: 'indicator-gauge',
  src: 'https://data.example/gebiedsmonitor.json',
  options: {
    indicator: 'ervaren-onveiligheidsgevoelens',
    area: 'groningen-noord',
    'heading-level': '3',
  },
};

/** The embed of the examples in `docs/inbedden.md`, of the example data. */
export async function sampleEmbed(): Promise<Embed> {
  const checked = check(
    JSON.parse(readFileSync('examples/data/groningen-noord/gebiedsmonitor.json', 'utf8')),
  );
  if (!checked.ok) throw new Error('The example data is not sound.');
  const { title, html } = await inform(
    checked.document,
    DESCRIPTION,
    addressIn(RELEASE, 'frame'),
    new Date('2026-11-25T12:00:00Z'),
  );
  return {
    description: DESCRIPTION,
    title,
    informing: html,
    release: RELEASE,
    room: { narrow: 51, wide: 41 },
  };
}
