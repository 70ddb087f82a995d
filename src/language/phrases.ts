import type {
  Answer,
  Breakdown,
  FundingStatus,
  GoalRole,
  Pace,
  Phase,
} from '../../data-schema/index.js';
import type { Obstacle, Relation } from '../reading/index.js';
import type { Glossary } from './glossary.js';
import type { FailureCode, FailureText, Language, Level } from './language.js';
import type { Speech } from './spoken.js';

export interface RelationSentence {
  readonly way: Exclude<Relation['way'], 'unclear'>;
  readonly tentative: boolean;
  /** The amount of the own area. */
  readonly own: string;
  /** "in de gemeente Groningen" */
  readonly place: string;
  /** The amount of that place. */
  readonly amount: string;
}

/** What is only said of areas beside each other. */
export interface ComparisonPhrases {
  readonly say: {
    readonly relation: (parts: RelationSentence) => string;
    readonly unclearRelation: (obstacle: Obstacle, place: string) => string;
    readonly spread: (range: string) => string;
    readonly comparedAreas: (label: string, period: string) => string;
    readonly noComparison: (label: string) => string;
  };
  readonly words: {
    readonly now: string;
    readonly overTheYears: string;
  };
}

/** What is only said of money. */
export interface MoneyPhrases {
  /** "€ 12,5 miljoen"; the count is the amount as a number, for languages in which the word depends on it. */
  readonly millions: (amount: string, count: number) => string;
  /** As `millions`, for where there is little room. */
  readonly millionsShort: (amount: string, count: number) => string;
  readonly say: {
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
  };
  readonly words: {
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
  };
}

/** What is only said of interventions and their vinkjes. */
export interface InterventionPhrases {
  readonly say: {
    readonly vinkjesNotFilledIn: (count: number) => string;
    readonly vinkjesAnswered: (yes: number, partly: number, notYet: number, of: number) => string;
  };
  readonly words: {
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
    readonly answer: string;
    readonly answers: Readonly<Record<Answer, string>>;
    readonly clear: string;
    readonly nothingStored: string;
  };
}

/** What is only said beside a figure of the interventions that serve its goal. */
export interface ActionPhrases {
  readonly say: {
    /** Goes before the interventions. */
    readonly forGoals: (goals: string) => string;
    /** That the interventiemonitor names none for the goals. */
    readonly none: (goals: string) => string;
    /** What opens to the rest of them. */
    readonly more: (count: number) => string;
  };
  readonly words: {
    readonly heading: string;
    /** That the figure has no goal to look for. */
    readonly noGoal: string;
    readonly roleUnknown: string;
    readonly phaseUnknown: string;
  };
}

/** What is only said of files to take away. */
export interface DownloadPhrases {
  readonly csv: string;
  readonly png: string;
  readonly svg: string;
  /** What is said beside the buttons while a file is made and after. */
  readonly state: Readonly<Record<'idle' | 'busy' | 'done' | 'failed', string>>;
}

/** What is only said of help with reading. */
export interface HelpPhrases {
  /** The switch to easy text, and what is told once that, or ordinary text, is there; left out where there is one level. */
  readonly easy?: { readonly label: string; readonly told: Readonly<Record<Level, string>> };
  /** What opens to the hard words. */
  readonly hardWords: string;
  readonly readAloud: string;
  readonly stop: string;
  /** What is told when the voice fails. */
  readonly notReadAloud: string;
}

/** What is only said of who can be told that something is wrong. */
export interface ContactPhrases {
  readonly question: string;
  /** Each ends with where to, as the document has it. */
  readonly phone: (number: string) => string;
  readonly email: (address: string) => string;
  readonly page: (host: string) => string;
  /** Opens the subject of a letter; the figure follows. */
  readonly subject: string;
}

/** What is only said around an embedded figure. */
export interface EmbedPhrases {
  /** The link to the page where the figure stands by itself. */
  readonly openFigure: string;
}

/** What is only said when something went wrong. */
export interface FailurePhrases {
  readonly words: {
    readonly retry: string;
    readonly forWebmaster: string;
    /** That a part of a widget, which has a document of its own, cannot be shown. */
    readonly unavailable: string;
  };
  readonly texts: Readonly<Record<FailureCode, FailureText>>;
  /** What goes before the bare fact for the webmaster; no word where the fact is a sentence. */
  readonly facts: Readonly<Partial<Record<FailureCode, string>>>;
}

/** Loads what a language says of each subject. */
export interface Phrases {
  readonly comparison: () => Promise<ComparisonPhrases>;
  readonly money: () => Promise<MoneyPhrases>;
  readonly interventions: () => Promise<InterventionPhrases>;
  readonly actions: () => Promise<ActionPhrases>;
  readonly downloads: () => Promise<DownloadPhrases>;
  readonly contact: () => Promise<ContactPhrases>;
  readonly embeds: () => Promise<EmbedPhrases>;
  readonly failures: () => Promise<FailurePhrases>;
  readonly help: () => Promise<HelpPhrases>;
  readonly glossary: () => Promise<Glossary>;
  readonly speech: () => Promise<Speech>;
}

/** A language with what it says of areas beside each other. */
export interface ComparisonLanguage extends Language {
  readonly comparison: ComparisonPhrases;
}

/** A language with what it says of money. */
export interface MoneyLanguage extends Language {
  readonly money: MoneyPhrases;
}

/** A language with what it says of interventions. */
export interface InterventionLanguage extends Language {
  readonly interventions: InterventionPhrases;
}

/** A language with what it says of interventions beside a figure. */
export interface ActionLanguage extends InterventionLanguage {
  readonly actions: ActionPhrases;
}
