import {
  AREA_LIST,
  assemble,
  check,
  type ContractDocument,
  type GebiedsmonitorAreas,
} from '../../../data-schema/index.js';
import { loadParts } from '../../base/parts.js';
import { WijkError } from '../../base/wijk-error.js';
import type { EmbedDescription } from '../description.js';
import { wrong, type Opened } from './opening.js';

type Index = Readonly<Record<string, unknown>> & { readonly parts: unknown };

/** Whether parsed JSON is the index of a gebiedsmonitor that is published in parts. */
export function isIndex(input: unknown): input is Index {
  return typeof input === 'object' && input !== null && 'parts' in input;
}

/** Opens a gebiedsmonitor in parts: what there is to choose from comes at once, figures when they are shown. */
export async function openParts(name: string, index: Index, address: string): Promise<Opened> {
  const loadJson = remembering();
  try {
    const list = await loadJson(new URL(`${String(index.parts)}${AREA_LIST}`, address).href);
    const { areas } = list as GebiedsmonitorAreas;
    const document = sound({ ...assemble(index, []), areas });
    const shown = async ({ widget, options }: EmbedDescription) => {
      const { area, areas } = options;
      const asked = widget === 'comparison' ? { area, areas } : { area };
      return sound(await loadParts('gebiedsmonitor', index, address, asked, loadJson));
    };
    return { ok: true, name, document, inParts: true, shown };
  } catch {
    return wrong(`Van ${name} ontbreken de delen.`, [
      'Deze gegevens staan in delen op internet: een bestand per gebied. De lijst van gebieden is er niet, of klopt niet. Vraag wie de cijfers uitgeeft om de hele map opnieuw over te zetten.',
    ]);
  }
}

function sound(input: unknown): ContractDocument {
  const checked = check(input);
  if (checked.ok) return checked.document;
  throw new WijkError('invalid-document', 'parts', { cause: checked.problems });
}

/** Asks for each address once. */
function remembering(): (url: string) => Promise<unknown> {
  const loads = new Map<string, Promise<unknown>>();
  return (url) => {
    const load = loads.get(url) ?? fetchJson(url);
    loads.set(url, load);
    return load;
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new WijkError('http', `${response.status} ${url}`, { request: url });
  return response.json();
}
