import { check, type Checked, type ContractDocument } from '../../data-schema/check.js';
import { WijkError } from './wijk-error.js';

const checked = new WeakMap<object, Checked>();
const loads = new Map<string, Promise<unknown>>();

/**
 * Loads and checks the document at an address. A page asks for each address once, whoever needs it; a failed load
 * is forgotten, so that it can be tried again.
 *
 * @throws WijkError
 */
export async function loadDocument(address: string, base: string): Promise<ContractDocument> {
  const url = resolve(address, base);
  const load = loads.get(url) ?? fetchJson(url);
  loads.set(url, load);
  try {
    return await openDocument(await load, url);
  } catch (error) {
    loads.delete(url);
    throw error;
  }
}

/**
 * Checks parsed JSON, once per object.
 *
 * @throws WijkError
 */
export async function openDocument(input: unknown, request?: string): Promise<ContractDocument> {
  const result = checkOnce(input);
  if (result.ok) return result.document;
  // The texts for editors are needed only here.
  const { explain } = await import('../../data-schema/explain.js');
  const { problems } = result;
  const [first] = problems;
  throw new WijkError(
    first?.code === 'newer-contract' ? 'newer-contract' : 'invalid-document',
    problems.map(explain).join('\n'),
    { path: first?.path, cause: problems, request },
  );
}

/** @throws WijkError with code `not-json` */
export function parseJson(text: string, request?: string): unknown {
  try {
    // Excel and some editors put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new WijkError('not-json', `Geen geldige JSON: ${String(cause)}`, { cause, request });
  }
}

function checkOnce(input: unknown): Checked {
  if (typeof input !== 'object' || input === null) return check(input);
  const result = checked.get(input) ?? check(input);
  checked.set(input, result);
  return result;
}

function resolve(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch (cause) {
    throw new WijkError('bad-attribute', `Geen geldig adres in src: "${address}"`, {
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
    throw new WijkError('network', `Niet te bereiken: ${url}`, { cause, request: url });
  }
  if (!response.ok) {
    throw new WijkError('http', `Antwoord ${response.status} van ${url}`, { request: url });
  }
  return parseJson(await response.text(), url);
}
