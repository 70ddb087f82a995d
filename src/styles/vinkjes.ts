import { css } from 'lit';

export const vinkjeStyles = css`
  .mark,
  .seal {
    flex: none;
    fill: none;
    stroke: var(--_vinkje);
    stroke-width: 2;
  }

  .mark {
    inline-size: clamp(1.6em, 8cqi, 2.25em);
  }

  .mark .filled {
    fill: var(--_vinkje);
  }

  .mark .dotted {
    stroke: var(--_other);
    stroke-dasharray: 3 4;
  }

  .mark .faint {
    stroke: var(--_line);
  }

  .mark .tick {
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mark .tick.on {
    stroke: var(--_surface);
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
    stroke: var(--_other);
  }

  .seal path {
    stroke: var(--_line);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 6;
  }

  .seal .yes {
    stroke: var(--_vinkje);
  }

  .seal circle.yes {
    stroke-width: 9;
  }

  .seal .partly {
    stroke: var(--_vinkje);
    stroke-width: 4;
  }

  .seal .notApplicable {
    stroke: var(--_line);
  }

  .seal .notFilledIn {
    stroke-dasharray: 1 2 1 2 1 63;
  }
`;
