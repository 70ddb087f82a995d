/** All the marks of the money, and what must be known beside those of its years. */
export { tellFundingYears } from '../../language/index.js';
export * from './money.js';
export * from './money-flows.js';
export * from './money-years.js';
