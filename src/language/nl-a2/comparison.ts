import { soundsLike } from './nl-a2.js';
import type { ComparisonPhrases } from '../phrases.js';

/** What easy Dutch says of areas beside each other. */
export const nlA2Comparison: ComparisonPhrases = {
  say: {
    relation: ({ way, tentative, own, place, amount }) => {
      const verb = tentative ? 'lijkt' : 'is';
      const seen = soundsLike(own, amount) ? 'same' : way;
      const said = { higher: 'meer dan', lower: 'minder dan', same: 'hetzelfde als' }[seen];
      return `Dat ${verb} ${said} ${place}. Daar is het ${amount}.`;
    },
    unclearRelation: (_obstacle, place) =>
      `We kunnen het niet vergelijken met het cijfer ${place}.`,
    spread: (range) => `In de wijken hier is het ${range}.`,
    comparedAreas: (label, period) => `${label}, per wijk (${period}).`,
    noComparison: () => 'Er zijn nog geen cijfers om te vergelijken.',
  },
  words: {
    now: 'Nu',
    overTheYears: 'Door de jaren',
  },
};
