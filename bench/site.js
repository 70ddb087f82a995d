import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/root.js';
import { documentAddress, EMPTY, pageAddress } from './addresses.js';
import { inventDocument } from './documents.js';
import { ourEmptyPage, ourPage } from './pages/ours.js';
import { theirEmptyPage, theirPage } from './pages/theirs.js';
import { DOCUMENTS, PAGES } from './scenarios.js';

const RIVAL = ['vega', 'vega-lite', 'vega-embed'];

const mapped = (entries, path, body) =>
  Object.fromEntries(entries.map((entry) => [path(entry), body(entry)]));

const scripts = (names, folder, address) =>
  mapped(
    names,
    (name) => `${address}/${name}`,
    (name) => readFileSync(join(folder, name)),
  );

const kit = () => ({
  ...scripts(['wijkraam.js'], join(ROOT, 'dist'), '/kit'),
  ...scripts(readdirSync(join(ROOT, 'dist/chunks')), join(ROOT, 'dist/chunks'), '/kit/chunks'),
});

const rival = () =>
  mapped(
    RIVAL,
    (name) => `/vega/${name}.min.js`,
    (name) => readFileSync(join(ROOT, 'node_modules', name, 'build', `${name}.min.js`)),
  );

async function documents() {
  const { check } = await import('wijkraam/data-schema');
  return mapped(
    Object.entries(DOCUMENTS),
    ([name]) => documentAddress(name),
    ([name, size]) => {
      const document = inventDocument(size);
      const result = check(document);
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problems[0])}`);
      return JSON.stringify(document);
    },
  );
}

const pages = (side, make) =>
  mapped(
    Object.entries(PAGES),
    ([name]) => pageAddress(side, name),
    ([, { document, shown }]) => make({ address: documentAddress(document), shown }),
  );

/** Everything that is served, by its path: both sides, their scripts and the documents they share. */
export const site = async () => ({
  ...kit(),
  ...rival(),
  ...(await documents()),
  ...pages('ours', ourPage),
  ...pages('theirs', theirPage),
  [pageAddress('ours', EMPTY)]: ourEmptyPage(),
  [pageAddress('theirs', EMPTY)]: theirEmptyPage(),
});
