import { css } from 'lit';

/** Calm: nothing here is the reader's fault. */
export const failureStyles = css`
  .failure {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_target);
  }

  .failure button {
    margin-block-start: 0.5em;
  }

  .for-webmaster {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .failure-cause {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
