import type {
  Answer,
  AreaKind,
  Breakdown,
  Comparison,
  FundingStatus,
  GoalRole,
  Pace,
  Phase,
} from '../../data-schema/index.js';
import type { Absence, Obstacle, Relation, SelectionCode, Verdict } from '../reading/index.js';
import type { Formatter, PeriodWords } from './format.js';

/** Everything that can go wrong before a widget can show its document, beside what a selection can miss. */
export const LOAD_CODES = [
  'network',
  'http',
  'not-json',
  'invalid-document',
  'newer-contract',
  'bad-attribute',
  'internal',
] as const;
export type LoadCode = (typeof LOAD_CODES)[number];
export type FailureCode = LoadCode | SelectionCode;

/** The parts of a sentence that says one figure. All are ready to be read. */
export interface FigureSentence {
  readonly subject: string;
  readonly predicate: string;
  /** The amount in words, without unit words that the sentence itself adds: "28%", "ongeveer 40". */
  readonly amount: string;
  /** "in Groningen-Noord" */
  readonly place: string;
  readonly period: string;
}

export interface RelationSentence {
  readonly relation: Exclude<Relation, { way: 'unclear' }>['way'];
  readonly tentative: boolean;
  /** "in de gemeente Groningen" */
  readonly place: string;
  readonly amount: string;
}

/**
 * One language at one level: its words and its ways of making sentences. Which sentences a reader gets,
 * and in which order, is the same for all and stands in `tell/`.
 */
export interface Language {
  /** What goes in a `lang` attribute. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether to take a document's plain texts, and people instead of percentages. */
  readonly plain: boolean;
  readonly format: Formatter;
  readonly periods: PeriodWords;

  /** "in Groningen-Noord", "in de gemeente Groningen" */
  readonly place: (name: string, kind: AreaKind) => string;

  readonly amount: {
    readonly about: (amount: string) => string;
    readonly moreThan: (amount: string) => string;
    readonly lessThan: (amount: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly perThousand: (amount: string) => string;
    /** "28 van de 100", for the plain level. */
    readonly outOfHundred: (amount: string) => string;
    readonly millions: (amount: string) => string;
    /** As `millions`, for where there is little room. */
    readonly millionsShort: (amount: string) => string;
    readonly withMargin: (amount: string, margin: string) => string;
  };
  readonly target: Readonly<Record<Comparison, (amount: string) => string>>;
  readonly absence: Readonly<Record<Absence, string>>;

  readonly say: {
    readonly share: (parts: FigureSentence) => string;
    readonly perThousand: (parts: FigureSentence) => string;
    readonly count: (parts: FigureSentence) => string;
    readonly grade: (parts: FigureSentence) => string;
    readonly score: (parts: FigureSentence) => string;
    /** For an indicator without sentence: "Label, in Selwerd: 28% (2022)." */
    readonly labelled: (label: string, place: string, amount: string, period: string) => string;
    readonly noFigure: (label: string, place: string, absence: Absence) => string;
    readonly awaited: (period: string, absence: Absence) => string;
    readonly change: (
      verdict: Exclude<Verdict, 'unclear'>,
      way: Relation['way'],
      tentative: boolean,
      amount: string,
      period: string,
    ) => string;
    readonly unclearChange: (obstacle: Obstacle, period: string) => string;
    readonly target: (target: string, period: string) => string;
    readonly targetMet: (met: boolean | null) => string;
    readonly higherIsMore: string;
    readonly relation: (parts: RelationSentence) => string;
    readonly unclearRelation: (obstacle: Obstacle, place: string) => string;
    readonly spread: (range: string) => string;
    readonly comparedAreas: (label: string, period: string) => string;
    readonly noComparison: (label: string) => string;
    readonly money: (total: string, place: string, period: string | null) => string;
    readonly moneyStatus: Readonly<Record<FundingStatus, (amount: string) => string>>;
    readonly perInhabitant: (amount: string, inhabitants: string, period: string) => string;
    readonly spent: (amount: string) => string;
    /** That amounts per year are equal shares of a run time; of which sources, `null` for all. */
    readonly averagedYears: (sources: string | null) => string;
    /** Which sources a division over the years leaves out, each with its amount. */
    readonly withoutYears: (sources: string) => string;
    /** What one flow of money is called. */
    readonly flow: (from: string, to: string) => string;
    readonly vinkjesNotFilledIn: (count: number) => string;
    readonly vinkjesAnswered: (yes: number, partly: number, notYet: number, of: number) => string;
    readonly stale: (period: string) => string;
    readonly peopleOfTen: (tenths: number, exact: boolean) => string;
  };

  readonly words: {
    readonly period: string;
    readonly figure: string;
    readonly target: string;
    readonly area: string;
    readonly note: string;
    readonly own: string;
    readonly showFigures: string;
    readonly about: string;
    readonly source: string;
    readonly publisher: string;
    readonly figuresOf: string;
    readonly published: string;
    readonly nextUpdate: string;
    readonly licence: string;
    readonly method: string;
    readonly answerCounted: string;
    readonly unknown: string;
    readonly amount: string;
    readonly status: string;
    readonly runTime: string;
    readonly spent: string;
    readonly total: string;
    readonly totalKnown: string;
    readonly perYear: string;
    /** How an amount got its years. */
    readonly yearsFrom: string;
    readonly averaged: string;
    readonly perYearPublished: string;
    readonly flows: string;
    readonly flowFrom: string;
    readonly flowTo: string;
    readonly rounding: string;
    readonly money: string;
    readonly breakdown: Readonly<Record<Breakdown, string>>;
    /** What the first column of each division of the money is called. */
    readonly breakdownHead: Readonly<Record<Breakdown, string>>;
    readonly funding: Readonly<Record<FundingStatus, string>>;
    readonly spoor: string;
    readonly actielijn: string;
    readonly partners: string;
    readonly planning: string;
    readonly wijken: string;
    readonly goals: string;
    readonly goalRole: Readonly<Record<GoalRole, string>>;
    readonly phase: Readonly<Record<Phase, string>>;
    readonly pace: Readonly<Record<Pace, string>>;
    readonly results: string;
    readonly residents: string;
    readonly stories: string;
    readonly links: string;
    readonly milestones: string;
    readonly milestoneReached: string;
    readonly vinkjes: string;
    readonly question: string;
    readonly answer: string;
    readonly answers: Readonly<Record<Answer, string>>;
    readonly clear: string;
    readonly nothingStored: string;
    readonly loading: string;
    readonly retry: string;
    readonly forWebmaster: string;
    readonly drawChart: string;
    readonly now: string;
    readonly overTheYears: string;
    readonly scaleUnknown: string;
    /** A word or two on how it is going. */
    readonly verdict: Readonly<Record<Exclude<Verdict, 'unclear'>, string>>;
    readonly targetMet: string;
    readonly targetNotMet: string;
  };

  readonly failure: Readonly<
    Record<FailureCode, { readonly title: string; readonly next: string }>
  >;
}
