import * as z from 'zod/mini';
import { Area, Goal, head, Id, PeriodText, Text, whole } from './common.js';
import {
  COMPARISONS,
  DIRECTIONS,
  MISSING_REASONS,
  QUALIFIERS,
  TRENDS,
  UNITS,
} from './vocabulary.js';

export const Cluster = z.object({
  id: Id,
  label: Text,
  goals: z.optional(z.array(Id)),
});

/**
 * The halves of the sentence that a figure is said in; a predicate opens with its verb. A share counts people or
 * things: "bewoners" + "voelt zich wel eens onveilig" (singular, after "28% van de"), and in the plain sentence
 * "mensen" + "voelen zich soms niet veilig" (plural, after "28 van de 100"). A grade: "Bewoners" + "geven hun buurt".
 * A score: "De score voor verloedering" + "is".
 */
export const Sentence = z.object({
  subject: Text,
  predicate: Text,
});

export const Scale = z.object({
  min: z.number(),
  max: z.number(),
});

export const Target = z.object({
  comparison: z.enum(COMPARISONS),
  value: z.number(),
  period: PeriodText,
  note: z.optional(Text),
});

export const PublishedTrend = z.object({
  from: PeriodText,
  to: PeriodText,
  trend: z.enum(TRENDS),
});

export const Indicator = z.object({
  id: Id,
  label: Text,
  plainLabel: z.optional(Text),
  cluster: z.optional(Id),
  goals: z.optional(z.array(Id)),
  question: z.optional(Text),
  answer: z.optional(Text),
  sentence: z.optional(Sentence),
  plainSentence: z.optional(Sentence),
  unit: z.enum(UNITS),
  /** Decimals as published; a figure is never shown with more. */
  decimals: z.optional(z.number().check(whole, z.gte(0), z.lte(3))),
  direction: z.enum(DIRECTIONS),
  scale: z.optional(Scale),
  target: z.optional(Target),
  source: z.optional(Text),
  method: z.optional(Text),
  /** A difference up to and including this one counts as unchanged. */
  unchangedWithin: z.optional(z.number().check(z.gte(0))),
  publishedTrend: z.optional(PublishedTrend),
  notes: z.optional(z.array(Text)),
});

export const Observation = z.object({
  indicator: Id,
  area: Id,
  period: PeriodText,
  value: z.optional(z.number()),
  qualifier: z.optional(z.enum(QUALIFIERS)),
  /** The upper end, with qualifier `between`. */
  upTo: z.optional(z.number()),
  missing: z.optional(z.enum(MISSING_REASONS)),
  /** Half the width of the margin, in the indicator's unit. */
  margin: z.optional(z.number().check(z.gte(0))),
  /** The method of this one figure, where it differs from the indicator's: such figures are not compared. */
  method: z.optional(Text),
  note: z.optional(Text),
});

export const Gebiedsmonitor = z.object({
  ...head('gebiedsmonitor'),
  areas: z.array(Area),
  goals: z.optional(z.array(Goal)),
  clusters: z.optional(z.array(Cluster)),
  indicators: z.array(Indicator),
  observations: z.array(Observation),
});

export type Cluster = z.output<typeof Cluster>;
export type Sentence = z.output<typeof Sentence>;
export type Target = z.output<typeof Target>;
export type Indicator = z.output<typeof Indicator>;
export type Observation = z.output<typeof Observation>;
/** The monitor of the areas: indicators, figures and streefdoelen. Published every two years. */
export type Gebiedsmonitor = z.output<typeof Gebiedsmonitor>;
