/** All the marks of the money. */
export * from './money.js';
export * from './money-flows.js';
export * from './money-years.js';
