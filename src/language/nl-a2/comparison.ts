import { nlComparison } from '../nl/comparison.js';
import type { ComparisonPhrases } from '../phrases.js';

/** What easy Dutch says of areas beside each other. */
export const nlA2Comparison: ComparisonPhrases = {
  ...nlComparison,
  say: {
    ...nlComparison.say,
    relation: ({ relation, tentative, place, amount }) => {
      const verb = tentative ? 'lijkt' : 'is';
      const said = { higher: 'meer dan', lower: 'minder dan', same: 'hetzelfde als' }[relation];
      return `Dat ${verb} ${said} ${place}. Daar is het ${amount}.`;
    },
    unclearRelation: (_obstacle, place) =>
      `We kunnen het niet vergelijken met het cijfer ${place}.`,
    spread: (range) => `In de wijken hier is het ${range}.`,
    noComparison: () => 'Er zijn nog geen cijfers om te vergelijken.',
  },
};
