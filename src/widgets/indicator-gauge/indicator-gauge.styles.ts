import { css } from 'lit';

export const gaugeStyles = css`
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1.5em;
    margin-block-start: 0.5em;
  }

  .number:not(.words) {
    font-size: clamp(3em, 20cqi, 4.5em);
    line-height: 1;
  }

  .people {
    flex: 1 1 11em;
    max-inline-size: 17em;
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
  }

  .verdicts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.2em 0.75em;
    border: 1.5px solid;
    border-radius: 999px;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .chip.better {
    color: var(--_good);
  }

  .chip.worse {
    color: var(--_bad);
  }

  .chip svg {
    flex: none;
    inline-size: 1em;
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
    margin-block-end: 0.5em;
    color: var(--_target);
    font-weight: 600;
  }

  .flag {
    fill: var(--_target);
  }

  /* One grid for all periods, so that every bar runs on the same scale. */
  .rows {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.5em 0.75em;
    color: var(--_muted);
  }

  .period {
    grid-column: 1;
  }

  .rows .latest {
    color: var(--_ink);
    font-weight: 700;
  }

  .value {
    min-inline-size: min-content;
    max-inline-size: 6.5em;
    text-align: end;
  }

  .missing {
    grid-column: 2 / -1;
  }

  .track,
  .pole {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    overflow: visible;
    color: var(--_other);
    direction: ltr;
  }

  .pole {
    grid-column: 2;
    block-size: 0.5em;
  }

  .rows .track.latest {
    block-size: 1.5em;
    color: var(--_own);
  }

  .empty {
    fill: var(--_soft);
  }

  .solid,
  .open {
    fill: currentcolor;
  }

  .open {
    opacity: 0.35;
  }

  .edge {
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-dasharray: 3 2;
  }

  .zero {
    stroke: var(--_muted);
    stroke-width: 2.5;
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
    font-size: 0.875em;
  }

  @container (min-width: 40em) {
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2.5em;
      align-items: center;
    }

    .columns .bars {
      margin: 0;
    }
  }

  [dir='rtl'] .people svg,
  [dir='rtl'] .chip.same svg,
  [dir='rtl'] .track,
  [dir='rtl'] .pole {
    transform: scaleX(-1);
  }
`;
