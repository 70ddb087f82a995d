import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spokenOrder } from './spoken-order.js';
import { ROOT } from './root.js';

const sessions = new Map();

/** The developer tools of the page that runs a test file; only Chromium has them. */
async function toolsOf({ id, browser }) {
  if (!sessions.has(id)) sessions.set(id, await browser.getPage(id).createCDPSession());
  return sessions.get(id);
}

const COMMANDS = {
  /** Shows the page as another medium, or with another wish of the visitor. */
  'emulate-page': async (session, { media, features }) => {
    const tools = await toolsOf(session);
    await tools.send('Emulation.setEmulatedMedia', { media, features });
    return true;
  },

  /** What a screen reader is given of the element that a selector names, line by line. */
  'spoken-order': async (session, { selector }) => {
    const tools = await toolsOf(session);
    const { root } = await tools.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await tools.send('DOM.describeNode', { nodeId });
    const { nodes } = await tools.send('Accessibility.getFullAXTree');
    return spokenOrder(nodes, node.backendNodeId);
  },

  /** A picture of a part of the window, as base64 of a PNG with so many dots a px. */
  'picture-of': async (session, { clip, dots }) => {
    const tools = await toolsOf(session);
    const { data } = await tools.send('Page.captureScreenshot', {
      clip: { ...clip, scale: dots },
      captureBeyondViewport: true,
    });
    return data;
  },

  /** The text that was accepted under a path, or accepts the one that is. `null` where there is none. */
  'accepted-text': (_session, { path, text }) => {
    const file = join(ROOT, path);
    if (process.env.UPDATE_TEXTS === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return { text: existsSync(file) ? readFileSync(file, 'utf8') : null };
  },
};

/** Lets a test in a page do what pages cannot: see tests/accessibility/driver.ts. */
export const pageDriver = () => ({
  name: 'page-driver',
  executeCommand: ({ command, payload, session }) => COMMANDS[command]?.(session, payload),
});
