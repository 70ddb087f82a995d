import type { CSSResult } from 'lit';

/** Adds styles to what an element wears. It keeps what it once wore: what needs it may come back. */
export function wear(root: Node, styles: readonly CSSResult[]): void {
  const { adoptedStyleSheets } = root as ShadowRoot;
  (root as ShadowRoot).adoptedStyleSheets = [
    ...new Set([...adoptedStyleSheets, ...styles.flatMap(({ styleSheet }) => styleSheet ?? [])]),
  ];
}
