// The page of a host with the strictest policy.
import { keepComplaints } from './complaints.js';

const complaints = keepComplaints();
await import('../../src/embed/define-all.js');
Object.assign(window, { complaints });

export {};
