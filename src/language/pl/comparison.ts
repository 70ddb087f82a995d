import type { ComparisonPhrases } from '../phrases.js';

/** What Polish says of areas beside each other. */
export const comparison: ComparisonPhrases = {
  say: {
    relation: ({ way, tentative, place, amount }) => {
      const verb = tentative ? 'wydaje się' : 'jest';
      const said = { higher: 'wyższy niż', lower: 'niższy niż', same: 'taki sam jak' }[way];
      return `Wynik ${verb} ${said} ${place} (${amount}).`;
    },
    unclearRelation: (obstacle, place) =>
      ({
        method: `Wynik ${place} zmierzono inaczej. Dlatego nie porównujemy.`,
        margin: `Różnica w stosunku do wyniku ${place} mieści się w marginesie błędu.`,
        range: `Wynik nie jest wystarczająco dokładny, aby porównać go z wynikiem ${place}.`,
        period: `Wynik ${place} pochodzi z innego roku. Dlatego nie porównujemy.`,
        borders: `Wynik ${place} dotyczy innych granic. Dlatego nie porównujemy.`,
      })[obstacle],
    spread: (range) => `W pokazanych tu dzielnicach: ${range}.`,
    comparedAreas: (label, period) => `${label}, według dzielnic (${period}).`,
    noComparison: (label) => `${label}: brak danych do porównania.`,
  },
  words: {
    now: 'Teraz',
    overTheYears: 'Na przestrzeni lat',
  },
};
