import { THEMES, type Theme } from '../styles/themes.js';

/** The five elements, by what comes after `wijk-`. */
export const WIDGETS = [
  'indicator-gauge',
  'comparison',
  'funding-breakdown',
  'intervention-card',
  'seven-vinkjes',
] as const;
export type WidgetName = (typeof WIDGETS)[number];

/** The attributes, beside `src`, by which an embed says what is shown, in the order in which they are written. */
export const OPTIONS = [
  'indicator',
  'area',
  'areas',
  'intervention',
  'progress',
  'interventions',
  'intervention-page',
  'mode',
  'level',
  'heading-level',
  'lang',
] as const;
export type Option = (typeof OPTIONS)[number];

/** The widgets that show beside their figure what is done about it. */
export const ACTING: ReadonlySet<WidgetName> = new Set(['indicator-gauge', 'comparison']);

/** What one embed shows. Every form of embedding is made from it. */
export interface EmbedDescription {
  readonly widget: WidgetName;
  /** Address of the document: absolute, http or https. */
  readonly src: string;
  readonly options: Readonly<Partial<Record<Option, string>>>;
  /** The look of the place; what the page itself has when left out. */
  readonly theme?: Theme;
}

/** The class by which a theme is chosen, on an element or on any around it. */
export const themeClass = (theme: Theme): string => `wijk-thema-${theme}`;

/** Options that hold an address. */
const ADDRESSES: ReadonlySet<Option> = new Set(['progress', 'interventions']);

/** The attributes of the element, in the order in which they are written. */
export function attributesOf({
  src,
  options,
}: EmbedDescription): readonly (readonly [name: string, value: string])[] {
  return [
    ['src', src],
    ...OPTIONS.flatMap((option): (readonly [string, string])[] => {
      const value = options[option];
      return value === undefined ? [] : [[option, value]];
    }),
  ];
}

/** The address at which an embed stands by itself. */
export function addressOf(description: EmbedDescription, frame: string): string {
  const url = new URL(frame);
  url.searchParams.set('widget', description.widget);
  for (const [name, value] of attributesOf(description)) url.searchParams.set(name, value);
  if (description.theme) url.searchParams.set('theme', description.theme);
  return url.href;
}

/**
 * Reads an embed from an address that `addressOf` made, whatever else stands in it. Addresses in it may be relative to
 * the whole.
 *
 * @returns `undefined` where it is no such address
 */
export function readAddress(address: string): EmbedDescription | undefined {
  const url = webAddress(address);
  if (!url) return undefined;
  const given = url.searchParams;
  const widget = WIDGETS.find((name) => name === given.get('widget'));
  const src = absolute(given.get('src'), url);
  if (!widget || src === undefined) return undefined;
  const options = OPTIONS.flatMap((option): [Option, string][] => {
    const text = given.get(option)?.trim();
    const value = ADDRESSES.has(option) ? absolute(text, url) : text;
    return value ? [[option, value]] : [];
  });
  const theme = THEMES.find((name) => name === given.get('theme'));
  return { widget, src, options: Object.fromEntries(options), ...(theme && { theme }) };
}

function absolute(address: string | null | undefined, base: URL): string | undefined {
  return address ? webAddress(address, base)?.href : undefined;
}

/** Only what can be fetched: a `javascript:` or `data:` address names no document. */
export function webAddress(address: string, base?: URL): URL | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
