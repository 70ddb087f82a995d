/**
 * What the editors of websites do to markup that is pasted into them, as far as it matters to an embed. Elements that
 * are not allowed go, and what stands in them stays.
 */

interface Allowed {
  /** By element, the attributes that may stay. */
  readonly [element: string]: readonly string[];
}

/** Elements that go with all that is in them. */
const GONE = 'script, style, link, meta';

function keep(markup: string, allowed: Allowed): string {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of page.querySelectorAll(GONE)) element.remove();
  for (const element of [...page.body.querySelectorAll('*')]) {
    const attributes = allowed[element.localName];
    if (!attributes) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name } of [...element.attributes]) {
      if (!attributes.includes(name)) element.removeAttribute(name);
    }
  }
  return page.body.innerHTML;
}

const named = (names: string, attributes: readonly string[]): Allowed =>
  Object.fromEntries(names.split(' ').map((name) => [name, attributes]));

const TEXT = 'p br strong em b i u ul ol li blockquote h1 h2 h3 h4 h5 h6';
const TABLE = 'table caption thead tbody tr';

/** WordPress for whoever may not post unfiltered HTML: every author, and every editor of a network of sites. */
const KSES: Allowed = {
  ...named(`${TEXT} div span ${TABLE}`, ['class', 'id', 'title', 'dir', 'lang', 'style']),
  ...named('th td', ['class', 'id', 'scope', 'colspan', 'rowspan', 'headers']),
  a: ['href', 'rel', 'target', 'name', 'class', 'id', 'title'],
};

/** Drupal with CKEditor 5: "Basic HTML", as it is installed, with tables. */
const BASIC_HTML: Allowed = {
  ...named(TEXT, []),
  ...named(TABLE, []),
  ...named('th td', ['scope', 'colspan', 'rowspan']),
  a: ['href', 'hreflang'],
};

/** The same, with what an administrator adds for the kit: a class on a block. */
const BASIC_HTML_WITH_CLASS: Allowed = { ...BASIC_HTML, div: ['class'] };

/** TYPO3 with its default preset for texts. */
const TYPO3: Allowed = {
  ...named(`${TEXT} div span ${TABLE}`, ['class', 'id', 'title', 'dir', 'lang']),
  ...named('th td', ['class', 'scope', 'colspan', 'rowspan']),
  a: ['href', 'target', 'rel', 'class', 'title'],
};

/** An editor that knows of paragraphs and links only. */
const LEAST: Allowed = { p: ['class', 'id'], div: ['class', 'id'], a: ['class', 'id', 'href'] };

export interface Editor {
  readonly name: string;
  /** Whether a class on a block stays: without, ordinary markup stays what it is. */
  readonly keepsClasses: boolean;
  readonly keepsTables: boolean;
  readonly filter: (markup: string) => string;
}

export const EDITORS: readonly Editor[] = (
  [
    ['WordPress', KSES, true, true],
    ['Drupal as it comes', BASIC_HTML, false, true],
    ['Drupal with a class on a block', BASIC_HTML_WITH_CLASS, true, true],
    ['TYPO3', TYPO3, true, true],
    ['an editor of paragraphs and links', LEAST, true, false],
  ] as const
).map(([name, allowed, keepsClasses, keepsTables]) => ({
  name,
  keepsClasses,
  keepsTables,
  filter: (markup) => keep(markup, allowed),
}));

const BLOCKS =
  '(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary)';

/** The paragraphs and line breaks that WordPress makes of lines (`wpautop`), its rules in their order. */
export function wpautop(markup: string): string {
  const blocks = (pattern: string) => new RegExp(pattern.replaceAll('BLOCKS', BLOCKS), 'g');
  const spaced = `${markup}\n`
    .replace(/<br\s*\/?>\s*<br\s*\/?>/g, '\n\n')
    .replace(blocks('(<BLOCKS[\\s/>])'), '\n\n$1')
    .replace(blocks('(</BLOCKS>)'), '$1\n\n')
    .replace(/\n\n+/g, '\n\n');
  return spaced
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${part.replace(/^\n+|\n+$/g, '')}</p>\n`)
    .join('')
    .replace(/<p>\s*<\/p>/g, '')
    .replace(/<p>([^<]+)<\/(div|address|form)>/g, '<p>$1</p></$2>')
    .replace(blocks('<p>\\s*(</?BLOCKS[^>]*>)\\s*</p>'), '$1')
    .replace(/<p>(<li.+?)<\/p>/g, '$1')
    .replace(blocks('<p>\\s*(</?BLOCKS[^>]*>)'), '$1')
    .replace(blocks('(</?BLOCKS[^>]*>)\\s*</p>'), '$1')
    .replace(/(?<!<br \/>)\s*\n(?!\s*<\/p>)/g, (_, at: number, whole: string) =>
      whole.slice(0, at).endsWith('</p>') ? '\n' : '<br />\n',
    )
    .replace(blocks('(</?BLOCKS[^>]*>)\\s*<br />'), '$1')
    .replace(/<br \/>(\s*<\/?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)/g, '$1')
    .replace(/\n<\/p>$/g, '</p>');
}
