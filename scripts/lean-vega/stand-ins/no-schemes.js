/** Colours come from the tokens of the page. */
export function scheme() {
  throw new Error('A chart has no colour schemes.');
}
