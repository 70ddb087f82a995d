import { css } from 'lit';

export const gaugeStyles = css`
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1.5em;
    margin-block-start: 0.75em;
  }

  .number {
    color: var(--_own);
    font-size: 3.25em;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
  }

  .number.words {
    font-size: 1.75em;
    line-height: 1.15;
  }

  .people {
    flex: 1 1 11em;
    max-inline-size: 16em;
  }

  .people svg {
    display: block;
    inline-size: 100%;
  }

  .one {
    fill: var(--_own-soft);
    stroke: var(--_own);
    stroke-width: 0.75;
  }

  .one.counted {
    fill: var(--_own);
  }

  .of-ten {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .verdicts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.75em;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.2em 0.75em 0.2em 0.5em;
    border: 1.5px solid currentcolor;
    border-radius: 999px;
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }

  .chip.better {
    color: var(--_good);
  }

  .chip.worse {
    color: var(--_bad);
  }

  .chip svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .bars {
    margin-block-start: 1.25em;
  }

  .target-label {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin-block-end: 0.5em;
    color: var(--_target);
    font-size: 0.9em;
    font-weight: 600;
  }

  .flag {
    inline-size: 1em;
    block-size: 1em;
    fill: var(--_target);
    stroke: var(--_target);
    stroke-width: 1.5;
  }

  /* One grid for all periods, so that every bar runs on the same scale. */
  .rows {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.4em 0.75em;
    color: var(--_muted);
  }

  .rows .latest {
    color: var(--_ink);
    font-weight: 700;
  }

  .value {
    max-inline-size: 6.5em;
    text-align: end;
  }

  .missing {
    grid-column: 2 / -1;
  }

  .track {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    overflow: visible;
    direction: ltr;
  }

  .track.latest {
    block-size: 1.4em;
  }

  .empty {
    fill: var(--_soft);
  }

  .solid {
    fill: var(--_other);
  }

  .open {
    fill: var(--_other);
    opacity: 0.35;
  }

  .edge {
    stroke: var(--_other);
    stroke-width: 2.5;
    stroke-dasharray: 3 2;
  }

  .latest .solid,
  .latest .open {
    fill: var(--_own);
  }

  .latest .edge {
    stroke: var(--_own);
  }

  .zero {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }

  .target {
    stroke: var(--_target);
    stroke-width: 2.5;
    stroke-dasharray: 5 3;
  }

  .ends {
    grid-column: 2;
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
    font-size: 0.8em;
  }

  @container (min-width: 40em) {
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
      align-items: start;
    }

    .columns .bars {
      margin-block-start: 0.75em;
    }
  }

  @media (forced-colors: active) {
    .solid,
    .one.counted {
      fill: CanvasText;
    }

    .target {
      stroke: Highlight;
    }
  }
`;
