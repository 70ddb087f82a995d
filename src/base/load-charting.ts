export type Charting = typeof import('./chart.js');

/** What places charts, for the widgets that have them. Without it they show their text and table. */
export function loadCharting(): Promise<Charting | undefined> {
  return import('./chart.js').catch(() => undefined);
}
