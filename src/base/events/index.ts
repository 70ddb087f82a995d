export * from './change.js';
export * from './error.js';
export * from './level.js';
export * from './ready.js';
export * from './select.js';
