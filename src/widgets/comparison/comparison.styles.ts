import { css } from 'lit';

export const comparisonStyles = css`
  .views {
    display: inline-flex;
    margin-block-start: 1em;
    padding: 3px;
    border-radius: 999px;
    background: var(--_soft);
  }

  .views button {
    border-color: transparent;
    color: var(--_muted);
    font-weight: 600;
  }

  .views button[aria-pressed='true'] {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_own);
  }

  @media print {
    .views {
      display: none;
    }
  }
`;
