import { plurals } from '../plurals.js';
import type { InterventionPhrases } from '../phrases.js';
import { joined } from '../text.js';

const plural = plurals<'one' | 'few' | 'many'>('uk');

/** What Ukrainian says of interventions. */
export const interventions: InterventionPhrases = {
  say: {
    vinkjesNotFilledIn: (count) =>
      plural(count, {
        one: `${count} питання ще не має відповіді.`,
        few: `${count} питання ще не мають відповіді.`,
        many: `${count} питань ще не мають відповіді.`,
      }),
    vinkjesAnswered: (yes, partly, notYet, of) =>
      joined(
        [
          `Виконані критерії: ${yes} з ${of}.`,
          partly > 0 ? `Частково: ${partly}.` : '',
          notYet > 0 ? `Ще ні: ${notYet}.` : '',
        ],
        ' ',
      ),
  },
  words: {
    spoor: 'Напрям',
    actielijn: 'Лінія дій',
    partners: 'Хто бере участь',
    planning: 'Коли',
    wijken: 'Де',
    goals: 'Для якого завдання',
    goalRole: { primary: 'головне завдання', sideEffect: 'теж допомагає', unknown: 'невідомо' },
    phase: {
      planned: 'заплановано',
      preparation: 'готується',
      running: 'триває',
      finished: 'завершено',
      unknown: 'етап невідомий',
    },
    pace: {
      ahead: 'випереджає план',
      onSchedule: 'за планом',
      behind: 'відстає від плану',
      unknown: 'перебіг невідомий',
    },
    results: 'Що це вже дало',
    residents: 'Що кажуть мешканці',
    stories: 'З району',
    links: 'Читати більше',
    milestones: 'Важливі етапи',
    milestoneReached: 'досягнуто',
    vinkjes: 'Сім критеріїв',
    answer: 'Відповідь',
    answers: {
      yes: 'так',
      partly: 'частково',
      notYet: 'ще ні',
      notApplicable: 'не застосовується',
      notFilledIn: 'ще немає відповіді',
    },
    clear: 'Стерти відповіді',
    nothingStored: 'Нічого не зберігається і не надсилається.',
  },
};
