// The page of the check, under a policy that lets it ask for nothing.
import { keepComplaints } from '../embed/complaints.js';

const complaints = keepComplaints();
await import('../../src/check-page/define.js');
const check = document.createElement('wijkraam-check');
document.querySelector('main')?.append(check);
await check.updateComplete;
Object.assign(window, { complaints });

export {};
