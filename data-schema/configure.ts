import { config } from 'zod/mini';

// Must run before the first schema is built: zod otherwise probes `new Function`, which a strict
// Content-Security-Policy reports as a violation even though nothing breaks.
config({ jitless: true });
