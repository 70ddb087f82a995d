import type { WijkkrantPhrases } from '../wijkkrant/phrases.js';

const named = (names: string) => (names === '' ? '.' : `, örneğin ${names}.`);
const online = (onSite: boolean) => (onSite ? ' Daha fazlası web sitesinde.' : '');

/** What Turkish says on the sheet of a wijk. */
export const wijkkrant: WijkkrantPhrases = {
  say: {
    title: (place) => `Son durum: ${place}`,
    wider: (area) => `Daha büyük bir bölge hakkında: ${area}`,
    moreFigures: (count, names, onSite) =>
      `Bu sayfaya sığmayan sayılar: ${count}${named(names)}${online(onSite)}`,
    moreInterventions: (count, names, onSite) =>
      `Diğer projeler: ${count}${named(names)}${online(onSite)}`,
    unknownFigures: (count) => `Henüz sayısı olmayan konular: ${count}.`,
    vinkjesFilledIn: (filled, of) =>
      filled === 0
        ? 'Bu projelerin kalitesiyle ilgili sorular henüz yanıtlanmadı.'
        : `Kalite soruları yanıtlanan projeler: ${filled} / ${of}.`,
  },
  words: {
    intro: 'Mahalle hakkında bilinenler, yapılanlar ve bunun için ayrılan para.',
    figures: 'Sayılar',
    noFigures: 'Bu mahalle hakkında henüz sayı yok.',
    done: 'Neler yapılıyor',
    noInterventions: 'Programda bu mahalle için proje yok.',
    site: 'Daha fazla bilgi:',
    contact: 'Sorunuz mu var?',
    sources: 'Bu bilgiler nereden geliyor',
  },
};
