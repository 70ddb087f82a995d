// The page of a host with the strictest policy.
import { keepComplaints } from './complaints.js';

const complaints = keepComplaints();
// Also what makes code of a text and catches the refusal, as some do to find out whether they may.
globalThis.Function = new Proxy(Function, {
  apply: () => complaints.push('Function()'),
  construct: () => {
    complaints.push('new Function()');
    return Object.create(null) as object;
  },
});
await import('../../src/embed/define-all.js');
Object.assign(window, { complaints });

export {};
