import { css } from 'lit';

export const chartStyles = css`
  .chart {
    margin-block-start: 1em;
    min-inline-size: 0;
  }

  .chart.failed {
    display: none;
  }

  .chart.idle,
  .chart.loading {
    min-block-size: 12em;
  }

  .drawing {
    inline-size: 100%;
    direction: ltr;
    touch-action: pan-y;
  }

  .drawing svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }

  @media print {
    .drawing svg {
      block-size: auto;
    }
  }
`;
