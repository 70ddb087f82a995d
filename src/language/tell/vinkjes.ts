import type { Answer } from '../../../data-schema/index.js';
import { countAnswers, type VinkjesReading } from '../../reading/index.js';
import type { Language } from '../language.js';
import { tellProvenance, tellStale } from './provenance.js';
import type { Telling } from './telling.js';
import { say, sayPeriod, sayPlain } from './words.js';

export function tellVinkjes(reading: VinkjesReading, language: Language): Telling {
  const { words } = language;
  const { intervention, vinkjes, date, provenance } = reading;
  return {
    heading: words.vinkjes,
    context: sayPlain(intervention.title, intervention.plainTitle, language),
    lead: sayAnswers(
      vinkjes.map(({ answer }) => answer),
      language,
    ),
    details: tellStale(provenance, language),
    tables: [
      {
        caption: words.vinkjes,
        columns: [words.question, words.answer, words.note],
        rows: vinkjes.map((vinkje) => ({
          head: `${vinkje.number}. ${sayPlain(vinkje.question, vinkje.plainQuestion, language)}`,
          cells: [
            words.answers[vinkje.answer],
            [
              vinkje.note === null ? '' : say(vinkje.note, language),
              vinkje.date === null ? '' : `(${sayPeriod(vinkje.date, language)})`,
            ]
              .filter((part) => part !== '')
              .join(' '),
          ],
        })),
      },
    ],
    ...tellProvenance(provenance, language, { period: date, notes: [] }),
  };
}

/** How many of the questions have which answer, as a sentence. */
export function sayAnswers(answers: readonly Answer[], language: Language): string {
  const counts = countAnswers(answers);
  const asked = answers.length - counts.notApplicable;
  return counts.notFilledIn === answers.length
    ? language.say.vinkjesNotFilledIn(answers.length)
    : language.say.vinkjesAnswered(counts.yes, counts.partly, counts.notYet, asked);
}
