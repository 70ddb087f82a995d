import type { ComparisonPhrases } from '../phrases.js';
import { lowerFirst } from '../text.js';

/** What Dutch says of areas beside each other. */
export const nlComparison: ComparisonPhrases = {
  say: {
    relation: ({ way, tentative, place, amount }) => {
      const verb = tentative ? 'lijkt' : 'is';
      const said = { higher: 'hoger dan', lower: 'lager dan', same: 'even hoog als' }[way];
      return `Dat ${verb} ${said} ${place} (${amount}).`;
    },
    unclearRelation: (obstacle, place) =>
      ({
        method: `Het cijfer ${place} is anders gemeten. Daarom vergelijken we niet.`,
        margin: `Het verschil met het cijfer ${place} valt binnen de marge.`,
        range: `Het cijfer is niet precies genoeg om te vergelijken met dat ${place}.`,
        period: `Het cijfer ${place} is van een ander jaar. Daarom vergelijken we niet.`,
        borders: `Het cijfer ${place} gaat over andere grenzen. Daarom vergelijken we niet.`,
      })[obstacle],
    spread: (range) => `In de wijken en buurten hier is het ${range}.`,
    comparedAreas: (label, period) => `${label}, per wijk en buurt (${period}).`,
    noComparison: (label) => `Voor ${lowerFirst(label)} zijn er geen cijfers om te vergelijken.`,
  },
  words: {
    now: 'Nu',
    overTheYears: 'Door de jaren',
  },
};
