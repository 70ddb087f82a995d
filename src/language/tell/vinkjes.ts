import type { Answer } from '../../../data-schema/index.js';
import { countAnswers, type VinkjesReading } from '../../reading/index.js';
import type { InterventionLanguage } from '../phrases.js';
import { joined } from '../text.js';
import { tellProvenance, tellStale } from './provenance.js';
import type { Telling } from './telling.js';
import { keyOf, say, sayPeriod, sayPlain } from './words.js';

export function tellVinkjes(reading: VinkjesReading, language: InterventionLanguage): Telling {
  const { words } = language.interventions;
  const { intervention, vinkjes, date, provenance } = reading;
  return {
    key: keyOf('vinkjes', intervention.id),
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
        columns: [language.words.question, words.answer, language.words.note],
        rows: vinkjes.map((vinkje) => ({
          head: `${vinkje.number}. ${sayPlain(vinkje.question, vinkje.plainQuestion, language)}`,
          cells: [
            words.answers[vinkje.answer],
            joined(
              [
                vinkje.note === null ? '' : say(vinkje.note, language),
                vinkje.date === null ? '' : `(${sayPeriod(vinkje.date, language)})`,
              ],
              ' ',
            ),
          ],
        })),
      },
    ],
    ...tellProvenance(provenance, language, { period: date, notes: [] }),
  };
}

/** How many of the questions have which answer, as a sentence. */
export function sayAnswers(answers: readonly Answer[], language: InterventionLanguage): string {
  const counts = countAnswers(answers);
  const asked = answers.length - counts.notApplicable;
  return counts.notFilledIn === answers.length
    ? language.interventions.say.vinkjesNotFilledIn(answers.length)
    : language.interventions.say.vinkjesAnswered(counts.yes, counts.partly, counts.notYet, asked);
}
