import type { WijkkrantPhrases } from '../wijkkrant/phrases.js';

const named = (names: string) => (names === '' ? '.' : `, such as ${names}.`);
const online = (onSite: boolean) => (onSite ? ' You can find more on the website.' : '');

/** What English says on the sheet of a wijk. */
export const wijkkrant: WijkkrantPhrases = {
  say: {
    title: (place) => `How things are ${place}`,
    wider: (area) => `About a larger area: ${area}`,
    moreFigures: (count, names, onSite) =>
      `${count} more ${count === 1 ? 'figure' : 'figures'} did not fit on this sheet${named(names)}${online(onSite)}`,
    moreInterventions: (count, names, onSite) =>
      `There ${count === 1 ? 'is 1 more project' : `are ${count} more projects`}${named(names)}${online(onSite)}`,
    unknownFigures: (count) =>
      `There are no figures yet on ${count} ${count === 1 ? 'subject' : 'subjects'}.`,
    vinkjesFilledIn: (filled, of) =>
      filled === 0
        ? 'The questions about the quality of these projects have not been answered yet.'
        : `For ${filled} of the ${of} projects the questions about quality have been answered.`,
  },
  words: {
    intro: 'What is known about the neighbourhood, what is being done, and what money there is.',
    figures: 'The figures',
    noFigures: 'There are no figures about this neighbourhood yet.',
    done: 'What is being done',
    noInterventions: 'The programme has no projects for this neighbourhood.',
    site: 'Want to know more? Go to',
    contact: 'Questions?',
    sources: 'Where this comes from',
  },
};
