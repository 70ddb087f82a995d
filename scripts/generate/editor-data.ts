import type { Manifest } from '@custom-elements-manifest/analyzer/index.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementsOf } from './elements.js';
import type { Output } from './output.js';

/** In HTML a list is text like any other: no word of it can be completed. */
const asWritten = (text: string) => (text.includes('[]') ? 'string' : text);

function modulesInHtml(manifest: Manifest) {
  return elementsOf(manifest).map(({ declarations, ...module }) => ({
    ...module,
    declarations: declarations.map(({ attributes = [], ...element }) => ({
      ...element,
      attributes: attributes.map(({ type, ...attribute }) => ({
        ...attribute,
        type: { text: asWritten(type?.text ?? 'string') },
      })),
    })),
  }));
}

/** What editors complete and explain in HTML: for VS Code, and for JetBrains. */
export function editorData(manifest: Manifest): Output[] {
  const elements = { ...manifest, modules: modulesInHtml(manifest) } as unknown as Parameters<
    typeof getWebTypesData
  >[0];
  return [
    {
      path: 'editor/vscode.html-custom-data.json',
      text: getVsCodeHtmlCustomData(elements, { hideLogs: true }),
    },
    { path: 'editor/web-types.json', text: getWebTypesData(elements, { hideLogs: true }) },
  ];
}
