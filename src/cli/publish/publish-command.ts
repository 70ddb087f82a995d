import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ContractDocument } from '../../../data-schema/index.js';
import { reportOf } from '../../checking/report.js';
import { readTogether } from '../check/read-files.js';
import { readArguments, type Command } from '../command.js';
import { count } from '../../checking/count.js';
import { EXIT } from '../exit-code.js';
import { unreadable, wrongUse } from '../refusal.js';
import type { Terminal } from '../terminal.js';
import { contentsOf } from './contents.js';
import { replace } from './disk.js';
import { editionsIn, findEdition, makeEdition, type Making } from './editions.js';
import { encode, plain } from './encode.js';
import { FEED, feedOf } from './feed.js';
import { HOST_FILES } from './host-files.js';
import { spreadsheetsOf } from './spreadsheets.js';
import { openWorkshop } from './workshop.js';

const HELP = `wijkraam publish DOCUMENT… --to MAP [--address ADRES]

Controleert documenten en maakt er een map van die u op elke webserver kunt zetten. Zit er een fout in, dan verandert er
niets in de map. Elk document krijgt een vast adres, latest/NAAM.json, met de naam van het bestand. Eerdere uitgaven
blijven bestaan. Dezelfde gegevens nog eens uitgeven kan geen kwaad: er verandert dan niets.

  --to MAP         de map; bestaat hij niet, dan wordt hij gemaakt
  --address ADRES  waar de map op internet komt te staan; dan staan er links in feed.json

Wat waar moet komen te staan, leest u in docs/data/publiceren.md.`;

export const publishCommand: Command = {
  summary: 'maakt van documenten een map voor een webserver',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      to: { type: 'string' },
      address: { type: 'string' },
    });
    if (positionals.length === 0) throw wrongUse('Noem een document om uit te geven.');
    const { to } = values;
    if (to === undefined || to === '') throw wrongUse('Noem met --to de map waar alles in komt.');
    const address = readAddress(values.address);
    const today = new Date();
    const names = namesOf(positionals);
    const documents = await readAllSound(positionals, today, terminal);
    if (!documents) return EXIT.faults;
    const sound = documents.map((document, index) => ({ document, name: names[index] ?? '' }));
    await publish(sound, { to, today, address, terminal }).catch(explain(to));
    return EXIT.good;
  },
};

interface Named {
  /** As it stands in addresses. */
  readonly name: string;
  readonly document: ContractDocument;
}

interface Order {
  readonly to: string;
  readonly today: Date;
  readonly address: URL | undefined;
  readonly terminal: Terminal;
}

/** @returns nothing where there are errors, after telling of them. */
async function readAllSound(
  files: readonly string[],
  today: Date,
  terminal: Terminal,
): Promise<readonly ContractDocument[] | undefined> {
  const checked = await readTogether(files, today);
  const isFaulty = checked.some(({ errors }) => errors.length > 0);
  if (isFaulty || checked.some(({ warnings }) => warnings.length > 0)) {
    terminal.err(reportOf(checked));
  }
  if (!isFaulty) return checked.flatMap(({ document }) => document ?? []);
  terminal.err('Er is niets uitgegeven.');
  return undefined;
}

/** What the documents are called in addresses: as their files. */
function namesOf(files: readonly string[]): readonly string[] {
  const names = files.map((file) =>
    basename(file.replace(/[?#].*$/, ''))
      .replace(/\.json$/i, '')
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  for (const [index, name] of names.entries()) {
    const file = files[index] ?? '';
    if (name === '') throw wrongUse(`${file}: geef dit bestand een naam met letters of cijfers.`);
    if (names.indexOf(name) < index) {
      throw wrongUse(
        `${file}: twee documenten krijgen hetzelfde adres, latest/${name}.json. Geef er een een andere naam.`,
      );
    }
  }
  return names;
}

function readAddress(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) {
    return new URL(text.endsWith('/') ? text : `${text}/`);
  }
  throw wrongUse('Noem bij --address een heel adres, dat begint met https://.');
}

async function publish(
  documents: readonly Named[],
  { to, today, address, terminal }: Order,
): Promise<void> {
  const workshop = await openWorkshop(to);
  try {
    const progress = (files: number) => {
      if (files % FILES_A_STEP === 0) {
        terminal.progress(`${count(files, 'bestand', 'bestanden')} gemaakt`);
      }
    };
    for (const named of documents) {
      await publishDocument(named, { to, workshop, today, progress }, terminal);
    }
    for (const { path, text } of HOST_FILES) await replace(join(to, path), plain(text), workshop);
    const feed = feedOf(await editionsIn(to), address);
    await replace(join(to, FEED), await encode(feed, false), workshop);
  } finally {
    await rm(workshop, { recursive: true });
  }
}

/** How often a person wants to know how far it is. */
const FILES_A_STEP = 100;

async function publishDocument(
  { name, document }: Named,
  making: Making,
  terminal: Terminal,
): Promise<void> {
  const { to, workshop, today } = making;
  const contents = contentsOf(document);
  const extras = document.kind === 'gebiedsmonitor' ? spreadsheetsOf(document, today) : [];
  const found = await findEdition(to, name, contents);
  const edition = found ?? (await makeEdition(name, document, contents, extras, making));
  terminal.progress('');
  const latest = `latest/${name}.json`;
  const isNew = await replace(
    join(to, latest),
    await encode(contents.entry(`../${edition}`), true),
    workshop,
  );
  const parts =
    contents.areas > 0 ? `, in delen: ${count(contents.areas, 'gebied', 'gebieden')}` : '';
  const told =
    found === undefined ? 'nieuw' : isNew ? 'was er al, en is weer de nieuwste' : 'was er al';
  terminal.out(`${latest} (${document.kind}${parts})\n  uitgave ${edition} ${told}`);
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'in deze map mag u niet schrijven.',
  EPERM: 'in deze map mag u niet schrijven.',
  EROFS: 'in deze map mag u niet schrijven.',
  ENOSPC: 'de schijf is vol.',
  EEXIST: 'dit is geen map.',
  ENOTDIR: 'dit is geen map.',
};

function explain(to: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === undefined) throw error;
    throw unreadable(`${to}: ${WHY[error.code] ?? `schrijven lukt niet (${error.code}).`}`);
  };
}
