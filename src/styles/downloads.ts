import { css } from 'lit';

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

  @media print {
    .downloads {
      display: none;
    }
  }
`;
