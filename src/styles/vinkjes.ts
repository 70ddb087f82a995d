import { css } from 'lit';

export const vinkjeStyles = css`
  .mark {
    flex: none;
    inline-size: clamp(1.6em, 8cqi, 2.4em);
    block-size: clamp(1.6em, 8cqi, 2.4em);
    fill: none;
    stroke: var(--_own);
    stroke-width: 2;
  }

  .mark .filled {
    fill: var(--_own);
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
`;
