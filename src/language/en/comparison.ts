import type { ComparisonPhrases } from '../phrases.js';

/** What English says of areas beside each other. */
export const comparison: ComparisonPhrases = {
  say: {
    relation: ({ way, tentative, place, amount }) => {
      const verb = tentative ? 'seems to be' : 'is';
      const said = { higher: 'higher than', lower: 'lower than', same: 'the same as' }[way];
      return `That ${verb} ${said} ${place} (${amount}).`;
    },
    unclearRelation: (obstacle, place) =>
      ({
        method: `The figure ${place} was measured differently. That is why we do not compare.`,
        margin: `The difference from the figure ${place} is within the margin.`,
        range: `The figure is not precise enough to compare with the one ${place}.`,
        period: `The figure ${place} is from another year. That is why we do not compare.`,
        borders: `The figure ${place} is about other boundaries. That is why we do not compare.`,
      })[obstacle],
    spread: (range) => `In the neighbourhoods shown here, it is ${range}.`,
    comparedAreas: (label, period) => `${label}, by neighbourhood (${period}).`,
    noComparison: (label) => `${label}: there are no figures to compare.`,
  },
  words: {
    now: 'Now',
    overTheYears: 'Over the years',
  },
};
