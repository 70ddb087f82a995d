import { css } from 'lit';

export const fundingStyles = css`
  .total {
    font-size: clamp(2em, 14cqi, 3.25em);
  }

  .statuses {
    margin-block-start: 0.75em;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 3em;
    overflow: visible;
    direction: ltr;
  }

  .key {
    inline-size: 1.1em;
  }

  [dir='rtl'] .bar {
    transform: scaleX(-1);
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

  .statuses ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin-block-start: 0.75em;
  }

  /* The amount first, its status below it. */
  .statuses li {
    display: grid;
    grid-template-columns: auto auto;
    align-items: center;
    gap: 0 0.5em;
  }

  .statuses b {
    font-size: 1.125em;
    white-space: nowrap;
  }

  .statuses span {
    grid-column: 2;
    color: var(--_muted);
  }

  .division {
    margin-block-start: 2em;
  }

  .note {
    max-inline-size: 42em;
    margin-block-start: 0.35em;
  }

  @container (min-width: 40em) {
    .divisions {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2.5em;
    }
  }
`;
