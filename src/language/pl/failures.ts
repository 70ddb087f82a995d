import type { FailurePhrases } from '../phrases.js';

const tellTheWebmaster = 'Powiadom administratora tej strony.';
const tryLater = 'Spróbuj ponownie później lub powiadom administratora tej strony.';

/** What Polish says when something went wrong. */
export const failures: FailurePhrases = {
  words: {
    retry: 'Spróbuj ponownie',
    forWebmaster: 'Dla administratora',
    unavailable: 'Nie możemy teraz pokazać tej części.',
  },
  facts: {
    network: 'Brak dostępu',
    http: 'Odpowiedź serwera',
    'not-json': 'Niepoprawny JSON',
    'bad-attribute': 'Niepoprawny adres w src',
    'wrong-kind': 'Inny rodzaj dokumentu',
  },
  texts: {
    network: {
      title: 'Dane są teraz niedostępne.',
      next: 'Sprawdź połączenie z internetem i spróbuj ponownie.',
    },
    http: { title: 'Danych nie ma tam, gdzie powinny być.', next: tryLater },
    'not-json': { title: 'Nie można odczytać danych.', next: tellTheWebmaster },
    'invalid-document': {
      title: 'Dane są niepoprawne, dlatego ich nie pokazujemy.',
      next: tellTheWebmaster,
    },
    'newer-contract': {
      title: 'Te dane są nowsze niż ta część strony.',
      next: 'Administrator tej strony może zainstalować nową wersję Wijkraam.',
    },
    'bad-attribute': {
      title: 'Ta część strony nie jest dobrze ustawiona.',
      next: tellTheWebmaster,
    },
    internal: { title: 'Coś poszło nie tak.', next: tryLater },
    'wrong-kind': { title: 'Te dane należą do innej części strony.', next: tellTheWebmaster },
    'empty-document': { title: 'Nie ma jeszcze danych.', next: 'Zajrzyj tu później.' },
    'unknown-indicator': { title: 'Tego wyniku nie ma w danych.', next: tellTheWebmaster },
    'unknown-area': { title: 'Tego obszaru nie ma w danych.', next: tellTheWebmaster },
    'unknown-intervention': { title: 'Tego projektu nie ma w danych.', next: tellTheWebmaster },
  },
};
