// The page of a host with the strictest policy. What the policy refuses, and all that goes wrong or is said in the
// console, is kept for the test that looks in.
const complaints: string[] = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  complaints.push(`${violatedDirective} refused ${blockedURI} ${sample}`);
});
addEventListener('error', ({ message }) => {
  complaints.push(message);
});
addEventListener('unhandledrejection', ({ reason }) => {
  complaints.push(String(reason));
});
for (const level of ['error', 'warn'] as const) {
  console[level] = (...said: unknown[]) => {
    complaints.push(said.join(' '));
  };
}
// Also what makes code of a text and catches the refusal, as some do to find out whether they may.
globalThis.Function = new Proxy(Function, {
  apply: () => complaints.push('Function()'),
  construct: () => {
    complaints.push('new Function()');
    return Object.create(null) as object;
  },
});
// Lit's development build says once that it is one.
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });
await import('../../src/embed/define-all.js');
Object.assign(window, { complaints });

export {};
