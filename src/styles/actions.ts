import { css } from 'lit';

export const actionsStyles = css`
  .actions-taken {
    margin-block-start: 1.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .actions-taken > p {
    margin-block-start: 0.35em;
    max-inline-size: 42em;
  }

  .actions-taken li {
    overflow-wrap: anywhere;
    margin-block-start: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_own);
  }

  .action-title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.75em;
  }

  .role {
    padding: 0.05em 0.65em;
    border: 1.5px solid var(--_own);
    border-radius: 999px;
    font-size: 0.875em;
  }

  .role.primary {
    background: var(--_own-soft);
  }

  .role.unknown {
    border: 1.5px dotted var(--_other);
    color: var(--_muted);
  }

  .actions-taken .action-fact {
    margin-block-start: 0.2em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .action-fact span {
    display: inline-block;
    margin-inline-end: 0.75em;
  }

  /* As high as a finger, also where the text runs the other way than the page. */
  .action-title a,
  .action-link a {
    display: inline-block;
    padding-block: calc((44px - 1.5em) / 2);
  }

  .action-title a {
    font-weight: 700;
  }

  @media print {
    .actions-taken summary {
      display: none;
    }
  }
`;
