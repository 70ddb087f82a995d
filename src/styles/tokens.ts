// Made from the design tokens by `npm run generate`.
import { css } from 'lit';

/** Every token with its value. Dark follows the colour scheme of the place that the widget stands in. */
export const tokens = css`
  :host {
    --_ink: var(--wijk-ink, var(--utrecht-document-color, #1d282c));
    --_muted: var(--wijk-muted, #546168);
    --_line: var(--wijk-line, var(--utrecht-separator-color, #dedace));
    --_surface: var(--wijk-surface, var(--utrecht-document-background-color, #fffdf8));
    --_soft: var(--wijk-soft, #f4f0e6);
    --_own: var(--wijk-own, var(--nl-link-color, var(--utrecht-link-color, #0a5f6b)));
    --_own-soft: var(--wijk-own-soft, #d8e9e8);
    --_other: var(--wijk-other, #74828a);
    --_gemeente: var(--wijk-gemeente, #6b4a1f);
    --_target: var(--wijk-target, #8f4a06);
    --_good: var(--wijk-good, #24683a);
    --_bad: var(--wijk-bad, #963c10);
    --_heading-font: var(
      --wijk-heading-font,
      var(--nl-heading-level-3-font-family, var(--utrecht-heading-font-family, inherit))
    );
    --_radius: var(--wijk-radius, 14px);
    --_number: var(--wijk-number, var(--_own));
    --_granted: var(--wijk-granted, var(--_own));
    --_requested: var(--wijk-requested, var(--_own));
    --_vinkje: var(--wijk-vinkje, var(--_own));
    --_milestone: var(--wijk-milestone, var(--_own));
    --_focus: var(--wijk-focus, var(--_own));
    --_unknown: var(--wijk-unknown, var(--_muted));
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--wijk-ink, var(--utrecht-document-color, light-dark(#1d282c, #eef1ee)));
      --_muted: var(--wijk-muted, light-dark(#546168, #adb8ba));
      --_line: var(--wijk-line, var(--utrecht-separator-color, light-dark(#dedace, #3b474b)));
      --_surface: var(
        --wijk-surface,
        var(--utrecht-document-background-color, light-dark(#fffdf8, #172023))
      );
      --_soft: var(--wijk-soft, color-mix(in srgb, var(--_target) 9%, var(--_surface)));
      --_own: var(
        --wijk-own,
        var(--nl-link-color, var(--utrecht-link-color, light-dark(#0a5f6b, #74cbd2)))
      );
      --_own-soft: var(--wijk-own-soft, color-mix(in srgb, var(--_own) 16%, var(--_surface)));
      --_other: var(--wijk-other, light-dark(#74828a, #8c9aa0));
      --_gemeente: var(--wijk-gemeente, light-dark(#6b4a1f, #dcb985));
      --_target: var(--wijk-target, light-dark(#8f4a06, #f2b26b));
      --_good: var(--wijk-good, light-dark(#24683a, #8fd19e));
      --_bad: var(--wijk-bad, light-dark(#963c10, #f3a67c));
    }
  }

  /* The colours that a visitor chose for everything: what is drawn takes them too. */
  @media (forced-colors: active) {
    :host {
      --_own: CanvasText;
      --_other: GrayText;
      --_target: Highlight;
      --_gemeente: CanvasText;
      --_surface: Canvas;
    }
  }

  /* Paper is white, whatever the theme is made for. */
  @media print {
    :host {
      color-scheme: light !important;
      --_ink: #1d282c;
      --_muted: #546168;
      --_line: #dedace;
      --_surface: #fff;
      --_soft: #f4f0e6;
      --_own: #0a5f6b;
      --_own-soft: #d8e9e8;
      --_other: #74828a;
      --_gemeente: #6b4a1f;
      --_target: #8f4a06;
      --_good: #24683a;
      --_bad: #963c10;
    }
  }
`;
