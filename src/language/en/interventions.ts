import { plurals } from '../plurals.js';
import type { InterventionPhrases } from '../phrases.js';
import { joined } from '../text.js';

const plural = plurals<'one' | 'other'>('en');

/** What English says of interventions. */
export const interventions: InterventionPhrases = {
  say: {
    vinkjesNotFilledIn: (count) =>
      plural(count, {
        one: 'The question has not been answered yet.',
        other: `The ${count} questions have not been answered yet.`,
      }),
    vinkjesAnswered: (yes, partly, notYet, of) =>
      joined(
        [
          `${yes} of the ${of} ${plural(of, { one: 'check', other: 'checks' })} ${plural(yes, { one: 'is', other: 'are' })} met.`,
          partly > 0 ? `${partly} partly.` : '',
          notYet > 0 ? `${notYet} not yet.` : '',
        ],
        ' ',
      ),
  },
  words: {
    spoor: 'Track',
    actielijn: 'Line of action',
    partners: 'Who takes part',
    planning: 'When',
    wijken: 'Where',
    goals: 'For which goal',
    goalRole: { primary: 'main goal', sideEffect: 'also helps', unknown: 'not known' },
    phase: {
      planned: 'planned',
      preparation: 'being prepared',
      running: 'under way',
      finished: 'finished',
      unknown: 'stage not known',
    },
    pace: {
      ahead: 'ahead of schedule',
      onSchedule: 'on schedule',
      behind: 'behind schedule',
      unknown: 'progress not known',
    },
    results: 'Results so far',
    residents: 'What residents say',
    stories: 'From the neighbourhood',
    links: 'Read more',
    milestones: 'Milestones',
    milestoneReached: 'reached',
    vinkjes: 'The seven checks',
    answer: 'Answer',
    answers: {
      yes: 'yes',
      partly: 'partly',
      notYet: 'not yet',
      notApplicable: 'not applicable',
      notFilledIn: 'not answered yet',
    },
    clear: 'Clear the answers',
    nothingStored: 'Nothing is stored or sent.',
  },
};
