import { page } from './page.js';

const SCRIPT = '<script type="module" src="/kit/wijkraam.js"></script>';

/** The figures start to load before the script does. */
const earlyFetch = (address) =>
  `<link rel="preload" href="${address}" as="fetch" crossorigin="anonymous" />`;

/** Room that a host keeps free: at least as high as a widget becomes on this screen. */
const ROOM = `<style>
      wijk-indicator-gauge, wijk-comparison { display: block; }
      wijk-indicator-gauge { min-block-size: 50rem; }
      wijk-comparison { min-block-size: 80rem; }
    </style>`;

const ELEMENTS = { gauge: 'wijk-indicator-gauge', comparison: 'wijk-comparison' };

/** As the snippet is pasted: the element, with the sentence that it shows until it is ready. */
const snippet = (address, { kind, indicator, area }) => `<${ELEMENTS[kind]}
      src="${address}"
      indicator="${indicator}"
      area="${area}"
    >
      <p>Een verzonnen cijfer over ${indicator} in ${area}. Bron: verzonnen cijfers.</p>
    </${ELEMENTS[kind]}>`;

export const ourPage = ({ address, shown }) =>
  page({
    head: [earlyFetch(address), ROOM, SCRIPT].join('\n    '),
    widgets: shown.map((item) => snippet(address, item)),
  });

/** Elements are made by the measurement itself. */
export const ourEmptyPage = () => page({ head: SCRIPT, widgets: [] });
