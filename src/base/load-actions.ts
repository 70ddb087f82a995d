import type { Actions } from './actions.js';
import { oneId, type HeadingLevel } from './attributes.js';
import type { ReadingContext } from './widget.js';
import type { WijkError } from './wijk-error.js';

/** An element that shows interventions beside its figure. */
export interface ActingElement extends HTMLElement {
  readonly headingLevel: HeadingLevel;
  readonly renderRoot: Node;
  readonly interventions?: string | undefined;
  readonly interventionsData?: unknown;
  readonly interventionPage?: string | undefined;
}

export const actingProperties = {
  interventions: { converter: oneId },
  interventionsData: { attribute: false },
  interventionPage: { attribute: 'intervention-page', converter: oneId },
};

/**
 * Loads what is done about a figure; `undefined` where the element is given no interventiemonitor, or what shows it
 * cannot be had. That a document cannot be had is told in its place: the figure does without.
 */
export async function loadActions(
  element: ActingElement,
  open: ReadingContext['open'],
): Promise<Actions | undefined> {
  const { interventions, interventionsData } = element;
  if ((interventionsData ?? interventions) === undefined) return undefined;
  try {
    const [opened, { Actions }] = await Promise.all([
      open('interventiemonitor', interventionsData, interventions).catch(
        (error: WijkError) => error,
      ),
      import('./actions.js'),
    ]);
    return opened && new Actions(element, opened);
  } catch {
    return undefined;
  }
}
