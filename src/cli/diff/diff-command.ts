import type { ContractDocument } from '../../../data-schema/index.js';
import { readArguments, type Command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { readSound } from '../read-sound.js';
import { wrongUse } from '../refusal.js';
import { tellFigures, tellTargets } from './tell-figures.js';
import { tellMoney } from './tell-money.js';
import { tellRest } from './tell-rest.js';

const HELP = `wijkraam diff OUD NIEUW

Zegt in zinnen wat er anders is tussen twee versies van een document: cijfers, streefdoelen, geld, teksten. Lees het na
voordat u de nieuwe versie op de site zet.`;

export const diffCommand: Command = {
  summary: 'zegt in zinnen wat er anders is tussen twee versies van een document',
  help: HELP,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    const [old, fresh, ...others] = positionals;
    if (old === undefined || fresh === undefined || others.length > 0) {
      throw wrongUse('Noem twee bestanden: eerst het oude, dan het nieuwe.');
    }
    const today = new Date();
    const sections = await compare(await readSound(old, today), await readSound(fresh, today));
    terminal.out(sections.length === 0 ? 'Er is niets veranderd.' : sections.join('\n\n'));
    return EXIT.good;
  },
};

async function compare(
  before: ContractDocument,
  after: ContractDocument,
): Promise<readonly string[]> {
  if (before.kind !== after.kind) {
    throw wrongUse(`Het ene document is een ${before.kind}, het andere een ${after.kind}.`);
  }
  const isFigures = before.kind === 'gebiedsmonitor' && after.kind === 'gebiedsmonitor';
  const isMoney = before.kind === 'procesmonitor' && after.kind === 'procesmonitor';
  return [
    section('Cijfers', isFigures ? tellFigures(before, after) : []),
    section('Streefdoelen', isFigures ? tellTargets(before, after) : []),
    section('Geld', isMoney ? await tellMoney(before, after) : []),
    section('Teksten en andere gegevens', tellRest(before, after)),
  ].flat();
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [[`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n')];
}
