import type { InterventionPhrases } from '../phrases.js';
import { joined } from '../text.js';

/** What Turkish says of interventions. What is counted stays singular. */
export const interventions: InterventionPhrases = {
  say: {
    vinkjesNotFilledIn: (count) => `${count} soru henüz yanıtlanmadı.`,
    vinkjesAnswered: (yes, partly, notYet, of) =>
      joined(
        [
          `${of} ölçütten ${yes} tanesi karşılandı.`,
          partly > 0 ? `${partly} tanesi kısmen.` : '',
          notYet > 0 ? `${notYet} tanesi henüz değil.` : '',
        ],
        ' ',
      ),
  },
  words: {
    spoor: 'Program kolu',
    actielijn: 'Eylem alanı',
    partners: 'Kimler katılıyor',
    planning: 'Ne zaman',
    wijken: 'Nerede',
    goals: 'Hangi amaç için',
    goalRole: { primary: 'ana amaç', sideEffect: 'katkı sağlıyor', unknown: 'bilinmiyor' },
    phase: {
      planned: 'planlandı',
      preparation: 'hazırlanıyor',
      running: 'sürüyor',
      finished: 'tamamlandı',
      unknown: 'aşaması bilinmiyor',
    },
    pace: {
      ahead: 'plandan önde',
      onSchedule: 'plana uygun',
      behind: 'planın gerisinde',
      unknown: 'ilerleme bilinmiyor',
    },
    results: 'Şimdiye kadarki sonuçlar',
    residents: 'Mahalle sakinleri ne diyor',
    stories: 'Mahalleden',
    links: 'Devamını okuyun',
    milestones: 'Önemli adımlar',
    milestoneReached: 'ulaşıldı',
    vinkjes: 'Yedi ölçüt',
    answer: 'Yanıt',
    answers: {
      yes: 'evet',
      partly: 'kısmen',
      notYet: 'henüz değil',
      notApplicable: 'geçerli değil',
      notFilledIn: 'henüz yanıtlanmadı',
    },
    clear: 'Yanıtları sil',
    nothingStored: 'Hiçbir şey kaydedilmez veya gönderilmez.',
  },
};
