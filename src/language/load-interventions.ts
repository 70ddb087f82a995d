import type { Language } from './language.js';
import type { ByLevel } from './load.js';
import { nlInterventions } from './nl/interventions.js';
import type { InterventionLanguage, InterventionPhrases } from './phrases.js';

const INTERVENTIONS: ByLevel<InterventionPhrases> = {
  standard: () => nlInterventions,
  a2: async () => (await import('./nl-a2/interventions.js')).nlA2Interventions,
};

/** Adds to a language what it says of interventions. */
export async function loadInterventionLanguage(language: Language): Promise<InterventionLanguage> {
  return { ...language, interventions: await INTERVENTIONS[language.level]() };
}
