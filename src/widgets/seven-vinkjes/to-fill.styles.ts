import { css } from 'lit';

/** What a visitor answers with. */
export const toFillStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    overflow-wrap: anywhere;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.6em;
  }

  .choice {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 1em;
    border: 1.5px solid var(--_other);
    border-radius: 999px;
    cursor: pointer;
  }

  .choice:has(:checked) {
    print-color-adjust: exact;
    border-color: var(--_own);
    background: var(--_own);
    color: var(--_surface);
    font-weight: 600;
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.75em;
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
