import '../../tests/clock.js';

// Lit's development build runs in the tests for the sake of its warnings; that it is one is not news.
globalThis.litIssuedWarnings ??= new Set();
globalThis.litIssuedWarnings.add('dev-mode');

// What an engine writes in its own console does not reach the runner unless a page says it too.
console.info = (...args) => console.log(...args);
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  console.error(`Content-Security-Policy: ${violatedDirective} refused ${blockedURI}`),
);
