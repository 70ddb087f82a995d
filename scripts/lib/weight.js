import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'acorn';
import { ROOT } from './root.js';

const DIST = join(ROOT, 'dist');
const CHUNKS = join(DIST, 'chunks');

/** The file that pages load. */
export const ENTRY = join(DIST, 'wijkraam.js');

/** The file of pages that cannot load modules. */
export const CLASSIC = join(DIST, 'wijkraam.classic.js');

/** What each widget needs beside the script to be read. */
const PARTS = {
  'indicator-gauge': [],
  comparison: ['wijk-comparison'],
  'funding-breakdown': ['wijk-funding-breakdown'],
  'intervention-card': ['wijk-interventions'],
  'seven-vinkjes': ['wijk-interventions'],
};

export const WIDGETS = Object.keys(PARTS);

/** What draws charts: the marks, where everything stands, and the engine, which comes when one is near the window. */
export const CHARTS = ['marks-comparison', 'marks-funding', 'charting', 'chart'];

/** The size of a file as a server that compresses well sends it. */
export const brotliSize = (path) =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;

/** A module and all that it imports statically. */
export function loadedAtOnce(path, seen = []) {
  if (seen.includes(path)) return seen;
  seen.push(path);
  const { body } = parse(readFileSync(path, 'utf8'), {
    ecmaVersion: 'latest',
    sourceType: 'module',
  });
  for (const { source } of body) {
    if (source) loadedAtOnce(resolve(dirname(path), source.value), seen);
  }
  return seen;
}

const chunk = (name) => {
  const files = readdirSync(CHUNKS).filter((file) => file.replace(/-[\w-]{8}\.js$/, '') === name);
  if (files.length !== 1) throw new Error(`${files.length} chunks are called ${name}.`);
  return join(CHUNKS, files[0]);
};

/** These chunks, by their names, and all that they import statically. */
export const chunks = (...names) => {
  const paths = [];
  for (const name of names) loadedAtOnce(chunk(name), paths);
  return paths;
};

/**
 * All that a page loads to let its widgets be read. Not what places and draws charts, nor what comes at a visitor's
 * wish or when something went wrong.
 */
export const loadedToRead = (widgets) => {
  const parts = widgets.flatMap((widget) => PARTS[widget]);
  return [...new Set([...loadedAtOnce(ENTRY), ...chunks(...parts)])];
};

export const totalSize = (paths) => paths.reduce((sum, path) => sum + brotliSize(path), 0);
