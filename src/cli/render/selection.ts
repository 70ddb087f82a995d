import { SelectionError, type SelectionCode } from '../../reading/index.js';
import { faulty, wrongUse, type Refusal } from '../refusal.js';

const LISTED: Readonly<Partial<Record<SelectionCode, string>>> = {
  'unknown-indicator': 'De indicator',
  'unknown-area': 'Het gebied',
  'unknown-intervention': 'De interventie',
};

/** Does what reads from a document; what the document does not hold is refused with what it does hold. */
export async function selecting<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SelectionError) throw explain(name, error);
    throw error;
  }
}

function explain(name: string, { code, path, found, known }: SelectionError): Refusal {
  const listed = LISTED[code];
  return listed === undefined
    ? faulty(`${name}: in ${path} staat niets, dus er is niets te laten zien.`)
    : wrongUse(`${listed} ${found} staat niet in ${name}. Kies uit: ${known.join(', ')}.`);
}
