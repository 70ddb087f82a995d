export * from './figures.js';
export * from './funding.js';
export * from './pictures.js';
export type { Cell, Records } from './records.js';
