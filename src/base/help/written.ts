/** A part of a text: what stands in a node of the page, or what is said between such parts. */
interface Part {
  readonly text: string;
  readonly node?: Text;
  readonly lang: string;
}

/** A text of a widget, with where it stands. */
export interface Written {
  readonly parts: readonly Part[];
}

/** A sentence, or as much of it as is in one language, with where it stands in its text. */
export interface Sentence {
  readonly text: string;
  readonly lang: string;
  /** The place on the page of a part of it; `undefined` for what does not stand there. */
  range(from: number, to: number): Range | undefined;
}

/** What is not read: drawings and what is for the eye alone, what can be pressed, and help itself. */
const UNREAD =
  '[aria-hidden="true"], [hidden], button, label, svg, slot, .lookup, .figures > summary, .provenance';

/** The texts of a widget in the order in which they are to be heard: message, figures, caveats, source. */
export function textsOf(root: ParentNode): readonly Written[] {
  const base = root.querySelector('.base');
  if (!base) return [];
  const parts = ['.about li', '.source'].flatMap((selector) => [
    ...root.querySelectorAll(`.provenance ${selector}`),
  ]);
  return [base, ...parts].flatMap((element) => textsIn(element));
}

function textsIn(element: Element): Written[] {
  const texts: Part[][] = [[]];
  const walk = (node: Node) => {
    if (node instanceof Text) {
      texts.at(-1)?.push(partOf(node));
    } else if (node instanceof Element && !node.matches(UNREAD)) {
      const { display } = getComputedStyle(node);
      if (display === 'none') return;
      const apart = !display.startsWith('inline') || node instanceof HTMLBRElement;
      if (apart) texts.push([]);
      if (node instanceof HTMLTableElement) texts.push(...rowsOf(node));
      else if (node instanceof HTMLDListElement) texts.push(...factsOf(node));
      else if (!isBareSection(node)) node.childNodes.forEach(walk);
      if (apart) texts.push([]);
    }
  };
  walk(element);
  return texts.filter(isSaid).map((parts) => ({ parts }));
}

/** A heading above what is only drawn. */
function isBareSection(element: Element): boolean {
  return (
    element.localName === 'section' && !element.querySelector('p, li, dl, blockquote, summary')
  );
}

/** The caption, and a row as what it is about with what each column says of it. */
function rowsOf({ caption, tHead, tBodies }: HTMLTableElement): Part[][] {
  const [, ...columns] = tHead?.rows[0]?.cells ?? [];
  const rows = [...tBodies].flatMap((body) => [...body.rows]);
  return [
    caption ? textNodesIn(caption) : [],
    ...rows.map(({ cells: [head, ...cells] }) => {
      const said = cells.map((cell, index) => ({
        cell: textNodesIn(cell),
        column: columns[index],
      }));
      const told = said.filter(({ cell }) => isSaid(cell));
      const [one] = told;
      if (!head) return [];
      if (one && columns.length === 1)
        return [...textNodesIn(head), between(': '), ...one.cell, between('.')];
      return [
        ...textNodesIn(head),
        between('. '),
        ...told.flatMap(({ cell, column }) => [
          ...(column ? textNodesIn(column).map(({ text, lang }) => ({ text, lang })) : []),
          between(': '),
          ...cell,
          between('. '),
        ]),
      ];
    }),
  ];
}

/** Each fact with its label. */
function factsOf(list: HTMLDListElement): Part[][] {
  return [...list.querySelectorAll('dt')].map((label) => {
    const fact = label.nextElementSibling;
    return [...textNodesIn(label), between(': '), ...(fact ? textNodesIn(fact) : [])];
  });
}

function textNodesIn(element: Element): Part[] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: Part[] = [];
  while (nodes.nextNode()) parts.push(partOf(nodes.currentNode as Text));
  return parts;
}

function partOf(node: Text): Part {
  const lang = node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
  // As long as it is in the page, so that places are the same.
  return { text: node.data.replace(/\s/g, ' '), node, lang };
}

/** Said between what is written, in the language of what comes before it. */
function between(text: string): Part {
  return { text, lang: '' };
}

function isSaid(parts: readonly Part[]): boolean {
  return parts.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** A text in sentences, each in one language: what a voice is given at once must not be long. */
export function sentencesOf({ parts }: Written, locale: string): readonly Sentence[] {
  const places: Place[] = [];
  let text = '';
  for (const part of parts) {
    const lang = part.lang || (places.at(-1)?.lang ?? '');
    places.push({ ...part, lang, from: text.length });
    text += part.text;
  }
  return boundsOf(text, locale)
    .flatMap(([from, to]) => inOneLanguage(places, from, to))
    .flatMap(({ from, to, lang }) => {
      const said = text.slice(from, to);
      if (!/[\p{L}\p{N}]/u.test(said)) return [];
      const range = (start: number, end: number) => rangeOf(places, from + start, from + end);
      return [{ text: said, lang, range }];
    });
}

interface Place extends Part {
  readonly from: number;
}

function boundsOf(text: string, locale: string): (readonly [number, number])[] {
  if (!('Segmenter' in Intl)) return [[0, text.length]];
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => [index, index + segment.length]);
}

/** White space belongs to what comes before it. */
function inOneLanguage(places: readonly Place[], from: number, to: number) {
  const runs: { from: number; to: number; lang: string }[] = [];
  for (const place of places) {
    const start = Math.max(from, place.from);
    const end = Math.min(to, place.from + place.text.length);
    if (start >= end) continue;
    const last = runs.at(-1);
    const isBlank = place.text.trim() === '';
    if (last && (isBlank || last.lang === place.lang)) last.to = end;
    else if (!isBlank) runs.push({ from: start, to: end, lang: place.lang });
  }
  return runs;
}

function rangeOf(places: readonly Place[], from: number, to: number): Range | undefined {
  const inside = places.filter(
    ({ node, from: start, text }) => node && start < to && start + text.length > from,
  );
  const [first] = inside;
  const last = inside.at(-1);
  if (!first?.node || !last?.node) return undefined;
  const range = document.createRange();
  // The page may have changed since: then less is marked, and no more.
  range.setStart(first.node, Math.min(Math.max(0, from - first.from), first.node.length));
  range.setEnd(last.node, Math.min(to - last.from, last.text.length, last.node.length));
  return range;
}
