import { nlFailures } from '../nl/failures.js';
import type { FailurePhrases } from '../phrases.js';

const tellTheWebmaster = 'Vertel het aan de beheerder van deze website.';
const tryLater = 'Probeer het later nog een keer.';

/** What easy Dutch says when something went wrong. */
export const nlA2Failures: FailurePhrases = {
  ...nlFailures,
  words: {
    ...nlFailures.words,
    retry: 'Probeer het nog een keer',
    unavailable: 'Dit kunnen we nu niet laten zien.',
  },
  texts: {
    network: {
      title: 'Het lukt nu niet om de cijfers op te halen.',
      next: 'Kijk of uw internet werkt. Probeer het dan nog een keer.',
    },
    http: { title: 'We kunnen de cijfers niet vinden.', next: tryLater },
    'not-json': { title: 'We kunnen de cijfers niet lezen.', next: tellTheWebmaster },
    'invalid-document': {
      title: 'De cijfers kloppen niet. Daarom laten we ze niet zien.',
      next: tellTheWebmaster,
    },
    'newer-contract': {
      title: 'Deze cijfers zijn te nieuw voor deze website.',
      next: tellTheWebmaster,
    },
    'bad-attribute': {
      title: 'Dit deel van de website werkt nog niet goed.',
      next: tellTheWebmaster,
    },
    internal: { title: 'Hier ging iets mis.', next: tryLater },
    'wrong-kind': {
      title: 'Deze cijfers horen ergens anders.',
      next: tellTheWebmaster,
    },
    'empty-document': { title: 'Er zijn nog geen cijfers.', next: 'Kom later nog eens terug.' },
    'unknown-indicator': { title: 'We hebben dit cijfer niet.', next: tellTheWebmaster },
    'unknown-area': { title: 'We hebben geen cijfers over deze plek.', next: tellTheWebmaster },
    'unknown-intervention': { title: 'We weten niets van dit project.', next: tellTheWebmaster },
  },
};
