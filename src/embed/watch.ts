/** Upgrades ordinary markup, now and whenever it appears; what does so is loaded only by a page that has any. */
export function watch(): void {
  const places = document.getElementsByClassName('wijkraam');
  const look = (): void => {
    if (places.length === 0) return;
    void import('./upgrade.js').then(
      ({ upgrade }) => {
        upgrade(document);
      },
      () => {
        // The markup informs as it is.
      },
    );
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
