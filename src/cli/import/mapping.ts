import '../../../data-schema/configure.js';
import * as z from 'zod/mini';
import { MISSING_REASONS } from '../../../data-schema/index.js';

export const FORMATS = ['csv', 'xlsx', 'json'] as const;
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];
export const SEPARATORS = [';', ',', '\t', '|'] as const;

/** What becomes of a cell or a row that gives no figure. */
export const LEAVE_OUT = 'leaveOut';

export const FileShape = z.object({
  format: z.enum(FORMATS),
  encoding: z.optional(z.enum(ENCODINGS)),
  separator: z.optional(z.enum(SEPARATORS)),
  sheet: z.optional(z.string()),
  decimal: z.optional(z.enum([',', '.'])),
  thousands: z.optional(z.enum(['', '.', ',', ' ', "'"])),
  /** The rows that hold the names of the columns; what stands above them is skipped. */
  header: z.optional(z.array(z.number())),
  /** How rows below the figures begin; their words become notes of the document. */
  footer: z.optional(z.array(z.string())),
});

const Words = z.optional(z.record(z.string(), z.union([z.string(), z.null()])));

/** What something is: the same for all rows, or told by a column. */
export const Told = z.object({
  is: z.optional(z.string()),
  column: z.optional(z.string()),
  /** What a word in the column means; `null` where it says nothing. */
  words: Words,
  others: z.optional(z.enum([LEAVE_OUT])),
});

/** What a number counts, where that is not one: `1000` in a column of thousands. */
const Times = z.optional(z.number().check(z.gt(0)));

const ToldSum = z.extend(Told, { times: Times });

export const AREA_KEYS = ['id', 'name', 'cbsCode'] as const;

export const ToldArea = z.extend(Told, {
  by: z.optional(z.enum(AREA_KEYS)),
  /** The year of the borders that codes stand for. */
  borderYear: z.optional(z.number()),
});

export const INDICATOR_KEYS = ['id', 'label'] as const;

export const ToldIndicator = z.extend(Told, { by: z.optional(z.enum(INDICATOR_KEYS)) });

/** A column of figures, with what is the same for all of them. */
export const FigureColumn = z.object({
  column: z.string(),
  indicator: z.optional(z.string()),
  area: z.optional(z.string()),
  period: z.optional(z.string()),
  times: Times,
  upTo: z.optional(Told),
  qualifier: z.optional(Told),
  missing: z.optional(Told),
  margin: z.optional(Told),
  method: z.optional(Told),
  note: z.optional(Told),
});

const Missing = z.optional(z.record(z.string(), z.enum([...MISSING_REASONS, LEAVE_OUT])));

const common = {
  $schema: z.optional(z.string()),
  preset: z.optional(z.string()),
  /** The document that the figures come into; relative to the mapping. */
  document: z.string(),
  file: FileShape,
  missing: Missing,
};

/** How a file with figures becomes observations. */
export const FiguresMapping = z.object({
  ...common,
  kind: z.enum(['gebiedsmonitor']),
  percentages: z.optional(z.enum(['percent', 'fraction'])),
  indicator: z.optional(ToldIndicator),
  area: z.optional(ToldArea),
  period: z.optional(Told),
  figures: z.array(FigureColumn),
});

/** How a file with money becomes amounts. */
export const MoneyMapping = z.object({
  ...common,
  kind: z.enum(['procesmonitor']),
  amounts: z.object({
    id: z.optional(Told),
    breakdown: Told,
    item: z.optional(Told),
    label: z.optional(Told),
    plainLabel: z.optional(Told),
    value: ToldSum,
    status: z.optional(Told),
    runTime: z.optional(Told),
    spent: z.optional(ToldSum),
    spentPeriod: z.optional(Told),
    note: z.optional(Told),
  }),
});

export const MAPPINGS = { gebiedsmonitor: FiguresMapping, procesmonitor: MoneyMapping } as const;

export type FileShape = z.output<typeof FileShape>;
export type Told = z.output<typeof Told>;
export type ToldSum = z.output<typeof ToldSum>;
export type ToldArea = z.output<typeof ToldArea>;
export type FigureColumn = z.output<typeof FigureColumn>;
export type FiguresMapping = z.output<typeof FiguresMapping>;
export type MoneyMapping = z.output<typeof MoneyMapping>;
export type Mapping = FiguresMapping | MoneyMapping;
