import { css } from 'lit';

export const chartStyles = css`
  .chart {
    margin-block-start: 1em;
    min-inline-size: 0;
  }

  .chart.failed {
    display: none;
  }

  .drawing {
    inline-size: 100%;
    touch-action: pan-y pinch-zoom;
  }

  .drawing svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }

  .plot {
    position: relative;
  }

  .lookup {
    position: absolute;
    inset: 0;
    touch-action: pan-y pinch-zoom;
    outline-offset: 4px;
  }

  .pin,
  .tip {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .pin {
    inline-size: 26px;
    block-size: 26px;
    margin: -13px 0 0 -13px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    pointer-events: none;
  }

  .tip {
    z-index: 1;
    display: grid;
    gap: 0.1em;
    inline-size: max-content;
    max-inline-size: min(100%, 20em);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-size: 0.9em;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .tip b {
    font-size: 1.1em;
    font-variant-numeric: tabular-nums;
  }

  @media print {
    .chart {
      break-inside: avoid;
    }

    /* A page that is being printed draws nothing anew: what is there shrinks to the paper. */
    .drawing {
      min-block-size: 0 !important;
    }

    .drawing svg {
      block-size: auto;
    }

    .chart:not(.ready) {
      display: none;
    }

    .lookup {
      display: none;
    }
  }
`;
