import { basename } from 'node:path';
import { check, explain } from '../../../data-schema/index.js';
import { count } from '../../checking/count.js';
import { faulty } from '../refusal.js';
import type { Terminal } from '../terminal.js';
import { Faults } from './faults.js';
import { bordersDiffer } from './find-area.js';
import type { FiguresMapping, Mapping, MoneyMapping } from './mapping.js';
import { FigureReader } from './read-figures.js';
import { readMapping } from './read-mapping.js';
import { MoneyReader } from './read-money.js';
import { readRows } from './read-rows.js';
import { readTarget, type Target } from './read-target.js';
import { Table, type DataRow } from './table.js';

/**
 * The document of a mapping with what a file holds for it. How much that is, is told on the terminal.
 *
 * @throws Refusal with all that stands in the way.
 */
export async function importFile(
  file: string,
  mappingFile: string,
  terminal: Terminal,
): Promise<unknown> {
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
      `${count(leftOut, 'rij is', 'rijen zijn')} overgeslagen: van gebieden of indicatoren die niet in het document staan.`,
    );
  }
  const found = new Set(observations.map(({ area }) => area));
  const without = document.areas.filter(({ id }) => !found.has(id)).map(({ name }) => name);
  if (without.length > 0) terminal.err(`Geen cijfer gevonden voor: ${without.join(', ')}.`);
  tellUnread(table, terminal);
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
  const reader = new MoneyReader(table, mapping, document, faults);
  const rows = await readAll(table, (record) => reader.add(record), terminal);
  const { amounts, leftOut } = reader.finish();
  faults.refuse();
  terminal.err(
    `${count(amounts.length, 'bedrag', 'bedragen')} uit ${count(rows, 'rij', 'rijen')}.`,
  );
  if (leftOut > 0) {
    terminal.err(`${count(leftOut, 'rij is', 'rijen zijn')} overgeslagen: zonder bedrag.`);
  }
  tellUnread(table, terminal);
  return withNotes({ ...input, amounts: [...document.amounts, ...amounts] }, table, document);
}

/** Open data has more columns than anyone reads. */
const MOST_NAMES = 10;

/** A column of a new year may be one that the mapping does not have yet. */
function tellUnread({ unread }: Table, terminal: Terminal): void {
  if (unread.length === 0) return;
  const names = unread.slice(0, MOST_NAMES).map((name) => `"${name}"`);
  const more = unread.length > MOST_NAMES ? ` en nog ${unread.length - MOST_NAMES}` : '';
  terminal.err(`Niet gelezen, want niet in de koppeling: kolom ${names.join(', ')}${more}.`);
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
  add: (record: DataRow) => void,
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
