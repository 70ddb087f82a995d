import type { FailurePhrases } from '../phrases.js';

/** What Dutch says when something went wrong. */
export const nlFailures: FailurePhrases = {
  words: {
    retry: 'Opnieuw proberen',
    forWebmaster: 'Voor de beheerder',
    unavailable: 'Dit deel kunnen we nu niet laten zien.',
  },
  facts: {
    network: 'Niet te bereiken',
    http: 'Antwoord van de server',
    'not-json': 'Geen geldige JSON',
    'bad-attribute': 'Geen geldig adres in src',
    'wrong-kind': 'Ander soort document',
  },
  texts: {
    network: {
      title: 'De gegevens zijn nu niet te bereiken.',
      next: 'Controleer uw internetverbinding en probeer het opnieuw.',
    },
    http: {
      title: 'De gegevens staan niet op de plek waar ze horen.',
      next: 'Probeer het later opnieuw, of laat het de beheerder van deze website weten.',
    },
    'not-json': {
      title: 'De gegevens zijn niet te lezen.',
      next: 'Laat het de beheerder van deze website weten.',
    },
    'invalid-document': {
      title: 'De gegevens kloppen niet, daarom tonen we ze niet.',
      next: 'Laat het de beheerder van deze website weten.',
    },
    'newer-contract': {
      title: 'Deze gegevens zijn nieuwer dan dit onderdeel van de website.',
      next: 'De beheerder van deze website kan een nieuwe versie van Wijkraam plaatsen.',
    },
    'bad-attribute': {
      title: 'Dit onderdeel van de website is niet goed ingesteld.',
      next: 'Laat het de beheerder van deze website weten.',
    },
    internal: {
      title: 'Hier ging iets mis.',
      next: 'Probeer het later opnieuw, of laat het de beheerder van deze website weten.',
    },
    'wrong-kind': {
      title: 'Deze gegevens horen bij een ander onderdeel.',
      next: 'Laat het de beheerder van deze website weten.',
    },
    'empty-document': {
      title: 'Er zijn nog geen gegevens.',
      next: 'Kom later nog eens terug.',
    },
    'unknown-indicator': {
      title: 'Dit cijfer staat niet in de gegevens.',
      next: 'Laat het de beheerder van deze website weten.',
    },
    'unknown-area': {
      title: 'Dit gebied staat niet in de gegevens.',
      next: 'Laat het de beheerder van deze website weten.',
    },
    'unknown-intervention': {
      title: 'Dit project staat niet in de gegevens.',
      next: 'Laat het de beheerder van deze website weten.',
    },
  },
};
