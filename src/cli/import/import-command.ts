import { readArguments, type Command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { wrongUse } from '../refusal.js';
import type { Terminal } from '../terminal.js';
import { writeNew, writeOut } from '../write-file.js';
import { guessMapping } from './guess.js';
import { importFile } from './import-file.js';
import { PRESETS } from './presets.js';

const HELP = `wijkraam import BESTAND --mapping KOPPELING [--out DOCUMENT]
wijkraam import BESTAND --guess [--preset NAAM] [--sheet BLAD] [--out KOPPELING]

Zet cijfers of bedragen uit een CSV-, Excel- of OData-bestand in een document. De koppeling is een klein bestand dat
zegt hoe het bestand in elkaar zit, en in welk document de cijfers komen. Er wordt nooit stil geraden: kan iets op twee
manieren gelezen worden, dan stopt de opdracht met de rij, de kolom, de cel en de keuze.

  --mapping KOPPELING  hoe het bestand gelezen moet worden
  --out BESTAND        waar het resultaat komt; zonder --out komt het op het scherm
  --guess              maakt een voorstel voor een koppeling, dat u zelf afmaakt
  --preset NAAM        wat al bekend is van: ${Object.keys(PRESETS).join(', ')}
  --sheet BLAD         bij --guess: het blad van een Excel-bestand dat er meer heeft

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
      sheet: { type: 'string' },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw wrongUse('Noem één bestand met cijfers.');
    if (values.guess) {
      // What an editor filled in is theirs.
      await put(await guessMapping(file, values), values.out, terminal, writeNew);
    } else {
      const document = await importFile(file, mappingOf(values.mapping), terminal);
      await put(document, values.out, terminal, writeOut);
    }
    return EXIT.good;
  },
};

function mappingOf(file: string | undefined): string {
  if (file !== undefined) return file;
  throw wrongUse('Noem een koppeling met --mapping, of laat er een voorstellen met --guess.');
}

async function put(
  result: unknown,
  out: string | undefined,
  terminal: Terminal,
  write: typeof writeOut,
): Promise<void> {
  const text = JSON.stringify(result, null, 2);
  if (out === undefined) return terminal.out(text);
  await write(out, `${text}\n`);
  terminal.err(`Geschreven: ${out}`);
}
