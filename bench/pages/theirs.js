import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from './page.js';

const SCRIPTS = ['vega', 'vega-lite', 'vega-embed'];
const SPECS = readFileSync(join(import.meta.dirname, '../browser/rival.js'), 'utf8');

const LIBRARIES = SCRIPTS.map((name) => `<script src="/vega/${name}.min.js"></script>`);

/** The figures start to load before the libraries do, once for all charts. */
const earlyFetch = (address) =>
  `<script>const figures = fetch('${address}').then((response) => response.json());</script>`;

const place = ({ kind, view = '', indicator, area }) =>
  `<div data-kind="${kind}" data-view="${view}" data-indicator="${indicator}" data-area="${area}"></div>`;

export const theirPage = ({ address, shown }) =>
  page({
    head: [earlyFetch(address), ...LIBRARIES].join('\n    '),
    widgets: shown.map(place),
    script: `<script>${SPECS}drawAll(figures);</script>`,
  });

/** Charts are made by the measurement itself. */
export const theirEmptyPage = () =>
  page({ head: LIBRARIES.join('\n    '), widgets: [], script: `<script>${SPECS}</script>` });
