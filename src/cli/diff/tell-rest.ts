import { isRecord } from '../../../data-schema/verify.js';
import type { ContractDocument } from '../../../data-schema/index.js';
import { DEFAULT_LANGUAGE as NL, pickText } from '../../language/index.js';
import { changesBetween, type Change, type Where } from './changes.js';

/** What is told elsewhere in sentences of its own. */
const TOLD_ELSEWHERE = [
  /^observations [^ ]+$/,
  /^observations [^ ]+ (value|qualifier|upTo|missing|margin)$/,
  /^indicators [^ ]+ target( |$)/,
  /^amounts [^ ]+$/,
  /^amounts [^ ]+ (value|status|spent)( |$)/,
  /^totals [^ ]+$/,
  /^totals [^ ]+ value$/,
];

/** What the lists of a document hold, one of each. */
const THINGS: Readonly<Record<string, string>> = {
  areas: 'gebied',
  goals: 'doel',
  clusters: 'cluster',
  indicators: 'indicator',
  observations: 'cijfer',
  sporen: 'spoor',
  actielijnen: 'actielijn',
  interventions: 'interventie',
  vinkjes: 'vinkje',
  quotations: 'uitspraak',
  stories: 'verhaal',
  sources: 'bron',
  amounts: 'bedrag',
  totals: 'totaal',
  flows: 'geldstroom',
  progress: 'voortgang',
};

/** What changed beside figures, streefdoelen and money: texts, names, plans, answers. */
export function tellRest(before: ContractDocument, after: ContractDocument): readonly string[] {
  return changesBetween(before, after)
    .filter(({ where }) => !TOLD_ELSEWHERE.some((pattern) => pattern.test(keyOf(where))))
    .map((change) => tell(change, [after, before]));
}

/** Parts of lists may have spaces in what they are known by. */
const keyOf = (where: Where) => where.map((step) => step.replaceAll(' ', '_')).join(' ');

function tell(change: Change, documents: readonly ContractDocument[]): string {
  const name = nameOf(change.where, documents);
  switch (change.kind) {
    case 'moved':
      return `De volgorde van ${name} is anders.`;
    case 'added':
      return isPart(change.where) ? `Nieuw: ${name}.` : `Nieuw: ${name}\n    ${show(change.after)}`;
    case 'gone':
      return isPart(change.where) ? `Weg: ${name}.` : `Weg: ${name}\n    ${show(change.before)}`;
    case 'changed':
      return `Anders: ${name}\n    was: ${show(change.before)}\n    nu:  ${show(change.after)}`;
  }
}

/** Whether it is a whole part of one of the lists, which has a name of its own. */
const isPart = ([list = '', , ...more]: Where) => list in THINGS && more.length === 0;

function nameOf(
  [list = '', key, ...fields]: Where,
  documents: readonly ContractDocument[],
): string {
  const thing = THINGS[list];
  if (thing === undefined || key === undefined)
    return [list, key, ...fields].filter(Boolean).join('.');
  const part = documents.map((document) => partOf(document, list, key)).find(Boolean);
  const called = `${thing} "${titleOf(part) ?? key}"`;
  return fields.length === 0 ? called : `${called}, ${fields.join('.')}`;
}

function partOf(document: ContractDocument, list: string, id: string): unknown {
  const parts: unknown = (document as unknown as Record<string, unknown>)[list];
  return Array.isArray(parts)
    ? parts.find((part) => isRecord(part) && part['id'] === id)
    : undefined;
}

function titleOf(part: unknown): string | undefined {
  if (!isRecord(part)) return undefined;
  const text = part['label'] ?? part['title'] ?? part['name'];
  return typeof text === 'string' || isRecord(text) ? pickText(text as never, NL.tag) : undefined;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
