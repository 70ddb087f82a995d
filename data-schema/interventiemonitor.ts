import * as z from 'zod/mini';
import {
  Actielijn,
  Area,
  DateText,
  Goal,
  head,
  Id,
  Link,
  PeriodText,
  Reference,
  Spoor,
  Text,
} from './common.js';
import { ANSWERS, GOAL_ROLES, PHASES, SUBJECTS } from './vocabulary.js';

export const Planning = z.object({
  /** The words in which the plan says it. */
  words: Text,
  start: z.optional(PeriodText),
  end: z.optional(PeriodText),
  phase: z.enum(PHASES),
});

export const Where = z.object({
  /** The words in which the plan says it. */
  words: Text,
  /** The wijken among them that stand in `areas`. */
  areas: z.array(Id),
});

export const Contribution = z.object({
  goal: Id,
  role: z.enum(GOAL_ROLES),
});

export const Result = z.object({
  text: Text,
  plainText: z.optional(Text),
  /** How it was found; left out where the source does not say. */
  method: z.optional(Text),
  period: z.optional(PeriodText),
});

export const VinkjeAnswer = z.object({
  vinkje: Id,
  answer: z.enum(ANSWERS),
  note: z.optional(Text),
  date: z.optional(DateText),
});

export const Intervention = z.object({
  id: Id,
  actielijn: Id,
  title: Text,
  plainTitle: z.optional(Text),
  text: Text,
  plainText: z.optional(Text),
  partners: z.array(Text),
  planning: Planning,
  wijken: Where,
  goals: z.array(Contribution),
  results: z.optional(z.array(Result)),
  links: z.optional(z.array(z.object({ text: Text, url: Link }))),
  vinkjes: z.array(VinkjeAnswer),
  notes: z.optional(z.array(Text)),
});

/** One of the seven questions of the quality mark. */
export const Vinkje = z.object({
  id: Id,
  question: Text,
  plainQuestion: z.optional(Text),
  /** A few words that name the question. */
  label: z.optional(Text),
});

export const About = z.object({
  kind: z.enum(SUBJECTS),
  id: Id,
});

export const Quotation = z.object({
  id: Id,
  text: Text,
  /** Who says it, as the source names them. */
  by: Text,
  area: z.optional(Id),
  /** Left out where it is about the whole programme. */
  about: z.optional(About),
});

export const Story = z.object({
  id: Id,
  title: Text,
  text: Text,
  plainText: z.optional(Text),
  area: z.optional(Id),
  about: z.optional(About),
  link: z.optional(Reference),
});

export const Interventiemonitor = z.object({
  ...head('interventiemonitor'),
  areas: z.array(Area),
  goals: z.array(Goal),
  sporen: z.array(Spoor),
  actielijnen: z.array(Actielijn),
  interventions: z.array(Intervention),
  vinkjes: z.array(Vinkje),
  quotations: z.optional(z.array(Quotation)),
  stories: z.optional(z.array(Story)),
});

export type Planning = z.output<typeof Planning>;
export type Result = z.output<typeof Result>;
export type VinkjeAnswer = z.output<typeof VinkjeAnswer>;
export type Intervention = z.output<typeof Intervention>;
export type Vinkje = z.output<typeof Vinkje>;
export type Quotation = z.output<typeof Quotation>;
export type Story = z.output<typeof Story>;
/** The monitor of what is done: sporen, actielijnen, interventions and the seven vinkjes. Published yearly. */
export type Interventiemonitor = z.output<typeof Interventiemonitor>;
