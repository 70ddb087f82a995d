import type { Documents } from '../../data-schema/check-with.js';
import { loadRules } from '../../data-schema/load-rules.js';
import { kindOf, verify } from '../../data-schema/verify.js';
import type { Kind } from '../../data-schema/vocabulary.js';
import { WijkError } from './wijk-error.js';

const verified = new WeakMap<object, object>();
const loads = new Map<string, Promise<unknown>>();
const failed = new Set<string>();

/** Lets what failed be asked for once more. Only a visitor does so: a page must not press a host in trouble. */
export function forgetFailures(): void {
  for (const url of failed) loads.delete(url);
  failed.clear();
}

/**
 * Loads and checks the document at an address. Of one that is published in parts, those come in that are shown.
 *
 * @param shown what selects areas, as the elements do
 * @throws WijkError
 */
export async function loadDocument<K extends Kind>(
  kind: K,
  address: string,
  base: string,
  shown: object,
): Promise<Documents[K]> {
  const url = resolve(address, base);
  // The rules come in while the document does.
  const [input] = await Promise.all([loadJson(url), loadRules(kind)]);
  const document =
    isObject(input) && 'parts' in input
      ? (await import('./parts.js')).loadParts(kind, input, url, shown, loadJson)
      : input;
  return openDocument(kind, await document, url);
}

/** A page asks for each address once, whoever needs it, also when that fails: see `forgetFailures`. */
function loadJson(url: string): Promise<unknown> {
  const load = loads.get(url) ?? fetchJson(url);
  loads.set(url, load);
  load.catch(() => failed.add(url));
  return load;
}

/**
 * Checks parsed JSON, once per object.
 *
 * @throws WijkError
 */
export async function openDocument<K extends Kind>(
  kind: K,
  input: unknown,
  request?: string,
): Promise<Documents[K]> {
  const found = kindOf(input);
  if (found !== undefined && found !== kind) {
    throw new WijkError('wrong-kind', `kind "${found}", gevraagd "${kind}"`, {
      path: 'kind',
      request,
    });
  }
  const rules = await loadRules(kind);
  const known = isObject(input) ? verified.get(input) : undefined;
  const document = known ?? verify(rules, input);
  if (document === undefined) {
    const { refusal } = await import('./refusal.js');
    throw refusal(rules, input, request);
  }
  if (isObject(input)) verified.set(input, document);
  return document as Documents[K];
}

/** @throws WijkError with code `not-json` */
export function parseJson(text: string, request?: string): unknown {
  try {
    // Excel and some editors put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new WijkError('not-json', String(cause), { cause, request });
  }
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null;
}

function resolve(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch (cause) {
    throw new WijkError('bad-attribute', address, {
      cause,
      request: address,
    });
  }
}

async function fetchJson(url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin' });
  } catch (cause) {
    throw new WijkError('network', url, { cause, request: url });
  }
  if (!response.ok) {
    throw new WijkError('http', `${response.status} ${url}`, { request: url });
  }
  return parseJson(await response.text(), url);
}
