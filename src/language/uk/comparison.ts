import type { ComparisonPhrases } from '../phrases.js';

/** What Ukrainian says of areas beside each other. */
export const comparison: ComparisonPhrases = {
  say: {
    relation: ({ way, tentative, place, amount }) => {
      const said = { higher: 'вищий, ніж', lower: 'нижчий, ніж', same: 'такий самий, як' }[way];
      return `${tentative ? 'Схоже, показник' : 'Показник'} ${said} ${place} (${amount}).`;
    },
    unclearRelation: (obstacle, place) =>
      ({
        method: `Показник ${place} вимірювали інакше. Тому ми не порівнюємо.`,
        margin: `Різниця з показником ${place} – у межах похибки.`,
        range: `Показник недостатньо точний, щоб порівнювати його з показником ${place}.`,
        period: `Показник ${place} – за інший рік. Тому ми не порівнюємо.`,
        borders: `Показник ${place} стосується інших меж. Тому ми не порівнюємо.`,
      })[obstacle],
    spread: (range) => `У показаних тут районах: ${range}.`,
    comparedAreas: (label, period) => `${label}, за районами (${period}).`,
    noComparison: (label) => `${label}: немає даних для порівняння.`,
  },
  words: {
    now: 'Зараз',
    overTheYears: 'За роками',
  },
};
