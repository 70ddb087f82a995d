import { css } from 'lit';

/** Help with reading: quiet, beside what else is one tap away. */
export const helpStyles = css`
  .help {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 4px 0.6em;
  }

  .help > [open] {
    flex-basis: 100%;
  }

  .hard-words:not([open]) {
    margin-inline-end: 0.9em;
  }

  /* What is pressed stands together below what is opened, with and without a voice. */
  @container (max-width: 32em) {
    .hard-words {
      flex-basis: 100%;
    }
  }

  .hard-words div {
    margin-block-end: 0.75em;
  }

  .hard-words dt {
    color: var(--_ink);
    font-weight: 600;
  }

  .help button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding-inline: 0.75em 0.9em;
    color: var(--_own);
    font-weight: 600;
  }

  .help button svg {
    flex: none;
    inline-size: 1.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* So narrow, both fit beside each other where one has words only; the tick of the other says that it is on. */
  @container (max-width: 20em) {
    .help button {
      padding-inline: 0.5em 0.6em;
    }

    .aloud svg {
      display: none;
    }
  }

  /* As wide as the longer of the two, so that nothing moves under a finger. */
  .labels {
    display: grid;
    text-align: start;
  }

  .labels > * {
    grid-area: 1 / 1;
  }

  .off {
    visibility: hidden;
  }

  .help [aria-pressed='true'] {
    border-color: var(--_own);
    background: var(--_own-soft);
  }

  /* What is being read: the sentence, and in it the word. */
  ::highlight(wijk-sentence),
  [data-spoken] {
    background-color: var(--_own-soft);
  }

  ::highlight(wijk-word) {
    background-color: var(--_own);
    color: var(--_surface);
  }

  @media (forced-colors: active) {
    ::highlight(wijk-sentence),
    [data-spoken] {
      background-color: Mark;
      color: MarkText;
    }

    ::highlight(wijk-word) {
      background-color: Highlight;
      color: HighlightText;
    }
  }

  /* For who listens: who looks sees that the text is another. */
  .told {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .help:nth-child(n) {
      min-block-size: 0;
    }

    .help button {
      display: none;
    }
  }
`;
