type Patched = 'ResizeObserver' | 'IntersectionObserver' | 'MutationObserver';

const OBSERVERS: readonly Patched[] = [
  'ResizeObserver',
  'IntersectionObserver',
  'MutationObserver',
];

/**
 * Counts what is left on the page itself of all that comes from now on: listeners on the document and the window, and
 * elements that an observer watches.
 */
export function keepCount() {
  const listeners = new Map<string, number>();
  const watched = new Map<object, Set<unknown>>();
  const undo: (() => void)[] = [];
  const names = new Map<unknown, number>();

  for (const target of [document, window]) {
    const key = (type: string, listener: unknown, options: unknown) => {
      if (!names.has(listener)) names.set(listener, names.size);
      const capture = typeof options === 'object' ? Reflect.get(options ?? {}, 'capture') : options;
      return `${target.constructor.name} ${type} ${names.get(listener)} ${Boolean(capture)}`;
    };
    for (const [method, left] of [
      ['addEventListener', 1],
      ['removeEventListener', 0],
    ] as const) {
      const native = target[method].bind(target) as (...args: unknown[]) => void;
      Object.assign(target, {
        [method]: (type: string, listener: unknown, options?: unknown) => {
          listeners.set(key(type, listener, options), left);
          native(type, listener, options);
        },
      });
      undo.push(() => Reflect.deleteProperty(target, method));
    }
  }

  for (const name of OBSERVERS) {
    const Native = window[name] as new (...args: unknown[]) => ResizeObserver;
    class Counted extends Native {
      override observe(...args: [Element]) {
        watched.set(this, (watched.get(this) ?? new Set()).add(args[0]));
        super.observe(...args);
      }
      override unobserve(target: Element) {
        watched.get(this)?.delete(target);
        super.unobserve(target);
      }
      override disconnect() {
        watched.delete(this);
        super.disconnect();
      }
    }
    Object.assign(window, { [name]: Counted });
    undo.push(() => Object.assign(window, { [name]: Native }));
  }

  return {
    listeners: () => [...listeners].filter(([, left]) => left > 0).map(([name]) => name),
    observed: () =>
      [...watched].flatMap(([observer, targets]) =>
        [...targets].map(
          () => Object.getPrototypeOf(Object.getPrototypeOf(observer)).constructor.name,
        ),
      ),
    release: () => {
      for (const back of undo) back();
    },
  };
}
