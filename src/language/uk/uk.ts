import { Formatter } from '../format.js';
import type { FigureSentence, FurtherLanguage } from '../language.js';
import { upperFirst } from '../text.js';

/** Ukrainian locales write the code of the euro, which few readers know. */
class UkrainianFormatter extends Formatter {
  override euro(value: number, decimals?: number): string {
    return super.euro(value, decimals).replace('EUR', '€');
  }
}

/** The amount stands after the sentence, where it asks for no case. */
const said = ({ place, subject, predicate, amount, period }: FigureSentence) =>
  upperFirst(`${place} ${subject} ${predicate}: ${amount} (${period}).`);

/** Ukrainian. Names and labels stay as they are; the word for the kind of area carries the case. */
export const language: FurtherLanguage = {
  tag: 'uk',
  direction: 'ltr',
  comma: ', ',
  level: 'standard',
  plain: false,
  format: new UkrainianFormatter('uk-UA'),
  periods: {
    years: (from, to) => `${from}–${to}`,
    quarter: (quarter, year) => `${quarter}-й квартал ${year}`,
  },

  place: (name, kind) => {
    if (kind === 'land' && name === 'Nederland') return 'у Нідерландах';
    const kinds = {
      gebied: 'на території',
      wijk: 'у районі',
      buurt: 'у районі',
      gemeente: 'у муніципалітеті',
      land: 'у країні',
    };
    return `${kinds[kind]} ${name.replace(/^gemeente /i, '')}`;
  },

  amount: {
    about: (amount) => `приблизно ${amount}`,
    moreThan: (amount) => `понад ${amount}`,
    lessThan: (amount) => `менше ${amount}`,
    between: (low, high) => `від ${low} до ${high}`,
    perThousand: (amount) => `${amount} на 1000`,
    outOfHundred: (amount) => `${amount} зі 100`,
    withMargin: (amount, margin) => `${amount} (похибка: ±${margin})`,
  },
  target: {
    moreThan: (amount) => `понад ${amount}`,
    atLeast: (amount) => `щонайменше ${amount}`,
    lessThan: (amount) => `менше ${amount}`,
    atMost: (amount) => `щонайбільше ${amount}`,
  },
  absence: {
    notKnown: 'невідомо',
    notYetKnown: 'поки невідомо',
    notAsked: 'про це не питали',
    tooFewPeople: 'замало людей, щоб показати',
    unreliable: 'дані недостатньо надійні',
    notPublished: 'не опубліковано',
    notApplicable: 'не застосовується',
    notInDocument: 'немає даних',
  },

  say: {
    share: said,
    perThousand: (parts) => said({ ...parts, amount: `${parts.amount} на 1000` }),
    count: said,
    grade: (parts) => said({ ...parts, amount: `у середньому ${parts.amount}` }),
    score: said,
    labelled: (label, place, amount, period) => `${label}, ${place}: ${amount} (${period}).`,
    noFigure: (label, place, absence) =>
      absence === 'notInDocument'
        ? `${label}, ${place}: немає даних.`
        : `${label}, ${place}: немає даних (${language.absence[absence]}).`,
    awaited: (period, absence) => `Дані за ${period}: ${language.absence[absence]}.`,
    change: (verdict, { way, tentative, amount, period }) => {
      const verb = tentative ? 'Схоже, це' : 'Це';
      if (verdict === 'same') return `${verb} такий самий показник, як раніше (${period}).`;
      const said = {
        better: 'кращий',
        worse: 'гірший',
        notJudged: way === 'higher' ? 'вищий' : 'нижчий',
      }[verdict];
      return `${verb} ${said} показник, ніж раніше (${period}: ${amount}).`;
    },
    unclearChange: (obstacle, period) =>
      ({
        method: `Раніше (${period}) це вимірювали інакше. Тому ми не порівнюємо.`,
        margin: `Не можна сказати, чи щось змінилося порівняно з попередніми даними (${period}): різниця в межах похибки.`,
        range: `Не можна сказати, чи щось змінилося порівняно з попередніми даними (${period}): показник недостатньо точний.`,
        period: `Це не можна порівняти з попередніми даними (${period}).`,
        borders: `Відтоді (${period}) межі території змінилися. Тому ми не порівнюємо.`,
      })[obstacle],
    target: (target, period) => `Ціль (${period}): ${target}.`,
    targetMet: (met) =>
      met === null
        ? 'Не можна сказати, чи досягнуто цієї цілі.'
        : met
          ? 'Цієї цілі вже досягнуто.'
          : 'Цієї цілі ще не досягнуто.',
    higherIsMore: 'Що вищий бал, то частіше це трапляється.',
    stale: (period) => `Імовірно, вже є новіші дані. Очікуваний термін: ${period}.`,
    peopleOfTen: (tenths, exact) => `${exact ? '' : 'приблизно '}${tenths} з 10`,
  },

  words: {
    period: 'Період',
    figure: 'Показник',
    target: 'Ціль',
    area: 'Територія',
    note: 'Пояснення',
    own: 'ваш район',
    showFigures: 'Показати цифри',
    about: 'Про ці цифри',
    source: 'Джерело',
    publisher: 'Видавець',
    figuresOf: 'Дані за',
    published: 'Дата публікації',
    nextUpdate: 'Наступні дані',
    licence: 'Ліцензія',
    method: 'Як це вимірювали',
    answerCounted: 'Врахована відповідь',
    address: 'Постійна адреса цієї цифри',
    unknown: 'невідомо',
    question: 'Питання',
    loading: 'Дані завантажуються.',
    drawChart: 'Показати графік',
    lookUp: 'Графік: переглядайте значення клавішами зі стрілками',
    scaleUnknown: 'У документі не вказано, де шкала починається і закінчується.',
    verdict: {
      better: 'стає краще',
      worse: 'стає гірше',
      same: 'без змін',
      notJudged: 'змінилося',
    },
    targetMet: 'цілі досягнуто',
    targetNotMet: 'цілі ще не досягнуто',
    download: 'Завантажити',
  },

  unreachable: {
    title: 'Дані зараз недоступні.',
    next: 'Перевірте підключення до інтернету та спробуйте ще раз.',
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
