/** A page in a real browser, driven from outside. */
export interface Page {
  /** Runs a function in the page with what it is given, and hands back what it answers; both as JSON. */
  evaluate<A extends readonly unknown[], T>(
    run: (...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T>;
  close(): Promise<void>;
}

export interface Engine {
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** How long a page may take to load or a function to answer, also on a busy machine. */
export const PATIENCE_MS = 120_000;

/** A column of a desk. */
export const DESK = { width: 1280, height: 900 };
/** A phone. */
export const PHONE = { width: 390, height: 844 };
/** What pages are looked at on, by the names that tests have for it. */
export const SCREENS = [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const;

/**
 * A function as a text that a page can run. The loader of these tests names functions by a helper of its own, which no
 * page has.
 */
export const asExpression = (run: (...given: never[]) => unknown, given: readonly unknown[]) =>
  `(() => { const __name = (named) => named; return (${run.toString()})(...${JSON.stringify(given)}); })()`;
