import {
  partsOf,
  type ActionsTelling,
  type ActionTelling,
  type Language,
  type SourceLine,
  type Table,
  type Telling,
} from '../language/index.js';
import { element, escaped } from './markup.js';

/** A link to where the figure stands by itself. */
export interface FigureLink {
  readonly text: string;
  readonly address: string;
}

/** What is done about the figure, and the language that says it. */
export interface Acted {
  readonly telling: ActionsTelling;
  readonly language: Language;
}

/**
 * What an embed says, as plain HTML: heading, message, tables, and the source with the dates of the figures. A block
 * a line and no line within one, so that an editor which makes paragraphs and line breaks of lines leaves it whole.
 * A page is in Dutch: another language stands in an element that says so.
 *
 * @param headingLevel 1 to 6
 * @param link what leads to the figure; the markup form is recognised by it, and what stands by itself has none
 */
export function informing(
  telling: Telling,
  language: Language,
  headingLevel: number,
  link?: FigureLink,
  acted?: Acted,
): string {
  const { heading, context, lead, details, tables, source, provenance } = telling;
  const { tag, direction, words } = language;
  const said = (text: string) => saidIn(text, language);
  const paragraph = (text: string) => element('p', {}, said(text));
  const published = provenance.filter(({ label }) => label === words.published);
  const html = [
    element(`h${headingLevel}`, {}, said(heading)),
    ...(context === '' ? [] : [paragraph(context)]),
    element('p', {}, element('strong', {}, said(lead))),
    ...details.map(paragraph),
    ...tables.map((shown) => table(shown, said)),
    ...(acted ? actions(acted, headingLevel) : []),
    element('p', {}, [...source, ...published].map((line) => sourceLine(line, said)).join(' ')),
    ...contactOf(telling, language, link?.address),
    ...(link ? [element('p', {}, element('a', { href: link.address }, said(link.text)))] : []),
  ].join('\n');
  return tag === 'nl' ? html : element('div', { lang: tag, dir: direction }, `\n${html}\n`);
}

type Said = (text: string) => string;

/** A text as HTML, with an element around what is quoted in another language. */
export function saidIn(text: string, { quotes }: Language): string {
  return partsOf(text)
    .map(({ text: part, quoted }) =>
      quoted ? element('bdi', { lang: quotes?.tag }, escaped(part)) : escaped(part),
    )
    .join('');
}

function contactOf(
  telling: Telling,
  language: Language,
  address: string | undefined,
): readonly string[] {
  const contact = language.sayContact?.(telling, address, language);
  if (!contact) return [];
  const said = (text: string) => saidIn(text, language);
  const ways = contact.ways.map(({ text, url }) => element('a', { href: url }, said(text)));
  const parts = [element('strong', {}, said(contact.question)), said(contact.who), ...ways];
  return [element('p', {}, parts.join(' '))];
}

function actions({ telling, language }: Acted, headingLevel: number): readonly string[] {
  const said = (text: string) => saidIn(text, language);
  const { heading, lead, actions: all, source } = telling;
  return [
    element(`h${Math.min(headingLevel + 1, 6)}`, {}, said(heading)),
    element('p', {}, said(lead)),
    ...(all.length === 0
      ? []
      : [element('ul', {}, all.map((one) => element('li', {}, action(one, said))).join(''))]),
    ...(source ? [element('p', {}, sourceLine(source, said))] : []),
  ];
}

function action({ title, role, facts, links }: ActionTelling, said: Said): string {
  return [
    `${element('strong', {}, said(title))} (${said(role)}).`,
    ...facts.map((fact) => sourceLine(fact, said)),
    ...links.map(({ text, url }) => element('a', { href: url }, said(text))),
  ].join(' ');
}

function table({ caption, columns, rows }: Table, said: Said): string {
  const heads = columns.map((column) => element('th', { scope: 'col' }, said(column)));
  const body = rows.map(({ head, cells }) =>
    element(
      'tr',
      {},
      [
        element('th', { scope: 'row' }, said(head)),
        ...cells.map((cell) => element('td', {}, said(cell))),
      ].join(''),
    ),
  );
  return element(
    'table',
    {},
    [
      element('caption', {}, said(caption)),
      ...(heads.length === 0 ? [] : [element('thead', {}, element('tr', {}, heads.join('')))]),
      element('tbody', {}, body.join('')),
    ].join(''),
  );
}

function sourceLine({ label, text, url }: SourceLine, said: Said): string {
  const source = url === undefined ? said(text) : element('a', { href: url }, said(text));
  return `${said(label)}: ${source}.`;
}
