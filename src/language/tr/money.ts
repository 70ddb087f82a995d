import type { MoneyPhrases } from '../phrases.js';
import { joined } from '../text.js';

/** What Turkish says of money. */
export const money: MoneyPhrases = {
  millions: (amount) => `${amount}\u00a0milyon\u00a0avro`,
  millionsShort: (amount) => `€${amount}\u00a0Mn`,
  say: {
    money: (total, place, period) => `Toplam tutar (${joined([place, period], ', ')}): ${total}.`,
    moneyStatus: {
      granted: (amount) => `Onaylanan tutar: ${amount}.`,
      requested: (amount) => `Başvurulan tutar: ${amount}. Bu para henüz kesin değil.`,
      unknown: (amount) => `Onaylanıp onaylanmadığı belirtilmeyen tutar: ${amount}.`,
    },
    perInhabitant: (amount, inhabitants, period) =>
      `Kişi başına: ${amount} (nüfus: ${inhabitants}, ${period}).`,
    spent: (amount) => `Bunun harcanan kısmı: ${amount}.`,
    averagedYears: (sources) =>
      sources === null
        ? 'Her yıl ne kadar para olduğu bilinmiyor. Para burada yıllara eşit olarak bölündü.'
        : `Bazı tutarların yıllara dağılımı bilinmiyor. Yıllara eşit olarak bölünenler: ${sources}.`,
    withoutYears: (sources) => `Yılları bilinmediği için hesaba katılmayanlar: ${sources}.`,
    flow: (from, to) => `${from} → ${to}`,
  },
  words: {
    amount: 'Tutar',
    status: 'Durum',
    runTime: 'Süre',
    spent: 'Harcanan',
    total: 'Toplam',
    totalKnown: 'Bilinenlerin toplamı',
    perYear: 'Yıllara göre',
    yearsFrom: 'Dağılım',
    averaged: 'yıllara eşit bölündü',
    perYearPublished: 'yıllara göre biliniyor',
    flows: 'Hangi para nereye gidiyor',
    flowFrom: 'Nereden',
    flowTo: 'Nereye',
    rounding: 'Yuvarlama',
    money: 'Para',
    breakdown: {
      source: 'Para nereden geliyor',
      spoor: 'Para nereye gidiyor: program kolları',
      actielijn: 'Para nereye gidiyor: eylem alanları',
      goal: 'Para nereye gidiyor: amaçlar',
    },
    breakdownHead: {
      source: 'Kaynak',
      spoor: 'Program kolu',
      actielijn: 'Eylem alanı',
      goal: 'Amaç',
    },
    funding: { granted: 'onaylandı', requested: 'başvuruldu', unknown: 'belirtilmedi' },
  },
};
