import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { channels, hex, over, type Channels } from '../../charts/resolve-colour.js';
import { HOST_COLOURS, SAFE_COLOURS } from '../../styles/safe-colours.js';
import type { Coloured } from '../../styles/pairs.js';
import { idle } from '../idle.js';
import { parentOf } from '../parent-of.js';
import { legible, type Safe } from './legible.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode & Node };

const NAMES = Object.keys(SAFE_COLOURS) as Coloured[];

const SET_BY_HOSTS = [...NAMES.map((name) => `--wijk-${name}`), ...HOST_COLOURS];

/** What is no colour at all shows nothing. */
const NONE: Channels = [0, 0, 0, 0];

/** Sheets by what they say: a hundred widgets of one page wear one. */
const sheets = new Map<string, CSSStyleSheet>();

const guards = new WeakMap<Host, ContrastGuard>();
const onPage = new Set<ContrastGuard>();

/** Watches what tells which colours a page has: its scheme, its late stylesheets, and the classes by which it changes them. */
const classes = new MutationObserver(checkAll);
const dark = matchMedia('(prefers-color-scheme: dark)');

function checkAll(): void {
  for (const guard of onPage) guard.checkSoon();
}

function watch(): void {
  for (const element of [document.documentElement, document.body]) {
    classes.observe(element, { attributes: true });
  }
  dark.addEventListener('change', checkAll);
  if (document.readyState !== 'complete') addEventListener('load', checkAll);
}

function unwatch(): void {
  classes.disconnect();
  dark.removeEventListener('change', checkAll);
  removeEventListener('load', checkAll);
}

/** Sees to it that the colours which a host has set can be read in a widget, now and whenever they change. */
export function guardContrast(host: Host): void {
  const guard = guards.get(host);
  if (guard) guard.checkSoon();
  else guards.set(host, new ContrastGuard(host));
}

class ContrastGuard implements ReactiveController {
  #worn: CSSStyleSheet | undefined;
  #known = '';
  #waiting = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    if (onPage.size === 0) watch();
    onPage.add(this);
    this.checkSoon();
  }

  hostDisconnected(): void {
    onPage.delete(this);
    if (onPage.size === 0) unwatch();
  }

  checkSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    void idle().then(() => {
      this.#waiting = false;
      if (this.host.isConnected) this.#check();
    });
  }

  #check(): void {
    const style = getComputedStyle(this.host);
    const set = SET_BY_HOSTS.map((name) => style.getPropertyValue(name));
    // Our own colours need no check here: a test holds every theme against the same pairs.
    if (set.every((value) => value === '')) {
      this.#known = '';
      this.#wear();
      return;
    }
    const ground = groundBehind(this.host);
    const known = [...set, style.colorScheme, dark.matches, ground.join()].join(';');
    if (known === this.#known) return;
    this.#known = known;
    const { colours, safe } = this.#colours();
    const laid = over(colours.surface, ground);
    const changed = {
      // Letters take the colour of the surface as well, and see-through letters are none.
      ...(colours.surface[3] < 1 ? { surface: laid } : {}),
      ...legible({ ...colours, surface: laid }, safe),
    };
    this.#wear(
      Object.entries(changed)
        .map(([name, colour]) => `--_${name}: ${hex(colour)};`)
        .join(''),
    );
  }

  /** As the host has them, and as they may be instead. */
  #colours(): { readonly colours: Record<Coloured, Channels>; readonly safe: Safe } {
    const probe = document.createElement('span');
    probe.hidden = true;
    // Beside the base, which alone wears what is changed here.
    this.host.renderRoot.append(probe);
    try {
      const read = (colour: string) => channels(probe, colour);
      const style = getComputedStyle(probe);
      const named = <T>(of: (name: Coloured) => T) =>
        Object.fromEntries(NAMES.map((name) => [name, of(name)])) as Record<Coloured, T>;
      return {
        colours: named((name) =>
          CSS.supports('color', style.getPropertyValue(`--_${name}`))
            ? read(`var(--_${name})`)
            : NONE,
        ),
        safe: named((name) => {
          const [light, dark] = SAFE_COLOURS[name];
          return [read(light), read(dark)] as const;
        }),
      };
    } finally {
      probe.remove();
    }
  }

  #wear(declarations = ''): void {
    const sheet = declarations === '' ? undefined : sheetOf(declarations);
    if (sheet === this.#worn) return;
    const root = this.host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets.filter((worn) => worn !== this.#worn),
      ...(sheet ? [sheet] : []),
    ];
    this.#worn = sheet;
  }
}

/** On paper, and where a visitor has chosen all colours, there are others already. */
function sheetOf(declarations: string): CSSStyleSheet {
  const sheet = sheets.get(declarations) ?? new CSSStyleSheet();
  if (!sheets.has(declarations)) {
    sheets.set(declarations, sheet);
    sheet.replaceSync(`@media screen and (forced-colors: none) { .base { ${declarations} } }`);
  }
  return sheet;
}

/** What is behind a widget, through the shadows that it stands in. */
function groundBehind(host: Host): Channels {
  const layers: Channels[] = [];
  const probe = document.createElement('span');
  probe.hidden = true;
  host.renderRoot.append(probe);
  try {
    for (let at: Element | null = host; at; at = parentOf(at)) {
      const layer = channels(probe, getComputedStyle(at).backgroundColor);
      layers.unshift(layer);
      if (layer[3] === 1) break;
    }
    const canvas = over(channels(probe, 'Canvas'), [255, 255, 255, 1]);
    return layers.reduce((ground, layer) => over(layer, ground), canvas);
  } finally {
    probe.remove();
  }
}
