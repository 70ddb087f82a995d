import { checkWith, type Checked } from './check-with.js';
import { rules as gebiedsmonitor } from './checks/gebiedsmonitor.js';
import { rules as interventiemonitor } from './checks/interventiemonitor.js';
import { rules as procesmonitor } from './checks/procesmonitor.js';

const RULES = { gebiedsmonitor, interventiemonitor, procesmonitor };

/**
 * Checks parsed JSON against the contract, whatever its kind.
 *
 * @returns the document without the fields that this version does not know, or every problem in it. Never throws.
 */
export function check(input: unknown): Checked {
  return checkWith((kind) => RULES[kind], input);
}
