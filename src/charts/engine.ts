import { pause } from './pause.js';

/** What the lazy chunk offers. */
export type ChartEngine = typeof import('./chart.js');

let engine: Promise<ChartEngine> | undefined;

/**
 * Loads the chart engine, once for all charts of a page: the only dynamic import of Vega. A load
 * that failed is forgotten, so that the next chart tries again.
 */
export function loadEngine(): Promise<ChartEngine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** To run so much code for the first time is work enough at once. */
async function load(): Promise<ChartEngine> {
  const loaded = await import('./chart.js');
  await pause();
  return loaded;
}
