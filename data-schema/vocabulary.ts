/** Every closed list of the contract. Schemas, readings, words and tests read these same lists. */

export const KINDS = ['gebiedsmonitor', 'interventiemonitor', 'procesmonitor'] as const;
export type Kind = (typeof KINDS)[number];

export const AREA_KINDS = ['gebied', 'wijk', 'buurt', 'gemeente', 'land'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export const UNITS = ['percent', 'perThousand', 'grade', 'scale', 'count', 'euro'] as const;
export type Unit = (typeof UNITS)[number];

export const DIRECTIONS = ['higherIsBetter', 'lowerIsBetter', 'neither'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a figure is known when it is not exact. Without one of these a value is exact as published. */
export const QUALIFIERS = ['about', 'moreThan', 'lessThan', 'between'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Why there is no figure. `notKnown` is the Dutch "n.b.", `notYetKnown` is "n.n.b.". */
export const MISSING_REASONS = [
  'notKnown',
  'notYetKnown',
  'notAsked',
  'tooFewPeople',
  'unreliable',
  'notPublished',
  'notApplicable',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export const COMPARISONS = ['moreThan', 'atLeast', 'lessThan', 'atMost'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const TRENDS = ['favourable', 'unfavourable', 'unchanged'] as const;
export type Trend = (typeof TRENDS)[number];

export const GOAL_ROLES = ['primary', 'sideEffect', 'unknown'] as const;
export type GoalRole = (typeof GOAL_ROLES)[number];

export const PHASES = ['planned', 'preparation', 'running', 'finished', 'unknown'] as const;
export type Phase = (typeof PHASES)[number];

export const ANSWERS = ['yes', 'partly', 'notYet', 'notApplicable', 'notFilledIn'] as const;
export type Answer = (typeof ANSWERS)[number];

export const FUNDING_STATUSES = ['granted', 'requested', 'unknown'] as const;
export type FundingStatus = (typeof FUNDING_STATUSES)[number];

/** The ways in which the same money can be divided. */
export const BREAKDOWNS = ['source', 'spoor', 'actielijn', 'goal'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

export const PACES = ['ahead', 'onSchedule', 'behind', 'unknown'] as const;
export type Pace = (typeof PACES)[number];

/** What a resident's words, or a story, can be about. */
export const SUBJECTS = ['goal', 'spoor', 'actielijn', 'intervention', 'area'] as const;
export type Subject = (typeof SUBJECTS)[number];
