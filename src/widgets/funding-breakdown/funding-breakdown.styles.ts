import { css } from 'lit';

export const fundingStyles = css`
  .total {
    margin-block-start: 0.35em;
    color: var(--_own);
    font-size: clamp(1.75em, 12cqi, 2.75em);
    font-weight: 700;
    line-height: 1.05;
    letter-spacing: -0.02em;
  }

  .statuses {
    margin-block-start: 1em;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 2.25em;
    overflow: visible;
    direction: ltr;
  }

  .key {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
  }

  .hatch {
    stroke: var(--_requested);
    stroke-width: 4;
    opacity: 0.55;
  }

  .part {
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .part.granted {
    fill: var(--_granted);
  }

  .part.requested {
    fill: url('#hatch');
    stroke: var(--_requested);
    stroke-width: 1.5;
  }

  .part.unknown {
    fill: none;
    stroke: var(--_unknown);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
  }

  .statuses li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.9em;
  }

  .statuses li b {
    margin-inline-start: auto;
    white-space: nowrap;
  }

  .statuses ul {
    margin-block-start: 0.4em;
  }

  .division {
    margin-block-start: 1.5em;
  }

  .note {
    max-inline-size: 42em;
    margin-block-start: 0.35em;
    font-size: 0.9em;
  }

  @container (min-width: 40em) {
    .statuses ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2em;
    }

    .statuses li {
      border: 0;
    }

    .divisions {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2.5em;
    }
  }
`;
