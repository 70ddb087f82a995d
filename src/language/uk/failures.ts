import type { FailurePhrases } from '../phrases.js';

const tellTheWebmaster = 'Повідомте адміністратора цього сайту.';
const tryLater = 'Спробуйте ще раз пізніше або повідомте адміністратора цього сайту.';

/** What Ukrainian says when something went wrong. */
export const failures: FailurePhrases = {
  words: {
    retry: 'Спробувати ще раз',
    forWebmaster: 'Для адміністратора',
    unavailable: 'Зараз ми не можемо показати цю частину.',
  },
  facts: {
    network: 'Недоступно',
    http: 'Відповідь сервера',
    'not-json': 'Недійсний JSON',
    'bad-attribute': 'Недійсна адреса в src',
    'wrong-kind': 'Інший вид документа',
  },
  texts: {
    network: {
      title: 'Дані зараз недоступні.',
      next: 'Перевірте підключення до інтернету та спробуйте ще раз.',
    },
    http: { title: 'Даних немає там, де вони мають бути.', next: tryLater },
    'not-json': { title: 'Не вдається прочитати дані.', next: tellTheWebmaster },
    'invalid-document': {
      title: 'Дані неправильні, тому ми їх не показуємо.',
      next: tellTheWebmaster,
    },
    'newer-contract': {
      title: 'Ці дані новіші за цю частину сайту.',
      next: 'Адміністратор цього сайту може встановити нову версію Wijkraam.',
    },
    'bad-attribute': {
      title: 'Цю частину сайту налаштовано неправильно.',
      next: tellTheWebmaster,
    },
    internal: { title: 'Тут щось пішло не так.', next: tryLater },
    'wrong-kind': { title: 'Ці дані належать до іншої частини сайту.', next: tellTheWebmaster },
    'empty-document': { title: 'Даних ще немає.', next: 'Завітайте сюди пізніше.' },
    'unknown-indicator': { title: 'Цього показника немає в даних.', next: tellTheWebmaster },
    'unknown-area': { title: 'Цієї території немає в даних.', next: tellTheWebmaster },
    'unknown-intervention': { title: 'Цього проєкту немає в даних.', next: tellTheWebmaster },
  },
};
