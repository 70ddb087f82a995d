import { css } from 'lit';

export const comparisonStyles = css`
  .views {
    display: inline-flex;
    margin-block-start: 1em;
    padding: 3px;
    border-radius: 999px;
    background: var(--_soft);
  }

  /* Where all is one colour, only what is pressed has a border. */
  .views button {
    margin: 1px;
    border: 0;
    color: var(--_muted);
    font-weight: 600;
  }

  .views button[aria-pressed='true'] {
    margin: 0;
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_own);
  }

  @media print {
    .views {
      display: none;
    }
  }
`;
