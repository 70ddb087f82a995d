import type { ComparisonPhrases } from '../phrases.js';
import { upperFirst } from '../text.js';

/** What Turkish says of areas beside each other. A place ends in -de or -da, to which -ki is added. */
export const comparison: ComparisonPhrases = {
  say: {
    relation: ({ way, tentative, place, amount }) => {
      const verb = tentative ? ' görünüyor' : '';
      return {
        higher: `Bu, ${place}ki değerden (${amount}) daha yüksek${verb}.`,
        lower: `Bu, ${place}ki değerden (${amount}) daha düşük${verb}.`,
        same: `Bu, ${place}ki değerle (${amount}) aynı${verb}.`,
      }[way];
    },
    unclearRelation: (obstacle, place) =>
      upperFirst(
        {
          method: `${place}ki değer farklı bir yöntemle ölçüldü. Bu nedenle karşılaştırmıyoruz.`,
          margin: `${place}ki değerle arasındaki fark, hata payının içinde.`,
          range: `Değer, ${place}ki değerle karşılaştırmak için yeterince kesin değil.`,
          period: `${place}ki değer başka bir yıla ait. Bu nedenle karşılaştırmıyoruz.`,
          borders: `${place}ki değer başka sınırlara ait. Bu nedenle karşılaştırmıyoruz.`,
        }[obstacle],
      ),
    spread: (range) => `Buradaki mahallelerde: ${range}.`,
    comparedAreas: (label, period) => `${label}, mahallelere göre (${period}).`,
    noComparison: (label) => `${label}: karşılaştırılacak veri yok.`,
  },
  words: {
    now: 'Şimdi',
    overTheYears: 'Yıllar içinde',
  },
};
