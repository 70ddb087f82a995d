import { wijkkrant as standard } from '../nl/wijkkrant.js';
import type { WijkkrantPhrases } from '../wijkkrant/phrases.js';

const named = (names: string) => (names === '' ? '.' : `. Bijvoorbeeld: ${names}.`);

/** What easy Dutch says on the sheet of a wijk. */
export const wijkkrant: WijkkrantPhrases = {
  say: {
    ...standard.say,
    wider: (area) => `Dit gaat over: ${area}`,
    moreFigures: (count, names, onSite) =>
      `Er ${count === 1 ? 'is nog 1 cijfer' : `zijn nog ${count} cijfers`}${named(names)}${
        onSite ? ' Kijk op de site.' : ''
      }`,
    moreInterventions: (count, names, onSite) =>
      `Er ${count === 1 ? 'is nog 1 project' : `zijn nog ${count} projecten`}${named(names)}${
        onSite ? ' Kijk op de site.' : ''
      }`,
    unknownFigures: (count) =>
      count === 1 ? 'Eén ding weten we nog niet.' : `${count} dingen weten we nog niet.`,
    vinkjesFilledIn: (filled, of) =>
      filled === 0
        ? 'Is een project goed? De vragen daarover hebben nog geen antwoord.'
        : `Is een project goed? Bij ${filled} van de ${of} projecten is dat bekeken.`,
  },
  words: {
    intro: 'Dit weten we over de wijk. En dit gebeurt er.',
    figures: 'De cijfers',
    noFigures: 'We hebben nog geen cijfers over deze wijk.',
    done: 'Dit gebeurt er',
    noInterventions: 'Er is nog geen project in deze wijk.',
    site: 'Wilt u meer lezen? Kijk op',
    contact: 'Hebt u een vraag?',
    sources: 'Hier komt dit vandaan',
  },
};
