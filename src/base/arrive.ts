type Host = Element & { readonly renderRoot: ParentNode };

/** The last figure that was brought into view, its fragment, and the change of the address that led to it. */
let last: { readonly host: Host; readonly hash: string } | undefined;
let change: Event | undefined;

/** What shows that a visitor has gone on by themselves. */
const GOING_ON = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'hashchange'];

/**
 * Brings a figure into view if the address of the page is its own, with the focus on its heading; of several with one
 * address the first. Stays with it while the page around it takes its shape, until the visitor goes on.
 */
export function arrive(host: Host, event: Event | undefined): void {
  if (event !== undefined && event !== change) {
    change = event;
    last = undefined;
  }
  const { hash } = location;
  const link = host.renderRoot.querySelector<HTMLAnchorElement>('.address');
  if (link?.hash !== hash) return;
  if (last?.hash === hash && last.host.isConnected) return;
  last = { host, hash };
  host.scrollIntoView();
  focus(host.renderRoot.querySelector<HTMLElement>('.heading'));

  const gone = new AbortController();
  const { signal } = gone;
  const stay = () => {
    if (!signal.aborted) host.scrollIntoView();
  };
  addEventListener('wijk-ready', stay, { signal });
  // What was out of sight takes its own height when it comes near; not every browser keeps the place then.
  const sizes = new ResizeObserver(() => requestAnimationFrame(stay));
  sizes.observe(document.body);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
  });
  for (const type of GOING_ON) {
    addEventListener(
      type,
      () => {
        gone.abort();
      },
      { signal, passive: true },
    );
  }
}

/** Where a screen reader goes on reading. It is no stop for the keyboard, before or after. */
function focus(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.addEventListener(
    'blur',
    () => {
      heading.removeAttribute('tabindex');
    },
    { once: true },
  );
}
