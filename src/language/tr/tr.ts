import { Formatter } from '../format.js';
import type { FigureSentence, FurtherLanguage } from '../language.js';

/** A predicate takes no amount in its midst without a suffix, which each document would need to have its own of. */
const said = ({ place, subject, predicate, amount, period }: FigureSentence) =>
  `${place} ${subject} ${predicate}: ${amount} (${period}).`;

/** Turkish. Names and labels stand without suffixes; the word for the kind of area carries them. */
export const language: FurtherLanguage = {
  tag: 'tr',
  direction: 'ltr',
  comma: ', ',
  level: 'standard',
  plain: false,
  format: new Formatter('tr-TR'),
  periods: {
    years: (from, to) => `${from}–${to}`,
    quarter: (quarter, year) => `${year}, ${quarter}. çeyrek`,
  },

  place: (name, kind) => {
    if (kind === 'land' && name === 'Nederland') return 'Hollanda’da';
    const kinds = {
      gebied: 'bölgesinde',
      wijk: 'mahallesinde',
      buurt: 'mahallesinde',
      gemeente: 'belediyesinde',
      land: 'ülkesinde',
    };
    return `${name.replace(/^gemeente /i, '')} ${kinds[kind]}`;
  },

  amount: {
    about: (amount) => `yaklaşık ${amount}`,
    moreThan: (amount) => `${amount} üzeri`,
    lessThan: (amount) => `${amount} altı`,
    between: (low, high) => `${low}–${high} arası`,
    perThousand: (amount) => `binde ${amount}`,
    outOfHundred: (amount) => `100’de ${amount}`,
    withMargin: (amount, margin) => `${amount} (hata payı: ±${margin})`,
  },
  target: {
    moreThan: (amount) => `${amount} üzeri`,
    atLeast: (amount) => `en az ${amount}`,
    lessThan: (amount) => `${amount} altı`,
    atMost: (amount) => `en fazla ${amount}`,
  },
  absence: {
    notKnown: 'bilinmiyor',
    notYetKnown: 'henüz bilinmiyor',
    notAsked: 'sorulmadı',
    tooFewPeople: 'göstermek için kişi sayısı çok az',
    unreliable: 'yeterince güvenilir değil',
    notPublished: 'yayımlanmadı',
    notApplicable: 'geçerli değil',
    notInDocument: 'veri yok',
  },

  say: {
    share: said,
    perThousand: (parts) => said({ ...parts, amount: `binde ${parts.amount}` }),
    count: said,
    grade: (parts) => said({ ...parts, amount: `ortalama ${parts.amount}` }),
    score: said,
    labelled: (label, place, amount, period) => `${label}, ${place}: ${amount} (${period}).`,
    noFigure: (label, place, absence) =>
      absence === 'notInDocument'
        ? `${label}, ${place}: veri yok.`
        : `${label}, ${place}: veri yok (${language.absence[absence]}).`,
    awaited: (period, absence) => `${period} verisi: ${language.absence[absence]}.`,
    change: (verdict, { way, tentative, amount, period }) => {
      const verb = tentative ? ' görünüyor' : '';
      if (verdict === 'same') return `Önceki dönemle (${period}) aynı${verb}.`;
      const said = {
        better: 'daha iyi',
        worse: 'daha kötü',
        notJudged: way === 'higher' ? 'daha fazla' : 'daha az',
      }[verdict];
      return `Önceki döneme (${period}: ${amount}) göre ${said}${verb}.`;
    },
    unclearChange: (obstacle, period) =>
      ({
        method: `Önceki dönemde (${period}) farklı bir yöntemle ölçüldü. Bu nedenle karşılaştırmıyoruz.`,
        margin: `Önceki dönemden (${period}) bu yana değişip değişmediği söylenemez: fark, hata payının içinde.`,
        range: `Önceki dönemden (${period}) bu yana değişip değişmediği söylenemez: değer bunun için yeterince kesin değil.`,
        period: `Önceki dönemle (${period}) karşılaştırılamaz.`,
        borders: `Bölgenin sınırları önceki dönemden (${period}) bu yana değişti. Bu nedenle karşılaştırmıyoruz.`,
      })[obstacle],
    target: (target, period) => `Hedef (${period}): ${target}.`,
    targetMet: (met) =>
      met === null
        ? 'Hedefe ulaşılıp ulaşılmadığı söylenemez.'
        : met
          ? 'Bu hedefe ulaşıldı.'
          : 'Bu hedefe henüz ulaşılmadı.',
    higherIsMore: 'Puan ne kadar yüksekse bu durum o kadar yaygındır.',
    stale: (period) => `Büyük olasılıkla daha yeni veriler var. Beklenen tarih: ${period}.`,
    peopleOfTen: (tenths, exact) => `${exact ? '' : 'yaklaşık '}10’da ${tenths}`,
  },

  words: {
    period: 'Dönem',
    figure: 'Değer',
    target: 'Hedef',
    area: 'Bölge',
    note: 'Açıklama',
    own: 'mahalleniz',
    showFigures: 'Sayıları göster',
    about: 'Bu sayılar hakkında',
    source: 'Kaynak',
    publisher: 'Yayımlayan',
    figuresOf: 'Veri dönemi',
    published: 'Yayım tarihi',
    nextUpdate: 'Sonraki veriler',
    licence: 'Lisans',
    method: 'Ölçüm yöntemi',
    answerCounted: 'Sayılan yanıt',
    address: 'Bu rakamın kalıcı adresi',
    unknown: 'bilinmiyor',
    question: 'Soru',
    loading: 'Veriler yükleniyor.',
    drawChart: 'Grafiği göster',
    lookUp: 'Grafik: değerleri ok tuşlarıyla inceleyin',
    scaleUnknown: 'Belge, ölçeğin nerede başlayıp nerede bittiğini söylemiyor.',
    verdict: {
      better: 'iyiye gidiyor',
      worse: 'kötüye gidiyor',
      same: 'değişmedi',
      notJudged: 'değişti',
    },
    targetMet: 'hedefe ulaşıldı',
    targetNotMet: 'hedefe henüz ulaşılmadı',
    download: 'İndir',
  },

  unreachable: {
    title: 'Verilere şu anda ulaşılamıyor.',
    next: 'İnternet bağlantınızı kontrol edip yeniden deneyin.',
  },

  phrases: {
    comparison: async () => (await import('./comparison.js')).comparison,
    money: async () => (await import('./money.js')).money,
    interventions: async () => (await import('./interventions.js')).interventions,
    actions: async () => (await import('./actions.js')).actions,
    downloads: async () => (await import('./downloads.js')).downloads,
    contact: async () => (await import('./contact.js')).contact,
    embeds: async () => (await import('./embeds.js')).embeds,
    failures: async () => (await import('./failures.js')).failures,
    help: async () => (await import('./help.js')).help,
    glossary: async () => (await import('./glossary.js')).glossary,
    speech: async () => (await import('./speech.js')).speech,
  },
};
