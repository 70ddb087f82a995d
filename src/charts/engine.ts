/** What the lazy chunks offer. */
export type ChartEngine = typeof import('./chart.js');
export type ChartLayouts = typeof import('./layouts.js');

/** Loads once for all charts of a page. A load that failed is forgotten, so that the next chart tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** What draws: the only dynamic import of Vega. */
export const loadEngine = once<ChartEngine>(() => import('./chart.js'));

/** What says where everything stands: a few kB, so that a chart has its room before the engine comes. */
export const loadLayouts = once<ChartLayouts>(() => import('./layouts.js'));
