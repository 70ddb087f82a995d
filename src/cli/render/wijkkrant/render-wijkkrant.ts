import type { ParseArgsConfig } from 'node:util';
import type { ContractDocument } from '../../../../data-schema/index.js';
import { webAddress } from '../../../embed/description.js';
import { loadInterventionLanguage, loadMoneyLanguage } from '../../../language/index.js';
import {
  loadWijkkrantPhrases,
  tellWijk,
  type WijkkrantLanguage,
} from '../../../language/wijkkrant/index.js';
import { readWijk, type WijkDocuments } from '../../../reading/index.js';
import { readSound } from '../../read-sound.js';
import { faulty, wrongUse } from '../../refusal.js';
import { writeOut } from '../../write-file.js';
import { LANGUAGE_OPTIONS, languageOf } from '../options.js';
import { selecting } from '../selection.js';
import { fitted } from './fit.js';
import { knownBrowsers, printPage } from './pdf.js';
import { pageOf, WijkSheet } from './sheet.js';
import { STYLE } from './style.js';

export const WIJKKRANT = 'wijkkrant';

export const WIJKKRANT_OPTIONS = {
  ...LANGUAGE_OPTIONS,
  area: { type: 'string' },
  address: { type: 'string' },
  out: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

type WijkkrantOptions = { readonly [name in keyof typeof WIJKKRANT_OPTIONS]?: string | undefined };

export const WIJKKRANT_HELP = `wijkraam render wijkkrant GEBIEDSMONITOR… [INTERVENTIEMONITOR] [PROCESMONITOR] --area ID --out BESTAND.html|BESTAND.pdf
    [--address ADRES] [--lang TAAL] [--level a2]

Maakt van de documenten één blad A4 over een wijk, voor de brievenbus: de cijfers, wat eraan gedaan wordt, het geld en
de vinkjes. Het is altijd één bladzijde, en ook zonder kleur goed te lezen. Wat er niet op past, wordt geteld en genoemd.

  --area     de wijk
  --address  het adres van de pagina op uw site; het komt op het blad, met een QR-code
  .pdf       hiervoor moet Chrome of Chromium op deze computer staan; anders zegt CHROME_PATH waar hij is`;

/**
 * Writes the sheet of a wijk.
 *
 * @returns the file that was written.
 * @throws Refusal where that cannot be done.
 */
export async function renderWijkkrant(
  names: readonly string[],
  options: WijkkrantOptions,
): Promise<readonly string[]> {
  const { area, out } = options;
  if (area === undefined) throw wrongUse('Zeg met --area over welke wijk het blad gaat.');
  if (out === undefined || !/\.(html|pdf)$/i.test(out)) {
    throw wrongUse('Zeg met --out in welk bestand het blad komt, op .html of .pdf.');
  }
  const address = options.address === undefined ? undefined : webAddress(options.address)?.href;
  if (options.address !== undefined && address === undefined) {
    throw wrongUse(`${options.address} is geen adres. Het begint met https://.`);
  }
  const today = new Date();
  const documents: ContractDocument[] = [];
  for (const name of names) documents.push(await readSound(name, today));
  const given = sorted(documents);
  const language = await wijkkrantLanguage(options, given);
  const reading = await selecting(names.join(', '), () => readWijk(given, area, today));
  const telling = tellWijk(reading, language);
  const parts = fitted(new WijkSheet(telling, language, address));
  if (!parts) {
    throw faulty(
      'De namen, de bronnen en het adres zijn te lang: ze passen niet op één bladzijde.',
    );
  }
  const html = pageOf(telling.title, parts, STYLE, language);
  await (/\.pdf$/i.test(out)
    ? printPage(html, out, knownBrowsers(process.env))
    : writeOut(out, html));
  return [out];
}

function sorted(documents: readonly ContractDocument[]): WijkDocuments {
  const ofKind = <K extends ContractDocument['kind']>(kind: K) =>
    documents.filter(
      (document): document is Extract<ContractDocument, { kind: K }> => document.kind === kind,
    );
  const gebiedsmonitors = ofKind('gebiedsmonitor');
  const [interventiemonitor = null, ...moreInterventions] = ofKind('interventiemonitor');
  const [procesmonitor = null, ...moreProcesses] = ofKind('procesmonitor');
  if (gebiedsmonitors.length === 0) throw wrongUse('Noem ten minste één gebiedsmonitor.');
  if (moreInterventions.length + moreProcesses.length > 0) {
    throw wrongUse('Noem hoogstens één interventiemonitor en één procesmonitor.');
  }
  return { gebiedsmonitors, interventiemonitor, procesmonitor };
}

async function wijkkrantLanguage(
  options: WijkkrantOptions,
  { gebiedsmonitors }: WijkDocuments,
): Promise<WijkkrantLanguage> {
  const language = await languageOf(options, gebiedsmonitors[0]?.meta.language ?? 'nl');
  return {
    ...(await loadMoneyLanguage(language)),
    ...(await loadInterventionLanguage(language)),
    wijkkrant: await loadWijkkrantPhrases(language),
  };
}
