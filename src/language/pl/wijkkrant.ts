import type { WijkkrantPhrases } from '../wijkkrant/phrases.js';

const named = (names: string) => (names === '' ? '.' : `, na przykład ${names}.`);
const online = (onSite: boolean) => (onSite ? ' Więcej na stronie internetowej.' : '');

/** What Polish says on the sheet of a wijk. */
export const wijkkrant: WijkkrantPhrases = {
  say: {
    title: (place) => `Jak się żyje ${place}`,
    wider: (area) => `Dotyczy większego obszaru: ${area}`,
    moreFigures: (count, names, onSite) =>
      `Liczby, które się nie zmieściły: ${count}${named(names)}${online(onSite)}`,
    moreInterventions: (count, names, onSite) =>
      `Pozostałe projekty: ${count}${named(names)}${online(onSite)}`,
    unknownFigures: (count) => `Tematy, o których nie ma jeszcze danych: ${count}.`,
    vinkjesFilledIn: (filled, of) =>
      filled === 0
        ? 'Na pytania o jakość tych projektów nikt jeszcze nie odpowiedział.'
        : `Projekty, w których odpowiedziano na pytania o jakość: ${filled} z ${of}.`,
  },
  words: {
    intro: 'Co wiadomo o dzielnicy, co się w niej robi i jakie są na to pieniądze.',
    figures: 'Liczby',
    noFigures: 'Nie ma jeszcze danych o tej dzielnicy.',
    done: 'Co się robi',
    noInterventions: 'W programie nie ma projektów dla tej dzielnicy.',
    site: 'Więcej informacji:',
    contact: 'Pytania?',
    sources: 'Skąd to wiemy',
  },
};
