import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import type { TransformedToken } from 'style-dictionary/types';
import { ROOT } from '../lib/root.js';
import type { Output } from './output.js';

const FOLDER = join(ROOT, 'src/styles/tokens');
const THEME_FILE = /^(.+)\.tokens\.json$/;

/** What is white on paper, whatever the theme is made for. */
const PAPER: Readonly<Record<string, string>> = { surface: '#fff' };

/** The system colours of what is drawn, where a visitor has all in colours of their own. */
const FORCED = [
  ['own', 'CanvasText'],
  ['other', 'GrayText'],
  ['target', 'Highlight'],
  ['gemeente', 'CanvasText'],
  ['surface', 'Canvas'],
] as const;

/** The theme that the element itself carries. */
const NEUTRAL = 'neutral';

type Group = Readonly<Record<string, TransformedToken>>;

interface Theme {
  readonly light: Group;
  readonly dark: Group;
  readonly role: Group;
  readonly part: Group;
}

/** What the roles say of themselves beyond the format. */
interface Further {
  readonly 'falls-back-to'?: readonly string[];
  readonly mixed?: { readonly of: string; readonly share: number; readonly with: string };
}

const furtherOf = ({ $extensions }: TransformedToken) =>
  ($extensions as { 'nl.wijkraam'?: Further } | undefined)?.['nl.wijkraam'] ?? {};

/** Each theme with its name, neutral first. */
function themeNames(): string[] {
  return readdirSync(join(FOLDER, 'themes'))
    .flatMap((file) => THEME_FILE.exec(file)?.[1] ?? [])
    .sort((one, other) => Number(other === NEUTRAL) - Number(one === NEUTRAL));
}

/** A theme with all that its tokens refer to filled in. Throws on a token that refers to nothing. */
async function readTheme(name: string): Promise<Theme> {
  const dictionary = new StyleDictionary({
    include: [join(FOLDER, 'roles.tokens.json'), join(FOLDER, 'parts.tokens.json')],
    source: [join(FOLDER, 'themes', `${name}.tokens.json`)],
    platforms: { css: { transforms: ['name/kebab'] } },
    usesDtcg: true,
    log: { verbosity: 'verbose', warnings: 'error', errors: { brokenReferences: 'throw' } },
  });
  return (await dictionary.exportPlatform('css')) as unknown as Theme;
}

const valueOf = (token: TransformedToken | undefined) => String(token?.$value);

const colourRoles = ({ role }: Theme) =>
  Object.entries(role).filter(([, token]) => token.$type === 'color');

/** Each part of a widget with the role whose colour it takes. */
const partsOf = ({ part }: Theme) =>
  Object.entries(part).map(([name, { original }]) => ({
    name,
    role: String(original.$value).replace(/^\{role\.(.+)\}$/, '$1'),
  }));

/** A property of the host's, or else the next name, or else the value. */
const firstOf = (names: readonly string[], value: string): string =>
  names.reduceRight((otherwise, name) => `var(${name}, ${otherwise})`, value);

const declare = (name: string, value: string, others: readonly string[] = []) =>
  `--_${name}: ${firstOf([`--wijk-${name}`, ...others], value)};`;

/**
 * The tokens of the elements themselves: a host sets `--wijk-*` on any ancestor; inside, only the private `--_*` are
 * used, so that every role has a value without a theme.
 */
function elementStyles(neutral: Theme): string {
  const roles = colourRoles(neutral).map(([name, token]) => ({
    name,
    light: valueOf(neutral.light[name]),
    dark: valueOf(neutral.dark[name]),
    others: furtherOf(token)['falls-back-to'],
    mixed: furtherOf(token).mixed,
  }));
  const shapes = Object.entries(neutral.role).filter(([, { $type }]) => $type !== 'color');
  const parts = partsOf(neutral);
  const lightOrDark = roles.map(({ name, light, dark, others, mixed }) =>
    mixed
      ? declare(
          name,
          `color-mix(in srgb, var(--_${mixed.of}) ${String(mixed.share)}%, var(--_${mixed.with}))`,
        )
      : declare(name, `light-dark(${light}, ${dark})`, others),
  );
  return `
    // Made from the design tokens by \`npm run generate\`.
    import { css } from 'lit';

    /** Every token with its value. Dark follows the colour scheme of the place that the widget stands in. */
    export const tokens = css\`
      :host {
        ${roles.map(({ name, light, others }) => declare(name, light, others)).join('\n')}
        ${shapes.map(([name, token]) => declare(name, valueOf(token), furtherOf(token)['falls-back-to'])).join('\n')}
        ${parts.map(({ name, role }) => declare(name, `var(--_${role})`)).join('\n')}
      }

      @supports (color: light-dark(#000, #fff)) {
        :host {
          ${lightOrDark.join('\n')}
        }
      }

      /* The colours that a visitor chose for everything: what is drawn takes them too. */
      @media (forced-colors: active) {
        :host {
          ${FORCED.map(([name, colour]) => `--_${name}: ${colour};`).join('\n')}
        }
      }

      /* Paper is white, whatever the theme is made for. */
      @media print {
        :host {
          color-scheme: light !important;
          ${roles.map(({ name, light }) => `--_${name}: ${PAPER[name] ?? light};`).join('\n')}
        }
      }
    \`;
  `;
}

function lightColours(neutral: Theme): string {
  const colours = colourRoles(neutral).map(([name]) => [name, valueOf(neutral.light[name])]);
  return `
    // Made from the design tokens by \`npm run generate\`.

    /** The colour of each role in light, for where the tokens cannot be read. */
    export const COLOURS = ${JSON.stringify(Object.fromEntries(colours))} as const;
  `;
}

/** The colour of each role and part that is ours, in light and in dark. */
function safeColours(neutral: Theme): string {
  const both = (role: string) => [valueOf(neutral.light[role]), valueOf(neutral.dark[role])];
  const colours = [
    ...colourRoles(neutral).map(([name]) => [name, both(name)] as const),
    ...partsOf(neutral).map(({ name, role }) => [name, both(role)] as const),
  ];
  const others = colourRoles(neutral).flatMap(
    ([, token]) => furtherOf(token)['falls-back-to'] ?? [],
  );
  return `
    // Made from the design tokens by \`npm run generate\`.

    /** What each role and each part is in light and in dark, where what a host has set cannot be read. */
    export const SAFE_COLOURS = ${JSON.stringify(Object.fromEntries(colours))} as const;

    /** What a host can set that becomes a colour here, beside \`--wijk-*\`. */
    export const HOST_COLOURS = ${JSON.stringify(others)} as const;
  `;
}

function titleOf(theme: string): string {
  const text = readFileSync(join(FOLDER, 'themes', `${theme}.tokens.json`), 'utf8');
  const { $extensions } = JSON.parse(text) as {
    readonly $extensions: { readonly 'nl.wijkraam': { readonly title: string } };
  };
  return $extensions['nl.wijkraam'].title;
}

function listOf(themes: readonly string[]): string {
  const titles = Object.fromEntries(themes.map((theme) => [theme, titleOf(theme)]));
  return `
    // Made from the design tokens by \`npm run generate\`.

    /** The themes, each with a stylesheet in \`themes/\`. */
    export const THEMES = ${JSON.stringify(themes)} as const;
    export type Theme = (typeof THEMES)[number];

    /** What each is called. */
    export const THEME_TITLES: Readonly<Record<Theme, string>> = ${JSON.stringify(titles)};
  `;
}

/** A theme's stylesheet: the tokens for whatever stands inside the class, first in light for browsers that know no more. */
function stylesheet(name: string, theme: Theme): string {
  const colours = colourRoles(theme).map(([role]) => ({
    role,
    light: valueOf(theme.light[role]),
    dark: valueOf(theme.dark[role]),
  }));
  return `
    /* Made from src/styles/tokens/themes/${name}.tokens.json by \`npm run generate\`. */
    .wijk-thema-${name} {
      ${colours.map(({ role, light }) => `--wijk-${role}: ${light};`).join('\n')}
      --wijk-radius: ${valueOf(theme.role.radius)};
    }

    @supports (color: light-dark(#000, #fff)) {
      .wijk-thema-${name} {
        ${colours.map(({ role, light, dark }) => `--wijk-${role}: light-dark(${light}, ${dark});`).join('\n')}
      }
    }
  `;
}

/** The tokens of the elements, and a stylesheet for each theme. */
export async function tokens(): Promise<Output[]> {
  const names = themeNames();
  const themes = await Promise.all(
    names.map(async (name) => ({ name, theme: await readTheme(name) })),
  );
  const [neutral] = themes;
  if (!neutral) throw new Error('There is no theme');
  return [
    { path: 'src/styles/tokens.ts', text: elementStyles(neutral.theme) },
    { path: 'src/charts/colours.ts', text: lightColours(neutral.theme) },
    { path: 'src/styles/safe-colours.ts', text: safeColours(neutral.theme) },
    { path: 'src/styles/themes.ts', text: listOf(names) },
    ...themes.map(({ name, theme }) => ({
      path: `src/styles/themes/${name}.css`,
      text: stylesheet(name, theme),
    })),
  ];
}
