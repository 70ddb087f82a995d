// The page of the snippet builder, with a version that the test gives it, under the strictest policy.
import { keepComplaints } from '../complaints.js';
import { RELEASE } from './release.js';

const complaints = keepComplaints();
await import('../../../src/embed/builder/define.js');
const builder = document.createElement('wijkraam-builder');
builder.release = RELEASE;
document.querySelector('main')?.append(builder);
await builder.updateComplete;
Object.assign(window, { complaints });

export {};
