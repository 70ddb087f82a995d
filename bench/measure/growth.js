import { showRepeatedly } from '../browser/show-repeatedly.js';
import { documentAddress, EMPTY, pageAddress } from '../addresses.js';
import { visit } from './visit.js';

const FIRSTS = 3;
const FURTHERS = 20;

/** @returns the milliseconds of each time that the widget was shown */
export const measureGrowth = ({ browser, origin }, side, { kind, attributes, document }) =>
  visit(browser, origin + pageAddress(side, EMPTY), { conditions: 'unhindered' }, (page) =>
    page.evaluate(showRepeatedly, {
      side,
      kind,
      attributes,
      address: documentAddress(document),
      firsts: FIRSTS,
      furthers: FURTHERS,
    }),
  );
