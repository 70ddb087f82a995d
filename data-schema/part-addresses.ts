/** A folder by a relative address: parts never come from another host than their index. */
export const PARTS_FOLDER = /^\.{1,2}\/((\.\.|[a-z0-9-]+)\/)*$/;

/** Where the part of an area stands, from the folder of parts. */
export const partOf = (area: string) => `areas/${area}.json`;

/** Where the list of areas stands, from the folder of parts. */
export const AREA_LIST = 'areas.json';
