import type { FailurePhrases } from '../phrases.js';

const tellTheWebmaster = 'Lütfen bu web sitesinin yöneticisine bildirin.';
const tryLater = 'Daha sonra yeniden deneyin veya bu web sitesinin yöneticisine bildirin.';

/** What Turkish says when something went wrong. */
export const failures: FailurePhrases = {
  words: {
    retry: 'Yeniden dene',
    forWebmaster: 'Yönetici için',
    unavailable: 'Bu bölümü şu anda gösteremiyoruz.',
  },
  facts: {
    network: 'Ulaşılamıyor',
    http: 'Sunucunun yanıtı',
    'not-json': 'Geçerli JSON değil',
    'bad-attribute': 'src içinde geçerli bir adres yok',
    'wrong-kind': 'Başka türde bir belge',
  },
  texts: {
    network: {
      title: 'Verilere şu anda ulaşılamıyor.',
      next: 'İnternet bağlantınızı kontrol edip yeniden deneyin.',
    },
    http: { title: 'Veriler olması gereken yerde değil.', next: tryLater },
    'not-json': { title: 'Veriler okunamıyor.', next: tellTheWebmaster },
    'invalid-document': {
      title: 'Veriler doğru değil, bu nedenle göstermiyoruz.',
      next: tellTheWebmaster,
    },
    'newer-contract': {
      title: 'Bu veriler, web sitesinin bu bölümünden daha yeni.',
      next: 'Bu web sitesinin yöneticisi Wijkraam’ın yeni bir sürümünü kurabilir.',
    },
    'bad-attribute': {
      title: 'Web sitesinin bu bölümü doğru ayarlanmamış.',
      next: tellTheWebmaster,
    },
    internal: { title: 'Burada bir sorun oluştu.', next: tryLater },
    'wrong-kind': {
      title: 'Bu veriler web sitesinin başka bir bölümüne ait.',
      next: tellTheWebmaster,
    },
    'empty-document': { title: 'Henüz veri yok.', next: 'Lütfen daha sonra yeniden bakın.' },
    'unknown-indicator': { title: 'Bu sayı verilerde yok.', next: tellTheWebmaster },
    'unknown-area': { title: 'Bu bölge verilerde yok.', next: tellTheWebmaster },
    'unknown-intervention': { title: 'Bu proje verilerde yok.', next: tellTheWebmaster },
  },
};
