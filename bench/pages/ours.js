import { page } from './page.js';

const HEAD = '<script type="module" src="/kit/wijkraam.js"></script>';

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
  page({ head: HEAD, widgets: shown.map((item) => snippet(address, item)) });

/** Elements are made by the measurement itself. */
export const ourEmptyPage = () => page({ head: HEAD, widgets: [] });
