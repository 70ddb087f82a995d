import { readArguments, type Command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { wrongUse } from '../refusal.js';
import { renderWidget, WIDGET_HELP, WIDGET_OPTIONS } from './render-widget.js';

const HELP = WIDGET_HELP;

export const renderCommand: Command = {
  summary: 'maakt van een document een stuk tekst, een plaatje of een blad om te drukken',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { ...WIDGET_OPTIONS });
    const [what, ...documents] = positionals;
    if (what === undefined) throw wrongUse('Noem wat er gemaakt moet worden.');
    const written = await renderWidget(what, documents, values);
    for (const file of written) terminal.out(`Geschreven: ${file}`);
    return EXIT.good;
  },
};
