import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../data-schema/index.js';
import { readAddress } from '../src/embed/description.js';
import { inform } from '../src/embed/inform.js';
import { oembed } from '../src/embed/oembed.js';
import type { Manifest } from '../src/embed/release.js';
import { PX_PER_EM } from '../src/embed/snippets/frame.js';
import { ROOT } from './lib/root.js';

const USAGE = 'npm run oembed -- <address of a frame> [--height <px>] [--provider <name>]';

/** Where nobody measured the widget; with its helper a frame becomes as high as what is in it. */
const USUAL_HEIGHT_PX = '800';

const { values, positionals } = parseArgs({
  options: {
    height: { type: 'string', default: USUAL_HEIGHT_PX },
    provider: { type: 'string', default: 'Wijkraam' },
  },
  allowPositionals: true,
});

async function answerTo(address: string) {
  const description = readAddress(address);
  if (!description) throw new Error(`This address names no figure.\n${USAGE}`);
  const { interventions } = description.options;
  const document = await documentAt(description.src);
  const plan = interventions === undefined ? undefined : await documentAt(interventions);

  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/manifest.json'), 'utf8')) as Manifest;
  const frame = new URL(address);
  const { title, html } = await inform(document, description, frame.href, new Date(), plan);
  const height = Number(values.height) / PX_PER_EM;
  const embed = {
    description,
    title,
    informing: html,
    release: { base: new URL('.', frame).href, manifest },
    room: { narrow: height, wide: height },
  };
  return oembed(embed, { name: values.provider, url: frame.origin });
}

async function documentAt(address: string) {
  const response = await fetch(address);
  const checked = check(await response.json());
  if (!checked.ok) throw new Error(`${address} is no sound document.`);
  return checked.document;
}

try {
  console.log(JSON.stringify(await answerTo(positionals[0] ?? ''), null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
