import { WIDGET_NAMES, type Widget } from './widgets.js';

export interface HandCheck {
  readonly criteria: readonly string[];
  readonly widgets: readonly Widget[];
  readonly date: string;
  /** What was done, in Dutch. */
  readonly did: string;
  readonly passed: boolean;
}

/** What somebody looked at, for what no test can tell. Only what was done; a check that is old is done again or taken out. */
export const BY_HAND: readonly HandCheck[] = [
  {
    criteria: ['1.3.3'],
    widgets: WIDGET_NAMES,
    date: '2026-11-30',
    did: 'Alle teksten gelezen in `tests/accessibility/trees/`, en van elk onderdeel een beeld bekeken, op een telefoon of een groot scherm. Geen aanwijzing gaat alleen uit van vorm, kleur, grootte, plaats of geluid.',
    passed: true,
  },
];
