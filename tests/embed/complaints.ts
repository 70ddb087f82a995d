/**
 * Keeps what a page's policy refuses, and all that goes wrong or is said in its console, for the test that looks in.
 */
export function keepComplaints(): string[] {
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
  // Lit's development build says once that it is one.
  Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });
  return complaints;
}
