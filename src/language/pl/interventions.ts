import { plurals } from '../plurals.js';
import type { InterventionPhrases } from '../phrases.js';
import { joined } from '../text.js';

const plural = plurals<'one' | 'few' | 'many'>('pl');

/** What Polish says of interventions. */
export const interventions: InterventionPhrases = {
  say: {
    vinkjesNotFilledIn: (count) =>
      plural(count, {
        one: `${count} pytanie nie ma jeszcze odpowiedzi.`,
        few: `${count} pytania nie mają jeszcze odpowiedzi.`,
        many: `${count} pytań nie ma jeszcze odpowiedzi.`,
      }),
    vinkjesAnswered: (yes, partly, notYet, of) =>
      joined(
        [
          `Spełnione kryteria: ${yes} z ${of}.`,
          partly > 0 ? `Częściowo: ${partly}.` : '',
          notYet > 0 ? `Jeszcze nie: ${notYet}.` : '',
        ],
        ' ',
      ),
  },
  words: {
    spoor: 'Ścieżka',
    actielijn: 'Kierunek działań',
    partners: 'Kto bierze udział',
    planning: 'Kiedy',
    wijken: 'Gdzie',
    goals: 'Jakim celom to służy',
    goalRole: { primary: 'główny cel', sideEffect: 'też pomaga', unknown: 'nie wiadomo' },
    phase: {
      planned: 'w planach',
      preparation: 'w przygotowaniu',
      running: 'w toku',
      finished: 'zakończone',
      unknown: 'etap nieznany',
    },
    pace: {
      ahead: 'wyprzedza plan',
      onSchedule: 'zgodnie z planem',
      behind: 'opóźnione',
      unknown: 'postęp nieznany',
    },
    results: 'Dotychczasowe efekty',
    residents: 'Co mówią mieszkańcy',
    stories: 'Z dzielnicy',
    links: 'Czytaj więcej',
    milestones: 'Ważne etapy',
    milestoneReached: 'osiągnięto',
    vinkjes: 'Siedem kryteriów',
    answer: 'Odpowiedź',
    answers: {
      yes: 'tak',
      partly: 'częściowo',
      notYet: 'jeszcze nie',
      notApplicable: 'nie dotyczy',
      notFilledIn: 'brak odpowiedzi',
    },
    clear: 'Usuń odpowiedzi',
    nothingStored: 'Nic nie jest zapisywane ani wysyłane.',
  },
};
