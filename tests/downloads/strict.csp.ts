// The page of a host with the strictest policy; what the policy refuses is kept for the test that looks in.
const violations: string[] = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} refused ${blockedURI}`);
});
await import('../../src/widgets/comparison/define.js');
Object.assign(window, { violations });

export {};
