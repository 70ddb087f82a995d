import type { Language } from './language.js';
import { loadInterventionLanguage } from './load-interventions.js';
import { nlActions } from './nl/actions.js';
import type { ActionLanguage } from './phrases.js';

/** Adds to a language what it says of interventions beside a figure. */
export async function loadActionLanguage(language: Language): Promise<ActionLanguage> {
  const [interventions, actions] = await Promise.all([
    loadInterventionLanguage(language),
    language.phrases?.actions(),
  ]);
  return { ...interventions, actions: actions ?? nlActions };
}
