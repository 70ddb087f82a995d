type Place = typeof import('./chart.js');

/** What places charts, with the marks of one widget. */
export interface Charting<Marks> extends Pick<Place, 'Chart' | 'styles'> {
  readonly marks: Marks;
}

/** Loads what places the charts of a widget; `undefined` where it cannot be had: text and table do without. */
export async function loadCharting<Marks>(
  loadMarks: () => Promise<Marks>,
): Promise<Charting<Marks> | undefined> {
  try {
    const [{ Chart, styles }, marks] = await Promise.all([import('./chart.js'), loadMarks()]);
    return { Chart, styles, marks };
  } catch {
    return undefined;
  }
}
