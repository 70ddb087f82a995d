/**
 * Stands in for Vega-Lite in the script build: vega-embed imports its compiler, and these charts are compiled when
 * the kit is made.
 */
export const version = '6.0.0';

export function compile(): never {
  throw new Error('This build holds no Vega-Lite compiler.');
}
