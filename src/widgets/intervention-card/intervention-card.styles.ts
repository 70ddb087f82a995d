import { css } from 'lit';

export const cardStyles = css`
  /* What it is, on a ground of its own that fills the top of the card. */
  .hero {
    display: flex;
    flex-direction: column;
    margin: calc(var(--_pad) * -1) calc(var(--_pad) * -1) var(--_pad);
    padding: var(--_pad);
    border-radius: calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0 0;
    background: var(--_own-soft);
  }

  .hero .heading {
    font-size: clamp(1.3em, 9cqi, 1.75em);
  }

  .path,
  .goals ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.75em;
  }

  /* Seen first, read after the name of what it is about. */
  .path {
    order: -1;
    justify-content: space-between;
    margin-block-end: 0.75em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .phase,
  .goal {
    padding: 0.15em 0.8em;
    border: 1.5px solid var(--_own);
    border-radius: 999px;
  }

  .phase {
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 600;
  }

  .phase.unknown,
  .goal.open {
    border: 1.5px dotted var(--_other);
    background: none;
    color: var(--_muted);
  }

  .facts {
    display: grid;
    gap: 1em;
    overflow-wrap: anywhere;
  }

  .facts dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }

  .facts dd {
    margin-inline-start: 2em;
    font-weight: 600;
  }

  article svg:not(.seal) {
    flex: none;
    inline-size: 1.5em;
    fill: none;
    stroke: var(--_own);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }

  .block {
    margin-block-start: 1.5em;
  }

  .block > :not(.subheading) {
    margin-block-start: 0.5em;
  }

  .goal.primary {
    /* Its text is light: without the ground, which browsers leave out in print, it could not be read. */
    print-color-adjust: exact;
    background: var(--_own);
    color: var(--_surface);
  }

  .results li {
    margin-block-start: 0.6em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_own);
  }

  .method,
  .by {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  /* Said by somebody: a balloon. */
  blockquote {
    padding: 0.75em 1em;
    border-radius: 1em;
    border-end-start-radius: 0;
    background: var(--_soft);
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
  }

  @container (min-width: 56em) {
    .facts {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
`;
