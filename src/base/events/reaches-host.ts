/** How every event of a widget travels: out of its shadow root, to whoever listens on the page. */
export const REACHES_HOST = { bubbles: true, composed: true } as const;
