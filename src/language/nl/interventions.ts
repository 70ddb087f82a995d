import type { InterventionPhrases } from '../phrases.js';
import { joined } from '../text.js';

/** What Dutch says of interventions. */
export const nlInterventions: InterventionPhrases = {
  say: {
    vinkjesNotFilledIn: (count) => `De ${count} vragen zijn nog niet ingevuld.`,
    vinkjesAnswered: (yes, partly, notYet, of) =>
      joined(
        [
          `${yes} van de ${of} vinkjes ${yes === 1 ? 'is' : 'zijn'} gezet.`,
          partly > 0 ? `${partly} voor een deel.` : '',
          notYet > 0 ? `${notYet} nog niet.` : '',
        ],
        ' ',
      ),
  },
  words: {
    spoor: 'Spoor',
    actielijn: 'Actielijn',
    partners: 'Wie doen mee',
    planning: 'Wanneer',
    wijken: 'Waar',
    goals: 'Voor welk doel',
    goalRole: { primary: 'hoofddoel', sideEffect: 'helpt mee', unknown: 'niet bekend' },
    phase: {
      planned: 'komt nog',
      preparation: 'in voorbereiding',
      running: 'bezig',
      finished: 'klaar',
      unknown: 'stand niet bekend',
    },
    pace: {
      ahead: 'loopt voor op de planning',
      onSchedule: 'loopt volgens planning',
      behind: 'loopt achter op de planning',
      unknown: 'voortgang niet bekend',
    },
    results: 'Wat het al opleverde',
    residents: 'Bewoners zeggen',
    stories: 'Uit de wijk',
    links: 'Meer lezen',
    milestones: 'Mijlpalen',
    milestoneReached: 'gehaald',
    vinkjes: 'De zeven vinkjes',
    answer: 'Antwoord',
    answers: {
      yes: 'ja',
      partly: 'deels',
      notYet: 'nog niet',
      notApplicable: 'niet van toepassing',
      notFilledIn: 'nog niet ingevuld',
    },
    clear: 'Antwoorden wissen',
    nothingStored: 'Er wordt niets bewaard of verstuurd.',
  },
};
