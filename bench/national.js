import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { inventDocument } from './documents.js';

/** As many as there are: wijken and gemeenten of the country, in round numbers. */
export const NATIONAL = { wijken: 3300, gemeenten: 342, indicators: 24, periods: 10 };

/** Spread between 0 and 100 with one decimal, and with no pattern that would compress better than real figures do. */
const inventShare = (seed) => (Math.imul(seed ^ (seed >>> 15), 2246822519) >>> 7) % 1001;

const WORDS =
  'bewoners buurt straat plein samen vaak soms weinig genoeg ruimte groen spelen wandelen helpen kennen praten zorgen werken leren wonen huur energie koud warm veilig licht donker drukte rust school winkel bus fiets tuin balkon trap buren jong oud gezin kind ouder vriend taal lezen schrijven geld sparen schuld hulp vragen geven tijd avond ochtend week maand jaar meedoen sport muziek koken eten gezond moe sterk blij trots ergens nergens overal dichtbij ver boven onder naast achter voor tegen met zonder over'.split(
    ' ',
  );

/** Words without a meaning, as different as those of real texts: what repeats itself weighs nothing. */
const inventText = (seed, length) =>
  Array.from(
    { length },
    (_, at) => WORDS[(Math.imul(seed * 97 + at + 1, 2654435761) >>> 9) % WORDS.length],
  ).join(' ');

/** A note, a qualifier or a reason now and then, as real figures have them. */
function inventFigure(indicator, area, period) {
  const seed = Math.imul(indicator * 8191 + area * 131 + period, 2654435761) >>> 0;
  const value = inventShare(seed) / 10;
  switch (seed % 53) {
    case 0:
      return { missing: 'tooFewPeople' };
    case 1:
      return { value, qualifier: 'about' };
    case 2:
      return { value, note: 'Verzonnen opmerking bij een cijfer.' };
    default:
      return { value };
  }
}

/** Everything but the observations of an invented set of figures for the whole country. */
function inventHead({ wijken, gemeenten, indicators }) {
  const document = inventDocument({ indicators, areas: 1, periods: 1 });
  const number = (index) => String(index + 1).padStart(4, '0');
  const gemeente = (index) => `gemeente-${number(index)}`;
  return {
    ...document,
    meta: {
      ...document.meta,
      title: 'Verzonnen cijfers van alle wijken van een land',
      source: { text: 'Verzonnen cijfers', url: 'https://example.org/verzonnen' },
    },
    areas: [
      { id: 'land', name: 'Verzonnen land', kind: 'land' },
      ...Array.from({ length: gemeenten }, (_, index) => ({
        id: gemeente(index),
        name: `Verzonnen gemeente ${index + 1}`,
        kind: 'gemeente',
        cbs: { code: `GM${number(index)}`, borderYear: 2024 },
        parent: 'land',
      })),
      ...Array.from({ length: wijken }, (_, index) => ({
        id: `wijk-${number(index)}`,
        name: `Verzonnen wijk ${index + 1}`,
        kind: 'wijk',
        cbs: {
          code: `WK${number(index % gemeenten)}${String(index % 100).padStart(2, '0')}`,
          borderYear: 2024,
        },
        parent: gemeente(index % gemeenten),
      })),
    ],
    indicators: document.indicators.map((indicator, index) => ({
      ...indicator,
      label: `Verzonnen: ${inventText(index, 5)}`,
      plainLabel: `Verzonnen: ${inventText(index + 100, 3)}`,
      question: `Verzonnen vraag: ${inventText(index + 200, 14)}?`,
      answer: inventText(index + 300, 3),
      sentence: { subject: 'bewoners', predicate: inventText(index + 400, 6) },
      plainSentence: { subject: 'mensen', predicate: inventText(index + 500, 6) },
      decimals: 1,
      method: `Verzonnen manier van meten: ${inventText(index + 600, 12)}`,
      notes: [`Verzonnen cijfers, om mee te meten: ${inventText(index + 700, 16)}.`],
    })),
  };
}

/**
 * Writes an invented gebiedsmonitor of a whole country, a line a figure, in little memory.
 *
 * @returns how many figures it has
 */
export async function writeNational(path, sizes = NATIONAL) {
  const head = { ...inventHead(sizes), observations: undefined };
  const { areas, indicators } = head;
  const file = createWriteStream(path);
  const put = async (text) => {
    if (!file.write(text)) await once(file, 'drain');
  };
  const start = JSON.stringify(head).slice(0, -1);
  await put(`${start},"observations":[`);
  let figures = 0;
  for (const [i, indicator] of indicators.entries()) {
    for (const [a, area] of areas.entries()) {
      const lines = Array.from({ length: sizes.periods }, (_, p) =>
        JSON.stringify({
          indicator: indicator.id,
          area: area.id,
          period: String(2015 + p),
          ...inventFigure(i, a, p),
        }),
      );
      await put(`${figures === 0 ? '' : ','}\n${lines.join(',\n')}`);
      figures += lines.length;
    }
  }
  await put('\n]}\n');
  file.end();
  await once(file, 'close');
  return figures;
}
