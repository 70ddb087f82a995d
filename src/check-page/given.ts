import { inspectBytes, type DocumentFile } from '../checking/inspect.js';

/** What a visitor gave: a file, or a folder, of which a page knows no more than the name. */
export interface Given {
  readonly name: string;
  readonly file?: File;
}

/** What came of looking: what was found, or why there was nothing to look at, in Dutch. */
export type Looked = { readonly file: DocumentFile } | { readonly refusal: string };

/** Far more than any document; what is larger holds the page for too long. */
const MOST_MEGABYTES = 50;
const MEGABYTE = 2 ** 20;

export const chosen = (files: Iterable<File>): readonly Given[] =>
  Array.from(files, (file) => ({ name: file.name, file }));

/** Must be asked at once: a drop is forgotten after its event. */
export function dropped({ items }: DataTransfer): readonly Given[] {
  return [...items].flatMap((item) => {
    const file = item.getAsFile();
    if (!file) return [];
    return item.webkitGetAsEntry()?.isDirectory ? { name: file.name } : { name: file.name, file };
  });
}

/** Reads what a visitor gave, and finds everything that is wrong with it. */
export async function look({ name, file }: Given, today: Date): Promise<Looked> {
  if (!file) {
    return { refusal: `${name} is een map. Open de map, en geef de bestanden die erin staan.` };
  }
  const megabytes = Math.ceil(file.size / MEGABYTE);
  if (megabytes > MOST_MEGABYTES) {
    return {
      refusal: `${name} is ${megabytes} MB, en deze pagina controleert bestanden tot ${MOST_MEGABYTES} MB. Gebruik voor dit bestand de opdracht wijkraam check.`,
    };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { file: inspectBytes(name, bytes, today) };
  } catch (error) {
    // What the page itself does wrong is for whoever maintains it.
    if (!(error instanceof DOMException)) throw error;
    return {
      refusal: `${name} is niet te lezen. Misschien is het veranderd of weggehaald nadat u het koos. Kies het opnieuw.`,
    };
  }
}
