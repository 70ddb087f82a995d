import type { Rules } from './checks/rules.js';
import type { Kind } from './vocabulary.js';

const LOADERS: Readonly<Record<Kind, () => Promise<{ readonly rules: Rules }>>> = {
  gebiedsmonitor: () => import('./checks/gebiedsmonitor.js'),
  interventiemonitor: () => import('./checks/interventiemonitor.js'),
  procesmonitor: () => import('./checks/procesmonitor.js'),
};

/** The rules of one kind: a page that shows no money need not know what a sum must be. */
export async function loadRules(kind: Kind): Promise<Rules> {
  return (await LOADERS[kind]()).rules;
}
