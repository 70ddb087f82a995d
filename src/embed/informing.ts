import type { Language, SourceLine, Table, Telling } from '../language/index.js';
import { element, escaped } from './markup.js';

/** A link to where the figure stands by itself. */
export interface FigureLink {
  readonly text: string;
  readonly address: string;
}

/**
 * What an embed says, as plain HTML: heading, message, tables, and the source with the dates of the figures. A block
 * a line and no line within one, so that an editor which makes paragraphs and line breaks of lines leaves it whole.
 *
 * @param headingLevel 1 to 6
 * @param link what leads to the figure; the markup form is recognised by it
 */
export function informing(
  telling: Telling,
  { words }: Language,
  headingLevel: number,
  link: FigureLink,
): string {
  const { heading, context, lead, details, tables, source, provenance } = telling;
  const paragraph = (text: string) => element('p', {}, escaped(text));
  const published = provenance.filter(({ label }) => label === words.published);
  return [
    element(`h${headingLevel}`, {}, escaped(heading)),
    ...(context === '' ? [] : [paragraph(context)]),
    element('p', {}, element('strong', {}, escaped(lead))),
    ...details.map(paragraph),
    ...tables.map(table),
    element('p', {}, [...source, ...published].map(sourceLine).join(' ')),
    element('p', {}, element('a', { href: link.address }, escaped(link.text))),
  ].join('\n');
}

function table({ caption, columns, rows }: Table): string {
  const heads = columns.map((column) => element('th', { scope: 'col' }, escaped(column)));
  const body = rows.map(({ head, cells }) =>
    element(
      'tr',
      {},
      [
        element('th', { scope: 'row' }, escaped(head)),
        ...cells.map((cell) => element('td', {}, escaped(cell))),
      ].join(''),
    ),
  );
  return element(
    'table',
    {},
    [
      element('caption', {}, escaped(caption)),
      ...(heads.length === 0 ? [] : [element('thead', {}, element('tr', {}, heads.join('')))]),
      element('tbody', {}, body.join('')),
    ].join(''),
  );
}

function sourceLine({ label, text, url }: SourceLine): string {
  const said = url === undefined ? escaped(text) : element('a', { href: url }, escaped(text));
  return `${escaped(label)}: ${said}.`;
}
