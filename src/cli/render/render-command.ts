import { readArguments, type Command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { wrongUse } from '../refusal.js';
import { renderWidget, WIDGET_HELP, WIDGET_OPTIONS } from './render-widget.js';
import {
  renderWijkkrant,
  WIJKKRANT,
  WIJKKRANT_HELP,
  WIJKKRANT_OPTIONS,
} from './wijkkrant/render-wijkkrant.js';

export const renderCommand: Command = {
  summary: 'maakt van documenten tekst, een plaatje of een blad om te drukken',
  help: `${WIDGET_HELP}\n\n${WIJKKRANT_HELP}`,
  async run(args, terminal) {
    const [what, ...rest] = args;
    const written = what === WIJKKRANT ? await wijkkrant(rest) : await widget(args);
    for (const file of written) terminal.out(`Geschreven: ${file}`);
    return EXIT.good;
  },
};

function wijkkrant(args: readonly string[]): Promise<readonly string[]> {
  const { values, positionals } = readArguments(args, WIJKKRANT_OPTIONS);
  return renderWijkkrant(positionals, values);
}

function widget(args: readonly string[]): Promise<readonly string[]> {
  const { values, positionals } = readArguments(args, WIDGET_OPTIONS);
  const [what, ...documents] = positionals;
  if (what === undefined) throw wrongUse('Noem wat er gemaakt moet worden.');
  return renderWidget(what, documents, values);
}
