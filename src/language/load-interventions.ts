import type { Language } from './language.js';
import { nlInterventions } from './nl/interventions.js';
import type { InterventionLanguage } from './phrases.js';

/** Adds to a language what it says of interventions. */
export async function loadInterventionLanguage(language: Language): Promise<InterventionLanguage> {
  return {
    ...language,
    interventions: (await language.phrases?.interventions()) ?? nlInterventions,
  };
}
