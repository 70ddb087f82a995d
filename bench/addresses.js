/** A page with nothing on it but the scripts of its side. */
export const EMPTY = 'empty';

export const pageAddress = (side, name) => `/${side}/${name}.html`;
export const documentAddress = (name) => `/data/${name}.json`;
