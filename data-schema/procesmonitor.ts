import * as z from 'zod/mini';
import { Actielijn, Area, Goal, head, Id, PeriodText, Spoor, Text, whole } from './common.js';
import { BREAKDOWNS, FUNDING_STATUSES, PACES } from './vocabulary.js';

/** Euros, never negative: a stack of parts with mixed signs says nothing. */
const Euro = z.number().check(z.gte(0));

export const FundingSource = z.object({
  id: Id,
  label: Text,
  plainLabel: z.optional(Text),
  text: z.optional(Text),
});

export const Amount = z.object({
  id: Id,
  /** The division of the money that this amount is a part of. */
  breakdown: z.enum(BREAKDOWNS),
  /** The source, spoor, actielijn or goal; left out for costs that are none of these, which have a label instead. */
  item: z.optional(Id),
  label: z.optional(Text),
  plainLabel: z.optional(Text),
  value: Euro,
  status: z.optional(z.enum(FUNDING_STATUSES)),
  runTime: z.optional(PeriodText),
  spent: z.optional(z.object({ value: Euro, period: PeriodText })),
  perYear: z.optional(z.array(z.object({ year: z.number().check(whole), value: Euro }))),
  note: z.optional(Text),
});

export const Total = z.object({
  breakdown: z.enum(BREAKDOWNS),
  value: Euro,
  /** The largest difference between the parts and the total that is rounding. */
  tolerance: z.optional(Euro),
  /** What the row with that difference is called. */
  roundingLabel: z.optional(Text),
});

export const FlowEnd = z.object({
  kind: z.enum(BREAKDOWNS),
  id: Id,
});

export const Flow = z.object({
  id: Id,
  from: FlowEnd,
  to: FlowEnd,
  value: Euro,
  note: z.optional(Text),
});

export const Milestone = z.object({
  id: Id,
  text: Text,
  plainText: z.optional(Text),
  planned: z.optional(PeriodText),
  reached: z.optional(PeriodText),
});

export const Progress = z.object({
  id: Id,
  /** The id of an intervention in the interventiemonitor. */
  intervention: Id,
  period: PeriodText,
  pace: z.enum(PACES),
  text: z.optional(Text),
  plainText: z.optional(Text),
  milestones: z.optional(z.array(Milestone)),
});

export const Procesmonitor = z.object({
  ...head('procesmonitor'),
  /** The area that the money is for. */
  area: Area,
  runTime: z.optional(PeriodText),
  sources: z.array(FundingSource),
  sporen: z.optional(z.array(Spoor)),
  actielijnen: z.optional(z.array(Actielijn)),
  goals: z.optional(z.array(Goal)),
  amounts: z.array(Amount),
  totals: z.array(Total),
  flows: z.optional(z.array(Flow)),
  progress: z.optional(z.array(Progress)),
});

export type FundingSource = z.output<typeof FundingSource>;
export type Amount = z.output<typeof Amount>;
export type Total = z.output<typeof Total>;
export type Flow = z.output<typeof Flow>;
export type Milestone = z.output<typeof Milestone>;
export type Progress = z.output<typeof Progress>;
/** The monitor of money and progress. Published most often. */
export type Procesmonitor = z.output<typeof Procesmonitor>;
