import { css } from 'lit';

/** The card that every widget is: its type, its tables and its source. */
export const baseStyles = css`
  :host {
    display: block;
    min-width: 0;
    container-type: inline-size;
    /* The width where a host leaves it to the content, as a dialog does: a container has none of its own. */
    contain-intrinsic-inline-size: 24em;
    /* What a host's body sets for its own text has no business in a figure; font and size do. */
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .base:not(.waiting) {
    --_pad: clamp(0.9em, 5cqi, 1.75em);
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_pad);
    overflow-wrap: break-word;
    hyphens: auto;
    font-variant-numeric: tabular-nums;
  }

  ul,
  ol {
    list-style: none;
  }

  .heading,
  .subheading {
    font-family: var(--_heading-font, inherit);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading {
    /* One long Dutch word must fit on a phone, also where the browser cannot hyphenate. */
    font-size: clamp(1.05em, 6cqi, 1.375em);
  }

  .subheading {
    font-size: 1.0625em;
  }

  .context {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .lead {
    margin-block-start: 0.7em;
    font-size: 1.125em;
    line-height: 1.45;
    max-inline-size: 38em;
  }

  .details {
    max-inline-size: 42em;
  }

  .details p {
    margin-block-start: 0.35em;
  }

  /* The figure that a widget is about. */
  .number {
    margin-block-start: 0.15em;
    color: var(--_number);
    font-family: var(--_heading-font, inherit);
    font-size: clamp(1.5em, 9cqi, 2.25em);
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }

  a {
    color: var(--_own);
    text-underline-offset: 0.15em;
  }

  button,
  summary,
  .contact a {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
  }

  button {
    cursor: pointer;
    padding: 0.5em 1em;
    border: 1px solid var(--_other);
    border-radius: 999px;
    background: transparent;
  }

  button:hover {
    border-color: var(--_own);
  }

  summary,
  .contact a {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    cursor: pointer;
    color: var(--_own);
    font-weight: 600;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.15em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    transform: translateY(-15%) rotate(45deg);
  }

  details[open] > summary::before {
    transform: translateY(20%) rotate(225deg);
  }

  :focus-visible {
    outline: 3px solid var(--_focus) !important;
    outline-offset: 2px;
  }

  .figures {
    margin-block-start: 0.75em;
  }

  .table {
    overflow-x: auto;
    margin-block-end: 1em;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.95em;
  }

  caption {
    padding-block: 0.5em;
    font-weight: 700;
    text-align: start;
  }

  th,
  td {
    padding: 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 400;
  }

  thead {
    color: var(--_muted);
  }

  .marked > * {
    background: var(--_own-soft);
    font-weight: 700;
  }

  .provenance {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .source,
  .contact,
  .provenance > [open] {
    flex-basis: 100%;
    margin-block-end: 0.5em;
  }

  /* Room for what comes later, so that nothing moves then. */
  .help {
    flex: 35em;
    min-block-size: 44px;
  }

  @container (max-width: 32em) {
    .help:lang(nl) {
      min-block-size: 92px;
    }
  }

  @container (max-width: 17.5em) {
    .help:lang(nl) {
      min-block-size: 140px;
    }
  }

  .contact a {
    margin-inline-end: 1em;
  }

  /* An address has no spaces to break at. */
  .address {
    overflow-wrap: anywhere;
  }

  .about div,
  .about li {
    margin-block-end: 0.5em;
    overflow-wrap: anywhere;
  }

  .about dt {
    font-weight: 600;
  }

  .about a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  .failed > .given,
  .loading > .given {
    margin-block-start: 1em;
  }

  .loading > p {
    color: var(--_muted);
  }

  @media print {
    /* With its figures open, a widget can be longer than a page. */
    .heading,
    .subheading,
    caption {
      break-after: avoid;
    }

    .figures > summary,
    .downloads {
      display: none;
    }

    .table {
      overflow: visible;
    }

    /* Paper does not scroll sideways: a wide table is set smaller. */
    table {
      font-size: 0.75em;
    }

    th,
    td {
      padding-inline: 0 0.5em;
    }

    p,
    li,
    tr {
      break-inside: avoid;
    }
  }
`;
