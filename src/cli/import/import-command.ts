import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { check, explain } from '../../../data-schema/index.js';
import { readArguments, type Command } from '../command.js';
import { count } from '../count.js';
import { EXIT } from '../exit-code.js';
import { faulty, unreadable, wrongUse } from '../refusal.js';
import type { Terminal } from '../terminal.js';
import { Faults } from './faults.js';
import { bordersDiffer } from './find-area.js';
import { guessMapping } from './guess.js';
import type { FiguresMapping, Mapping, MoneyMapping } from './mapping.js';
import { PRESETS } from './presets.js';
import { FigureReader } from './read-figures.js';
import { readMapping } from './read-mapping.js';
import { MoneyReader } from './read-money.js';
import { readRows } from './read-rows.js';
import { readTarget, type Target } from './read-target.js';
import { Table, type Record } from './table.js';

const HELP = `wijkraam import BESTAND --mapping KOPPELING [--out DOCUMENT]
wijkraam import BESTAND --guess [--preset NAAM] [--out KOPPELING]

Zet cijfers of bedragen uit een CSV-, Excel- of OData-bestand in een document. De koppeling is een klein bestand dat
zegt hoe het bestand in elkaar zit, en in welk document de cijfers komen. Er wordt nooit stil geraden: kan iets op twee
manieren gelezen worden, dan stopt de opdracht met de rij, de kolom, de cel en de keuze.

  --mapping KOPPELING  hoe het bestand gelezen moet worden
  --out BESTAND        waar het resultaat komt; zonder --out komt het op het scherm
  --guess              maakt een voorstel voor een koppeling, dat u zelf afmaakt
  --preset NAAM        wat al bekend is van: ${Object.keys(PRESETS).join(', ')}

Alles over de koppeling staat in docs/data/koppeling.md.`;

export const importCommand: Command = {
  summary: 'zet cijfers uit CSV, Excel of OData in een document',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      mapping: { type: 'string' },
      out: { type: 'string' },
      guess: { type: 'boolean' },
      preset: { type: 'string' },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw wrongUse('Noem één bestand met cijfers.');
    const result = values.guess
      ? await guessMapping(file, values.preset)
      : await importFile(file, mappingOf(values.mapping), terminal);
    await put(result, values.out, terminal);
    return EXIT.good;
  },
};

function mappingOf(file: string | undefined): string {
  if (file !== undefined) return file;
  throw wrongUse('Noem een koppeling met --mapping, of laat er een voorstellen met --guess.');
}

async function put(result: unknown, out: string | undefined, terminal: Terminal): Promise<void> {
  const text = JSON.stringify(result, null, 2);
  if (out === undefined) return terminal.out(text);
  await writeFile(out, `${text}\n`).catch(() => {
    throw unreadable(`${out}: dit bestand is niet te schrijven.`);
  });
  terminal.err(`Geschreven: ${out}`);
}

async function importFile(file: string, mappingFile: string, terminal: Terminal): Promise<unknown> {
  const { mapping, documentPath } = await readMapping(mappingFile);
  const { header, footer } = mapping.file;
  const table = await Table.open(basename(file), readRows(file, mapping.file), { header, footer });
  const result =
    mapping.kind === 'gebiedsmonitor'
      ? await importFigures(table, mapping, await readTarget(documentPath, mapping.kind), terminal)
      : await importMoney(table, mapping, await readTarget(documentPath, mapping.kind), terminal);
  const checked = check(result);
  if (!checked.ok) {
    const problems = checked.problems.map((problem) => `  ${explain(problem)}`);
    throw faulty(
      ['Het document zou fouten hebben. Er is niets geschreven.', ...problems].join('\n'),
    );
  }
  return result;
}

type DocumentOf<T extends Mapping> = Awaited<ReturnType<typeof readTarget<T['kind']>>>;

async function importFigures(
  table: Table,
  mapping: FiguresMapping,
  { input, document }: DocumentOf<FiguresMapping>,
  terminal: Terminal,
): Promise<unknown> {
  const faults = new Faults(table.file);
  for (const { name, cbs } of bordersDiffer(document.areas, mapping.area ?? {})) {
    faults.addAbout(
      `gebied "${name}"`,
      `de cijfers staan op de grenzen van ${mapping.area?.borderYear}, en de code ${cbs?.code} in het document op die van ${cbs?.borderYear}. Klopt het gebied nog? Zet dan in het document het nieuwe jaar bij "cbs".`,
    );
  }
  const reader = new FigureReader(table, mapping, document, faults);
  const rows = await readAll(table, (record) => reader.add(record), terminal);
  const { observations, leftOut } = reader.finish();
  faults.refuse();
  const figures = count(observations.length, 'cijfer', 'cijfers');
  terminal.err(`${figures} uit ${count(rows, 'rij', 'rijen')}.`);
  if (leftOut > 0) {
    terminal.err(
      `${count(leftOut, 'rij is', 'rijen zijn')} overgeslagen: van gebieden of indicatoren die het document niet heeft.`,
    );
  }
  const found = new Set(observations.map(({ area }) => area));
  const without = document.areas.filter(({ id }) => !found.has(id)).map(({ name }) => name);
  if (without.length > 0) terminal.err(`Geen cijfer gevonden voor: ${without.join(', ')}.`);
  return withNotes(
    { ...input, observations: [...document.observations, ...observations] },
    table,
    document,
  );
}

async function importMoney(
  table: Table,
  mapping: MoneyMapping,
  { input, document }: DocumentOf<MoneyMapping>,
  terminal: Terminal,
): Promise<unknown> {
  const faults = new Faults(table.file);
  const reader = new MoneyReader(table, mapping, faults);
  const rows = await readAll(table, (record) => reader.add(record), terminal);
  const amounts = reader.finish();
  faults.refuse();
  terminal.err(
    `${count(amounts.length, 'bedrag', 'bedragen')} uit ${count(rows, 'rij', 'rijen')}.`,
  );
  return withNotes({ ...input, amounts: [...document.amounts, ...amounts] }, table, document);
}

/** What stood below the figures goes along with them. */
function withNotes(
  result: object,
  { notes }: Table,
  { meta }: Target<{ readonly meta: { readonly notes?: unknown } }>['document'],
): unknown {
  if (notes.length === 0) return result;
  const before = Array.isArray(meta.notes) ? (meta.notes as unknown[]) : [];
  return { ...result, meta: { ...meta, notes: [...before, ...notes] } };
}

/** How often a person wants to know how far it is. */
const ROWS_A_STEP = 5000;

async function readAll(
  table: Table,
  add: (record: Record) => void,
  terminal: Terminal,
): Promise<number> {
  let rows = 0;
  for await (const record of table.records()) {
    add(record);
    rows++;
    if (rows % ROWS_A_STEP === 0) terminal.progress(`${count(rows, 'rij', 'rijen')} gelezen`);
  }
  terminal.progress('');
  return rows;
}
