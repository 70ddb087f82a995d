import { check, explain, type ContractDocument } from '../../../data-schema/index.js';
import { parseJson } from '../../base/document-store.js';
import type { EmbedDescription } from '../description.js';
import { isDocumentAddress } from './address.js';
import { isIndex, openParts } from './parts-of-index.js';

/** What came of opening a document. */
export type Opened = OpenedDocument | { readonly ok: false; readonly wrong: Wrong };

export interface OpenedDocument {
  readonly ok: true;
  readonly name: string;
  /** All that there is to choose from. Of one in parts it holds no figures. */
  readonly document: ContractDocument;
  readonly inParts: boolean;
  /**
   * The document as far as an embed shows it.
   *
   * @throws WijkError when a part of it cannot be had.
   */
  readonly shown: (description: EmbedDescription) => Promise<ContractDocument>;
}

/** What is wrong, and what to do about it, in Dutch. */
export interface Wrong {
  readonly title: string;
  readonly advice: readonly string[];
  /** Each fault in the document, as the checker explains it. */
  readonly faults: readonly string[];
  /** Whether the same document can still be opened as a file. */
  readonly tryFile: boolean;
}

export const wrong = (
  title: string,
  advice: readonly string[],
  { faults = [], tryFile = false }: Partial<Wrong> = {},
): Opened => ({ ok: false, wrong: { title, advice, faults, tryFile } });

/** Opens the document at an address. */
export async function openAddress(address: string): Promise<Opened> {
  if (!isDocumentAddress(address)) {
    return wrong('Dit is geen volledig adres.', [
      'Een adres begint met https:// en eindigt meestal op .json. Kopieer het hele adres uit de adresbalk van uw browser.',
    ]);
  }
  const { hostname, pathname } = new URL(address);
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    return wrong(
      `Het document op ${hostname} is niet op te halen.`,
      [
        'Klopt het adres en doet uw internet het, dan staat die website het lezen vanaf andere websites niet toe. Ook uw eigen website kan het document dan niet laten zien.',
        'Vraag de webmaster van die website om bij het document deze regel mee te sturen: Access-Control-Allow-Origin: *',
        'Wilt u alvast verder? Bewaar het document op uw computer en kies het als bestand.',
      ],
      { tryFile: true },
    );
  }
  if (!response.ok) {
    return wrong(
      `Op dit adres staat geen document (de website antwoordt: ${response.status}).`,
      [
        'Kijk of het adres helemaal klopt. Staat het document er nog niet, kies het dan als bestand.',
      ],
      { tryFile: true },
    );
  }
  return openText(lastPart(pathname) || hostname, await response.text(), address);
}

/** Opens the interventiemonitor at an address. */
export async function openInterventions(address: string): Promise<Opened> {
  const opened = await openAddress(address);
  if (!opened.ok || opened.document.kind === 'interventiemonitor') return opened;
  return wrong(`In ${opened.name} staan geen projecten.`, [
    'Hier past alleen een interventiemonitor. Vraag het adres ervan aan wie de gegevens maakt.',
  ]);
}

/** Opens a file, which stays on the computer of the editor. */
export async function openFile(file: File): Promise<Opened> {
  return openText(file.name, await file.text());
}

async function openText(name: string, text: string, address?: string): Promise<Opened> {
  let input: unknown;
  try {
    input = parseJson(text);
  } catch {
    return wrong(`${name} is geen JSON-bestand.`, [
      'Een document van Wijkraam is een tekstbestand dat op .json eindigt. Een Excel-bestand, een webpagina of een pdf past hier niet. Vraag het bestand aan wie de cijfers maakt.',
    ]);
  }
  if (isIndex(input)) {
    return address === undefined
      ? wrong(`${name} is een deel van een groter geheel.`, [
          'Deze gegevens staan in delen op internet: een bestand per gebied. Geef het adres van dit bestand, dan zijn ook de andere te vinden.',
        ])
      : openParts(name, input, address);
  }
  const checked = check(input);
  if (checked.ok) {
    const { document } = checked;
    return { ok: true, name, document, inParts: false, shown: () => Promise.resolve(document) };
  }
  return wrong(
    `In ${name} klopt iets nog niet.`,
    ['Stuur deze lijst naar wie het bestand maakt. Daarna kunt u het hier opnieuw openen.'],
    { faults: checked.problems.map(explain) },
  );
}

const lastPart = (pathname: string) => decodeURI(pathname.split('/').at(-1) ?? '');
