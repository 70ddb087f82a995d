export * from './explain.js';
export * from './nearest.js';
export * from './together.js';
export * from './warn.js';
export * from './warning.js';
