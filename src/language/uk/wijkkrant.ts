import type { WijkkrantPhrases } from '../wijkkrant/phrases.js';

const named = (names: string) => (names === '' ? '.' : `, наприклад ${names}.`);
const online = (onSite: boolean) => (onSite ? ' Більше — на сайті.' : '');

/** What Ukrainian says on the sheet of a wijk. */
export const wijkkrant: WijkkrantPhrases = {
  say: {
    title: (place) => `Як справи ${place}`,
    wider: (area) => `Про більшу територію: ${area}`,
    moreFigures: (count, names, onSite) =>
      `Цифри, які не вмістилися на цьому аркуші: ${count}${named(names)}${online(onSite)}`,
    moreInterventions: (count, names, onSite) =>
      `Інші проєкти: ${count}${named(names)}${online(onSite)}`,
    unknownFigures: (count) => `Теми, про які ще немає цифр: ${count}.`,
    vinkjesFilledIn: (filled, of) =>
      filled === 0
        ? 'На запитання про якість цих проєктів ще ніхто не відповів.'
        : `Проєкти, у яких є відповіді на запитання про якість: ${filled} з ${of}.`,
  },
  words: {
    intro: 'Що відомо про район, що для нього роблять і які на це є гроші.',
    figures: 'Цифри',
    noFigures: 'Про цей район ще немає цифр.',
    done: 'Що роблять',
    noInterventions: 'У програмі немає проєктів для цього району.',
    site: 'Дізнатися більше:',
    contact: 'Маєте запитання?',
    sources: 'Звідки ці дані',
  },
};
