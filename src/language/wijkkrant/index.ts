export * from './load.js';
export * from './phrases.js';
export * from './tell.js';
