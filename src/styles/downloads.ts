import { css } from 'lit';

/** What stands behind the offer to take figures and pictures away. */
export const downloadStyles = css`
  .files {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }

  .files p {
    flex-basis: 100%;
    font-weight: 600;
  }

  .files button {
    color: var(--_own);
  }
`;
