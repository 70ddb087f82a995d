import { css } from 'lit';

export const sevenVinkjesStyles = css`
  .questions {
    margin-block-start: 1.25em;
  }

  .vinkje {
    display: flex;
    align-items: start;
    gap: 0.75em;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }

  .question {
    min-inline-size: 0;
    flex: 1;
  }

  .label {
    font-weight: 700;
  }

  .answer {
    margin-block-start: 0.25em;
    font-weight: 600;
  }

  .note {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @container (min-width: 44em) {
    .questions {
      columns: 2;
      column-gap: 2.5em;
    }

    .vinkje {
      break-inside: avoid;
    }
  }
`;
