/** Roles that a screen reader does not name: what is in them is read as if they were not there. */
const UNNAMED = new Set([
  'generic',
  'none',
  'presentation',
  'paragraph',
  'RootWebArea',
  'LineBreak',
  'LayoutTable',
  'DescriptionList',
  'rowgroup',
  'Section',
  'sectionheader',
  'sectionfooter',
  'time',
  'strong',
  'emphasis',
]);

/** What a screen reader says with the thing that it names. */
const SAID_ALREADY = new Set(['InlineTextBox', 'Legend', 'caption']);

/** Roles that are read as one, with all that is in them. */
const WHOLE = new Set([
  'heading',
  'button',
  'link',
  'radio',
  'option',
  'DisclosureTriangle',
  'term',
  'row',
]);

const CELLS = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);

/** What is said of a node beside its role and name. */
const STATES = ['level', 'expanded', 'pressed', 'checked', 'focusable', 'live'];
const OFF = [false, 'false', 'off'];

/**
 * Writes a tree of accessibility as a person can read it: a line for each thing that is read, in the order in which it is,
 * with its role, its text and what can be done with it; what is inside something is indented.
 *
 * @param nodes as `Accessibility.getFullAXTree` gives them
 * @param root the backend node that the tree is of
 */
export function spokenOrder(nodes, root) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }) => childIds.flatMap((id) => byId.get(id) ?? []);
  const roleOf = ({ ignored, role }) => (ignored ? 'none' : role.value);

  const textOf = (node) => {
    const role = roleOf(node);
    if (SAID_ALREADY.has(role)) return '';
    if (role === 'StaticText') return node.name.value;
    return childrenOf(node).map(textOf).join(' ');
  };
  const clean = (text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,:;)])|(?<=\() /g, '')
      .trim();

  const statesOf = ({ role, properties = [] }) =>
    (role.value === 'listitem' ? [] : properties)
      .filter(({ name, value }) => STATES.includes(name) && !OFF.includes(value.value))
      .map(({ name, value }) =>
        value.value === true || value.value === 'true' ? name : `${name} ${value.value}`,
      )
      .sort();

  const line = (depth, role, text, states = []) =>
    `${'  '.repeat(depth)}${role}${text === '' ? '' : ` "${text}"`}${states.length > 0 ? ` (${states.join(', ')})` : ''}`;

  const lines = [];
  let running = { depth: 0, text: '' };
  const flush = () => {
    const text = clean(running.text);
    if (text !== '') lines.push(line(running.depth, 'text', text));
    running = { depth: 0, text: '' };
  };

  const isBlock = (node) => ['paragraph', 'listitem', 'definition'].includes(node.role?.value);

  const walk = (node, depth) => {
    const role = roleOf(node);
    if (SAID_ALREADY.has(role)) return;
    if (role === 'StaticText') {
      running = { depth, text: `${running.text} ${node.name.value}` };
      return;
    }
    if (UNNAMED.has(role)) {
      if (isBlock(node)) flush();
      for (const child of childrenOf(node)) walk(child, depth);
      if (isBlock(node)) flush();
      return;
    }
    flush();
    if (role === 'row') {
      const cells = childrenOf(node).filter((child) => CELLS.has(roleOf(child)));
      lines.push(line(depth, 'row', cells.map((cell) => clean(textOf(cell))).join(' | ')));
      return;
    }
    const name = clean(node.name?.value ?? '');
    lines.push(
      line(depth, role, name || (WHOLE.has(role) ? clean(textOf(node)) : ''), statesOf(node)),
    );
    if (WHOLE.has(role)) return;
    for (const child of childrenOf(node)) walk(child, depth + 1);
    flush();
  };

  walk(
    nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === root),
    0,
  );
  flush();
  return lines;
}
