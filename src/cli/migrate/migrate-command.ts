import { VERSION } from '../../../data-schema/common.js';
import { migrate, type Migration } from '../../../data-schema/migrate/index.js';
import { inspectText, type DocumentFile } from '../../checking/inspect.js';
import { reportOf } from '../../checking/report.js';
import { readArguments, type Command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { readJsonFile } from '../json-file.js';
import { rewriteJson } from '../json-rewrite.js';
import { faulty, wrongUse } from '../refusal.js';
import { isAddress } from '../source.js';
import { replaceText } from '../write-file.js';

const HELP = `wijkraam migrate BESTAND…

Zet documenten van een eerdere versie van het contract om naar de nieuwste, en zegt wat er verandert en waarom. De
bestanden zelf worden herschreven; wat niet verandert, blijft staan zoals het er stond. Heeft een van de documenten
daarna fouten, dan ziet u die zoals bij wijkraam check, en verandert er in geen enkel bestand iets.

Is een document al van de nieuwste versie, dan gebeurt er niets. Nog eens geven kan dus geen kwaad.`;

export const migrateCommand: Command = {
  summary: 'zet documenten om naar de nieuwste versie van het contract',
  help: HELP,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    if (positionals.length === 0) throw wrongUse('Noem een bestand om om te zetten.');
    const outcomes: Outcome[] = [];
    for (const file of positionals) outcomes.push(await outcomeOf(file, new Date()));
    const wrong = outcomes.flatMap(({ faults }) => faults ?? []);
    if (wrong.length > 0) {
      terminal.err(`${reportOf(wrong)}\nEr is niets geschreven.`);
      return EXIT.faults;
    }
    for (const { file, text, said } of outcomes) {
      if (text !== undefined) await replaceText(file, text);
      terminal.out(`${file}: ${said}`);
    }
    return EXIT.good;
  },
};

/** What becomes of one file. */
interface Outcome {
  readonly file: string;
  readonly said: string;
  /** Left out where the file stays as it is. */
  readonly text?: string;
  readonly faults?: DocumentFile | undefined;
}

/** @throws Refusal when there is no such file, or its document is newer than what can be written. */
async function outcomeOf(file: string, today: Date): Promise<Outcome> {
  if (isAddress(file)) {
    throw wrongUse(`${file}: dit is een adres. Sla het document eerst op, en noem dat bestand.`);
  }
  const { text: before, value } = await readJsonFile(file);
  const migrated = migrate(value);
  switch (migrated.is) {
    case 'newest':
      return { file, said: `is al van versie ${VERSION}, de nieuwste. Er is niets veranderd.` };
    case 'newer':
      throw faulty(
        `${file}: dit document volgt contract ${migrated.contract}; deze versie van Wijkraam kent tot en met ${VERSION}. Gebruik een nieuwere versie: npx wijkraam@latest migrate ${file}`,
      );
    case 'not-versioned':
      return { file, said: '', faults: faultsIn(file, before, today) };
    case 'migrated': {
      const text = rewriteJson(before, value as Record<string, unknown>, migrated.document);
      const said = migrated.migrations.map(tell).join(' ');
      return { file, text, said, faults: faultsIn(file, text, today) };
    }
  }
}

/** What stands in the way of a document, without what an editor may judge. */
function faultsIn(file: string, text: string, today: Date): DocumentFile | undefined {
  const found = inspectText(file, text, today);
  return found.errors.length > 0 ? { ...found, warnings: [] } : undefined;
}

const tell = ({ from, to, why }: Migration) => `van versie ${from} naar ${to}. ${why}`;
