/** What ends a block; a line break after it is only a line break. */
const BLOCK_END = /<\/(?:p|h[1-6]|div|table|thead|tbody|tr|td|th|caption)>$/;

/**
 * What the classic editor of WordPress makes of a pasted text: every line break that is not between blocks becomes
 * a `<br />`, and a paragraph without text is left behind.
 */
export function asWordPressSaves(text: string): string {
  const lines = text.split('\n');
  const saved = lines.map((line, index) =>
    index === lines.length - 1 || BLOCK_END.test(line) ? line : `${line}<br />\n<p></p>`,
  );
  return `<p></p>\n${saved.join('\n')}\n<p></p>`;
}

/**
 * What a plug-in that makes pages faster does with every script: it is of a kind that no browser knows, until the
 * plug-in's own script gives back what it was.
 */
export function delayScripts(page: string): string {
  return page.replace(/<script(?! data-keep)([^>]*)>/g, (_tag, attributes: string) => {
    const type = /\stype="([^"]*)"/.exec(attributes)?.[1] ?? '';
    return `<script type="text/delayed" data-type="${type}"${attributes.replace(/\stype="[^"]*"/, '')}>`;
  });
}
