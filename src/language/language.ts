import type { AreaKind, Comparison, Text } from '../../data-schema/index.js';
import type { Absence, Obstacle, Relation, SelectionCode, Verdict } from '../reading/index.js';
import type { Formatter, PeriodWords } from './format.js';
import type { Tag } from './further.js';
import type { Phrases } from './phrases.js';
import type { SayContact } from './with-contact.js';

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

export const LEVELS = ['standard', 'a2'] as const;
export type Level = (typeof LEVELS)[number];

/** A calm word for the reader, and what they can do next. */
export interface FailureText {
  readonly title: string;
  readonly next: string;
}

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

/** The parts of a sentence that says how a figure changed. */
export interface ChangeSentence {
  readonly way: Exclude<Relation['way'], 'unclear'>;
  readonly tentative: boolean;
  /** The amount that it is now. */
  readonly now: string;
  /** The amount that it was. */
  readonly amount: string;
  readonly period: string;
}

/**
 * One language at one level: its words and its ways of making sentences. Which sentences a reader gets,
 * and in which order, is the same for all and stands in `tell/`.
 */
export interface Language {
  /** What goes in a `lang` attribute. */
  readonly tag: Tag;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between things that are told after each other, with its space. */
  readonly comma: string;
  readonly level: Level;
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
    readonly change: (verdict: Exclude<Verdict, 'unclear'>, parts: ChangeSentence) => string;
    readonly unclearChange: (obstacle: Obstacle, period: string) => string;
    readonly target: (target: string, period: string) => string;
    readonly targetMet: (met: boolean | null) => string;
    readonly higherIsMore: string;
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
    /** What the address is called that leads to this one figure. */
    readonly address: string;
    readonly unknown: string;
    readonly question: string;
    readonly loading: string;
    readonly drawChart: string;
    /** What the place is called where the values of a chart are looked up. */
    readonly lookUp: string;
    readonly scaleUnknown: string;
    /** A word or two on how it is going. */
    readonly verdict: Readonly<Record<Exclude<Verdict, 'unclear'>, string>>;
    readonly targetMet: string;
    readonly targetNotMet: string;
    /** What opens to the downloads. */
    readonly download: string;
  };

  /** What a reader is told when nothing can be fetched: that cannot wait to be fetched itself. */
  readonly unreachable: FailureText;

  /** Where the phrases of each subject are to be had; left out by Dutch, whose phrases come with what says them. */
  readonly phrases?: Phrases;
  /** How a contact is said; there where the document has one: see `withContact`. */
  readonly sayContact?: SayContact;
  /** How a document's texts are said where these are in another language; see `quoting`. */
  readonly quotes?: Quotes;
}

/** A language that is loaded when it is asked for, and all that it says. */
export interface FurtherLanguage extends Language {
  readonly phrases: Phrases;
}

export interface Quotes {
  /** The language of the document's own texts, as it stands in a `lang` attribute. */
  readonly tag: string;
  /** The text in the reader's language; else in the document's own, set apart. */
  readonly pick: (text: Text) => string;
  /** Whether what is said is set apart. */
  readonly isQuoted: (said: string) => boolean;
}
