import { css } from 'lit';

/**
 * The colour roles. A host sets `--wijk-*` on any ancestor; inside, only the private `--_*` are used, so that
 * every role has a value without a theme. Dark follows the colour scheme of the place that the widget stands in.
 */
export const tokens = css`
  :host {
    --_ink: var(--wijk-ink, #1f2a2e);
    --_muted: var(--wijk-muted, #56636a);
    --_line: var(--wijk-line, #dcd9d0);
    --_surface: var(--wijk-surface, #fffdf8);
    --_soft: var(--wijk-soft, #f3f0e7);
    --_own: var(--wijk-own, #0a6470);
    --_own-soft: var(--wijk-own-soft, #d5e8e8);
    --_other: var(--wijk-other, #76848b);
    --_gemeente: var(--wijk-gemeente, #6b4a1f);
    --_target: var(--wijk-target, #96500a);
    --_granted: var(--wijk-granted, #0a6470);
    --_requested: var(--wijk-requested, #0a6470);
    --_unknown: var(--wijk-unknown, #69757b);
    --_good: var(--wijk-good, #2a6b3c);
    --_bad: var(--wijk-bad, #8f4312);
    --_focus: var(--wijk-focus, #0a6470);
    --_radius: var(--wijk-radius, 0.75em);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--wijk-ink, light-dark(#1f2a2e, #eef1ee));
      --_muted: var(--wijk-muted, light-dark(#56636a, #aeb9bb));
      --_line: var(--wijk-line, light-dark(#dcd9d0, #3c484c));
      --_surface: var(--wijk-surface, light-dark(#fffdf8, #182124));
      --_soft: var(--wijk-soft, light-dark(#f3f0e7, #232e31));
      --_own: var(--wijk-own, light-dark(#0a6470, #6cc7cf));
      --_own-soft: var(--wijk-own-soft, light-dark(#d5e8e8, #1f4247));
      --_other: var(--wijk-other, light-dark(#76848b, #8b999e));
      --_gemeente: var(--wijk-gemeente, light-dark(#6b4a1f, #dcb985));
      --_target: var(--wijk-target, light-dark(#96500a, #f0ae63));
      --_granted: var(--wijk-granted, light-dark(#0a6470, #6cc7cf));
      --_requested: var(--wijk-requested, light-dark(#0a6470, #6cc7cf));
      --_unknown: var(--wijk-unknown, light-dark(#69757b, #9aa6aa));
      --_good: var(--wijk-good, light-dark(#2a6b3c, #8ccf9b));
      --_bad: var(--wijk-bad, light-dark(#8f4312, #f0a377));
      --_focus: var(--wijk-focus, light-dark(#0a6470, #6cc7cf));
    }
  }

  /* Paper is white, whatever the theme is made for. */
  @media print {
    :host {
      color-scheme: light !important;
      --wijk-ink: initial !important;
      --wijk-muted: initial !important;
      --wijk-line: initial !important;
      --wijk-surface: initial !important;
      --wijk-soft: initial !important;
      --wijk-own: initial !important;
      --wijk-own-soft: initial !important;
      --wijk-other: initial !important;
      --wijk-gemeente: initial !important;
      --wijk-target: initial !important;
      --wijk-granted: initial !important;
      --wijk-requested: initial !important;
      --wijk-unknown: initial !important;
      --wijk-good: initial !important;
      --wijk-bad: initial !important;
      --wijk-focus: initial !important;
    }
  }
`;
