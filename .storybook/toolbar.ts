import type { Preview } from '@storybook/web-components-vite';
import { LEVELS, TAGS, type Level, type Tag } from '../src/language/index.js';
import { THEME_TITLES, THEMES, type Theme } from '../src/styles/themes.js';

export const SCHEMES = ['light', 'dark'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;

/** Widths in px that a widget has on a page. */
export const WIDTHS = [240, 320, 480, 720, 1100] as const;

/** What the CSS of a host does to everything on its page. */
export const HOST_STYLES = ['none', 'reset', 'small-root'] as const;

/** What stands around a story, as the toolbar sets it. */
export interface Surroundings {
  readonly theme: Theme;
  readonly scheme: (typeof SCHEMES)[number];
  readonly direction: (typeof DIRECTIONS)[number];
  readonly language: Tag;
  readonly level: Level;
  /** Width in px, or all the room that there is. */
  readonly width: `${(typeof WIDTHS)[number]}` | 'all';
  readonly contrast: 'normal' | 'forced';
  readonly hostStyles: (typeof HOST_STYLES)[number];
}

export const INITIAL: Surroundings = {
  theme: 'neutral',
  scheme: 'light',
  direction: 'ltr',
  language: 'nl',
  level: 'standard',
  width: 'all',
  contrast: 'normal',
  hostStyles: 'none',
};

const languageNames = new Intl.DisplayNames(['nl'], { type: 'language' });

/** What a language is called in Dutch. */
export const nameOf = (tag: Tag): string => languageNames.of(tag) ?? tag;

type Titles<Name extends keyof Surroundings> = Readonly<Record<Surroundings[Name], string>>;

/** What the toolbar calls each choice. */
export const TITLES: { readonly [Name in keyof Surroundings]: Titles<Name> } = {
  theme: THEME_TITLES,
  scheme: { light: 'Licht', dark: 'Donker' },
  direction: { ltr: 'Van links naar rechts', rtl: 'Van rechts naar links' },
  language: Object.fromEntries(TAGS.map((tag) => [tag, nameOf(tag)])) as Titles<'language'>,
  level: { standard: 'Gewoon', a2: 'Makkelijk (A2)' },
  width: {
    all: 'Alle ruimte',
    240: '240 px',
    320: '320 px',
    480: '480 px',
    720: '720 px',
    1100: '1100 px',
  },
  contrast: { normal: 'Eigen kleuren', forced: 'Hoog contrast (nagebootst)' },
  hostStyles: {
    none: 'Geen eigen stijl van de website',
    reset: 'Website met een brede reset',
    'small-root': 'Website met 62,5% op de root',
  },
};

const itemsOf = (titles: Readonly<Record<string, string>>, values: readonly (string | number)[]) =>
  values.map((value) => ({ value: String(value), title: titles[value] ?? String(value) }));

type Menu = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Menu['toolbar']>['icon']>;

const menu = (
  name: keyof Surroundings,
  description: string,
  icon: Icon,
  values: readonly (string | number)[],
): Menu => ({
  description,
  toolbar: { icon, dynamicTitle: true, title: description, items: itemsOf(TITLES[name], values) },
});

export const toolbar = {
  theme: menu('theme', 'Thema', 'paintbrush', THEMES),
  scheme: menu('scheme', 'Licht of donker', 'sun', SCHEMES),
  language: menu('language', 'Taal', 'globe', TAGS),
  level: menu('level', 'Taalniveau', 'bookmarkhollow', LEVELS),
  width: menu('width', 'Breedte', 'ruler', ['all', ...WIDTHS]),
  direction: menu('direction', 'Leesrichting', 'transfer', DIRECTIONS),
  contrast: menu('contrast', 'Contrast', 'contrast', ['normal', 'forced']),
  hostStyles: menu('hostStyles', 'Stijl van de website', 'document', HOST_STYLES),
};
