import type { InterventionPhrases } from '../phrases.js';
import { nlInterventions } from '../nl/interventions.js';
import { joined } from '../text.js';

/** What easy Dutch says of interventions. */
export const nlA2Interventions: InterventionPhrases = {
  say: {
    ...nlInterventions.say,
    vinkjesNotFilledIn: (count) => `De ${count} vragen hebben nog geen antwoord.`,
    vinkjesAnswered: (yes, partly, notYet, of) =>
      joined(
        [
          `${yes} van de ${of} vragen: ja.`,
          partly > 0 ? `${partly} een beetje.` : '',
          notYet > 0 ? `${notYet} nog niet.` : '',
        ],
        ' ',
      ),
  },
  words: {
    ...nlInterventions.words,
    goalRole: { primary: 'vooral hiervoor', sideEffect: 'helpt ook', unknown: 'weten we niet' },
    phase: {
      planned: 'komt nog',
      preparation: 'wordt voorbereid',
      running: 'bezig',
      finished: 'klaar',
      unknown: 'weten we niet',
    },
    answers: {
      yes: 'ja',
      partly: 'een beetje',
      notYet: 'nog niet',
      notApplicable: 'hoort hier niet bij',
      notFilledIn: 'nog geen antwoord',
    },
    clear: 'Haal mijn antwoorden weg',
    nothingStored: 'Wij bewaren niets.',
  },
};
