import { html } from 'lit';

export const DOCUMENT = html`
  <svg class="icon" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M8 3h11l6 6v20H8zM19 3v6h6" />
    <path d="M14 14c-2 0-1 4-3 4 2 0 1 4 3 4M19 14c2 0 1 4 3 4-2 0-1 4-3 4" />
  </svg>
`;

export const ERROR = html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="m9 9 6 6m0-6-6 6" />
  </svg>
`;

export const WARNING = html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 3.5 21.5 20h-19zM12 10v5m0 2v.5" />
  </svg>
`;

export const GOOD = html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="m8 12.5 2.7 2.7L16 9.5" />
  </svg>
`;
