import { css } from 'lit';

export const cardStyles = css`
  .path {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.75em;
    margin-block-end: 0.6em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .phase,
  .goal {
    padding: 0.2em 0.8em;
    border: 1.5px solid var(--_own);
    border-radius: 999px;
  }

  .phase {
    margin-inline-start: auto;
    border-color: transparent;
    background: var(--_own-soft);
    color: var(--_ink);
    font-weight: 600;
  }

  .phase.unknown,
  .goal.open {
    border: 1.5px dotted var(--_other);
    background: none;
    color: var(--_muted);
  }

  .card-head .heading {
    font-size: clamp(1.2em, 8cqi, 1.5em);
  }

  .facts {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1.25em;
    padding: 1em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_soft);
  }

  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .facts dd {
    font-weight: 600;
  }

  .block {
    margin-block-start: 1.25em;
  }

  .goals ul,
  .seven {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.4em;
  }

  .goal.primary {
    /* Its text is light: without the ground, which browsers leave out in print, it could not be read. */
    print-color-adjust: exact;
    background: var(--_own);
    color: var(--_surface);
  }

  .results li {
    margin-block-start: 0.5em;
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_own);
  }

  .method {
    color: var(--_muted);
    font-size: 0.875em;
  }

  blockquote {
    position: relative;
    margin-block-start: 0.4em;
    padding-inline-start: 2em;
    font-size: 1.05em;
    font-style: italic;
  }

  blockquote::before {
    content: '“';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: -0.1em;
    color: var(--_own);
    font-size: 3em;
    font-style: normal;
    line-height: 1;
  }

  .by {
    padding-inline-start: 2em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .seven .mark {
    inline-size: 1.75em;
    block-size: 1.75em;
  }

  .milestones li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.3em;
  }

  .milestones svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    stroke: var(--_other);
    stroke-width: 2;
  }

  .milestones .reached svg {
    fill: var(--_own);
    stroke: var(--_own);
  }

  .milestones .reached {
    font-weight: 600;
  }

  .links a,
  .story a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  @container (min-width: 36em) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }

    .facts .wide {
      grid-column: 1 / -1;
    }
  }
`;
