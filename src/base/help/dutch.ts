/** What a widget does not say to a reader: drawings, what stands for the eye alone, and help itself. */
const UNSAID = '[aria-hidden="true"], [hidden], .help, .downloads';

/** All Dutch that can be read in a widget, also what is folded. */
export function dutchIn(root: ParentNode): string {
  const base = root.querySelector('.base');
  if (!base) return '';
  const texts = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
  let dutch = '';
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (parentElement?.closest(UNSAID)) continue;
    const lang = parentElement?.closest<HTMLElement>('[lang]')?.lang;
    if (lang && /^nl\b/i.test(lang)) dutch += ` ${nodeValue}`;
  }
  return dutch;
}
