import { expect } from '@open-wc/testing';

const WIDGETS = [
  {
    name: 'wijk-comparison',
    importClass: () => import('../../src/widgets/comparison/comparison.js'),
    define: () => import('../../src/widgets/comparison/define.js'),
  },
  {
    name: 'wijk-funding-breakdown',
    importClass: () => import('../../src/widgets/funding-breakdown/funding-breakdown.js'),
    define: () => import('../../src/widgets/funding-breakdown/define.js'),
  },
  {
    name: 'wijk-indicator-gauge',
    importClass: () => import('../../src/widgets/indicator-gauge/indicator-gauge.js'),
    define: () => import('../../src/widgets/indicator-gauge/define.js'),
  },
  {
    name: 'wijk-intervention-card',
    importClass: () => import('../../src/widgets/intervention-card/intervention-card.js'),
    define: () => import('../../src/widgets/intervention-card/define.js'),
  },
  {
    name: 'wijk-seven-vinkjes',
    importClass: () => import('../../src/widgets/seven-vinkjes/seven-vinkjes.js'),
    define: () => import('../../src/widgets/seven-vinkjes/define.js'),
  },
] as const;

describe('the modules of the widgets', () => {
  it('register nothing as class modules', async () => {
    for (const { name, importClass } of WIDGETS) {
      await importClass();
      expect(customElements.get(name), name).to.equal(undefined);
    }
  });

  it('register their element as define modules, and stay silent when the name is taken', async () => {
    const { defineElement } = await import('../../src/base/define-element.js');
    for (const { name, define } of WIDGETS) {
      await define();
      const element = customElements.get(name);
      expect(element, name).not.to.equal(undefined);
      // What a second copy of the kit on the page does.
      defineElement(name, class extends HTMLElement {});
      expect(customElements.get(name), name).to.equal(element);
    }
  });
});
