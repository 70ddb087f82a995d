import type { WijkkrantPhrases } from '../wijkkrant/phrases.js';

const named = (names: string) => (names === '' ? '.' : `, zoals ${names}.`);

/** What Dutch says on the sheet of a wijk. */
export const wijkkrant: WijkkrantPhrases = {
  say: {
    title: (place) => `Zo gaat het ${place}`,
    wider: (area) => `Over een groter gebied: ${area}`,
    moreFigures: (count, names, onSite) =>
      `Nog ${count} ${count === 1 ? 'cijfer past' : 'cijfers passen'} niet op dit blad${named(names)}${
        onSite ? ` ${count === 1 ? 'Het staat' : 'Ze staan'} op de site.` : ''
      }`,
    moreInterventions: (count, names, onSite) =>
      `Er ${count === 1 ? 'is nog 1 project' : `zijn nog ${count} projecten`}${named(names)}${
        onSite ? ` U leest er meer over op de site.` : ''
      }`,
    unknownFigures: (count) =>
      `Over ${count} ${count === 1 ? 'onderwerp is' : 'onderwerpen zijn'} nog geen cijfers.`,
    vinkjesFilledIn: (filled, of) =>
      filled === 0
        ? 'De vragen naar de kwaliteit van deze projecten zijn nog niet ingevuld.'
        : `Bij ${filled} van de ${of} projecten zijn de vragen naar de kwaliteit ingevuld.`,
  },
  words: {
    intro: 'Wat er bekend is over de wijk, wat eraan gedaan wordt en welk geld daarvoor is.',
    figures: 'De cijfers',
    noFigures: 'Er zijn nog geen cijfers over deze wijk.',
    done: 'Dit wordt eraan gedaan',
    noInterventions: 'Er staan geen projecten voor deze wijk in het programma.',
    site: 'Meer weten? Kijk op',
    contact: 'Vragen?',
    sources: 'Waar dit vandaan komt',
  },
};
