import type { Step } from './step.js';

/** 1.1 added the parts that a large gebiedsmonitor is published in; whole documents stayed as they were. */
export const from1_0: Step<'1.0'> = {
  to: '1.1',
  why: 'Vanaf versie 1.1 kan een grote gebiedsmonitor in delen worden uitgegeven. Voor uw document verandert alleen het nummer van de versie.',
  apply: (document) => ({ ...document, contract: '1.1' }),
};
