import type { FailurePhrases } from '../phrases.js';

const tellTheWebmaster = 'Please tell the administrator of this website.';
const tryLater = 'Try again later, or tell the administrator of this website.';

/** What English says when something went wrong. */
export const failures: FailurePhrases = {
  words: {
    retry: 'Try again',
    forWebmaster: 'For the administrator',
    unavailable: 'We cannot show this part right now.',
  },
  facts: {
    network: 'Cannot be reached',
    http: 'Answer of the server',
    'not-json': 'Not valid JSON',
    'bad-attribute': 'No valid address in src',
    'wrong-kind': 'Another kind of document',
  },
  texts: {
    network: {
      title: 'The data cannot be reached right now.',
      next: 'Check your internet connection and try again.',
    },
    http: { title: 'The data are not where they should be.', next: tryLater },
    'not-json': { title: 'The data cannot be read.', next: tellTheWebmaster },
    'invalid-document': {
      title: 'The data are not right, so we do not show them.',
      next: tellTheWebmaster,
    },
    'newer-contract': {
      title: 'These data are newer than this part of the website.',
      next: 'The administrator of this website can install a new version of Wijkraam.',
    },
    'bad-attribute': {
      title: 'This part of the website is not set up correctly.',
      next: tellTheWebmaster,
    },
    internal: { title: 'Something went wrong here.', next: tryLater },
    'wrong-kind': {
      title: 'These data belong to another part of the website.',
      next: tellTheWebmaster,
    },
    'empty-document': { title: 'There are no data yet.', next: 'Please come back later.' },
    'unknown-indicator': { title: 'This figure is not in the data.', next: tellTheWebmaster },
    'unknown-area': { title: 'This area is not in the data.', next: tellTheWebmaster },
    'unknown-intervention': { title: 'This project is not in the data.', next: tellTheWebmaster },
  },
};
