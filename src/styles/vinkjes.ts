import { css } from 'lit';

export const vinkjeStyles = css`
  .mark,
  .seal {
    flex: none;
    fill: none;
    stroke: var(--_other);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mark {
    inline-size: clamp(1.6em, 8cqi, 2.25em);
    stroke-width: 2;
  }

  .mark path {
    stroke-width: 3;
  }

  .yes,
  .partly {
    stroke: var(--_vinkje);
  }

  .mark.yes circle {
    fill: var(--_vinkje);
  }

  .mark.yes path {
    stroke: var(--_surface);
  }

  .notYet path,
  .notFilledIn path {
    stroke: none;
  }

  .mark.notFilledIn {
    stroke-dasharray: 3 4;
  }

  .sealed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }

  .sealed > :not(svg) {
    flex: 1 1 12em;
  }

  .seal {
    inline-size: clamp(4.5em, 22cqi, 7em);
    stroke-linecap: butt;
    stroke-width: 2;
  }

  .seal path {
    stroke-linecap: round;
    stroke-width: 6;
  }

  .seal path:not(.yes) {
    stroke: var(--_line);
  }

  .seal circle.yes {
    stroke-width: 9;
  }

  .seal .partly {
    stroke-width: 5;
  }

  .seal .notFilledIn {
    stroke-dasharray: 1 2 1 2 1 63;
  }
`;
