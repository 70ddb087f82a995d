import { css, unsafeCSS } from 'lit';

/** The colour roles, each with its colour in light and in dark. */
const COLOURS = [
  ['ink', '#1f2a2e', '#eef1ee'],
  ['muted', '#56636a', '#aeb9bb'],
  ['line', '#dcd9d0', '#3c484c'],
  ['surface', '#fffdf8', '#182124'],
  ['soft', '#f3f0e7', '#232e31'],
  ['own', '#0a6470', '#6cc7cf'],
  ['own-soft', '#d5e8e8', '#1f4247'],
  ['other', '#76848b', '#8b999e'],
  ['gemeente', '#6b4a1f', '#dcb985'],
  ['target', '#96500a', '#f0ae63'],
  ['granted', '#0a6470', '#6cc7cf'],
  ['requested', '#0a6470', '#6cc7cf'],
  ['unknown', '#69757b', '#9aa6aa'],
  ['good', '#2a6b3c', '#8ccf9b'],
  ['bad', '#8f4312', '#f0a377'],
  ['focus', '#0a6470', '#6cc7cf'],
] as const;

const declare = (colourOf: (light: string, dark: string) => string) =>
  unsafeCSS(
    COLOURS.map(
      ([role, light, dark]) => `--_${role}:var(--wijk-${role},${colourOf(light, dark)});`,
    ).join(''),
  );

const forgotten = unsafeCSS(COLOURS.map(([role]) => `--wijk-${role}:initial!important;`).join(''));

/**
 * The roles as properties. A host sets `--wijk-*` on any ancestor; inside, only the private `--_*` are used, so that
 * every role has a value without a theme. Dark follows the colour scheme of the place that the widget stands in.
 */
export const tokens = css`
  :host {
    ${declare((light) => light)}
    --_radius: var(--wijk-radius, 0.75em);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${declare((light, dark) => `light-dark(${light},${dark})`)}
    }
  }

  /* Paper is white, whatever the theme is made for. */
  @media print {
    :host {
      color-scheme: light !important;
      ${forgotten}
    }
  }
`;
