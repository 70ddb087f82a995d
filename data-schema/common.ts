import './configure.js';
import * as z from 'zod/mini';
import type { Format } from './formats.js';
import { AREA_KINDS, type Kind } from './vocabulary.js';
import { DATE, PERIOD } from './period.js';

/** The contract version this code writes; it reads every document with the same major number. */
export const CONTRACT = { major: 1, minor: 1 } as const;
/** The same as documents write it. */
export const VERSION = `${CONTRACT.major}.${CONTRACT.minor}` as const;

/** A text of which a format gives the pattern. */
export const format = (name: Format, pattern: RegExp) =>
  z.string().check(z.regex(pattern, { error: name }));

export const Id = format('id', /^[a-z0-9]+(-[a-z0-9]+)*$/);
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
export const Language = format('language', LANGUAGE);
export const PeriodText = format('period', PERIOD);
export const DateText = format('date', DATE);
export const Link = format('link', /^(https:\/\/|mailto:)[^\s<>"]+$/);
export const CbsCode = format(
  'cbsCode',
  /^(NL\d{2}|GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/,
);

/** Text without markup: a `<` may stand there, but not one that opens or closes a tag. */
const PLAIN = /^(?![\s\S]*<[A-Za-z/!])[\s\S]*\S/;

export const PlainString = format('text', PLAIN);
/** The keys of a text per language; a record of zod's own says the same, at four times the weight. */
export const languageKeys: z.core.CheckFn<object> = ({ value, issues }) => {
  const tags = Object.keys(value);
  if (tags.length === 0) issues.push({ code: 'custom', input: value, message: 'text' });
  for (const tag of tags.filter((candidate) => !LANGUAGE.test(candidate))) {
    issues.push({ code: 'invalid_key', origin: 'record', issues: [], input: value, path: [tag] });
  }
};

/** The same text in one or more languages. */
const TextPerLanguage = z.catchall(z.object({}), PlainString).check(languageKeys);

/** Plain text, or the same text per language tag. */
export const Text = z.union([PlainString, TextPerLanguage], { error: 'text' });

export const Reference = z.object({
  text: Text,
  url: z.optional(Link),
});

export const Contact = z.object({
  text: Text,
  phone: z.optional(PlainString),
  email: z.optional(PlainString),
  url: z.optional(Link),
});

const PeriodOrUnknown = format('periodOrUnknown', new RegExp(`^unknown$|${PERIOD.source}`));

export const Meta = z.object({
  title: Text,
  publisher: Text,
  source: Reference,
  licence: z.union([Reference, z.enum(['unknown'])], { error: 'reference' }),
  published: PeriodOrUnknown,
  nextUpdate: PeriodOrUnknown,
  language: Language,
  contact: z.optional(Contact),
  notes: z.optional(z.array(Text)),
});

/** A number without decimals. */
export const whole: z.core.CheckFn<number> = ({ value, issues }) => {
  if (!Number.isInteger(value))
    issues.push({ code: 'invalid_type', expected: 'int', input: value });
};

export const Inhabitants = z.object({
  value: z.number().check(whole, z.gte(0)),
  period: PeriodText,
  source: Text,
});

export const Area = z.object({
  id: Id,
  name: PlainString,
  kind: z.enum(AREA_KINDS),
  cbs: z.optional(z.object({ code: CbsCode, borderYear: z.number().check(whole) })),
  parent: z.optional(Id),
  inhabitants: z.optional(Inhabitants),
  note: z.optional(Text),
});

export const Goal = z.object({
  id: Id,
  label: Text,
  plainLabel: z.optional(Text),
  aims: z.optional(z.array(Text)),
});

export const Spoor = z.object({
  id: Id,
  label: Text,
  plainLabel: z.optional(Text),
  text: z.optional(Text),
  plainText: z.optional(Text),
});

export const Actielijn = z.object({
  id: Id,
  spoor: Id,
  /** The theme under which the programme prints it, where it does. */
  goal: z.optional(Id),
  label: Text,
  plainLabel: z.optional(Text),
  text: z.optional(Text),
  plainText: z.optional(Text),
});

/** The fields that stand at the top of every file of the contract. */
export const versionHead = {
  $schema: z.string(),
  contract: format('contract', /^[1-9]\d*\.\d+$/),
};

/** The fields that stand at the top of every document. */
export const head = <K extends Kind>(kind: K) => ({
  ...versionHead,
  kind: z.enum([kind]),
  meta: Meta,
});

export type Text = z.output<typeof Text>;
export type Reference = z.output<typeof Reference>;
export type Contact = z.output<typeof Contact>;
export type Meta = z.output<typeof Meta>;
export type Area = z.output<typeof Area>;
export type Goal = z.output<typeof Goal>;
export type Spoor = z.output<typeof Spoor>;
export type Actielijn = z.output<typeof Actielijn>;
