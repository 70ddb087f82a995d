import type { Gebiedsmonitor } from '../../../data-schema/index.js';
import { toCsv } from '../../downloads/csv.js';
import { DEFAULT_LANGUAGE, pickText } from '../../language/index.js';
import { indicatorRecords } from '../../language/downloads/index.js';
import { readIndicator } from '../../reading/index.js';
import type { TextFile } from './contents.js';

const FOLDER = 'csv';

/** One CSV an indicator, as the download of a widget has it, and what a reader must know of them. */
export function* spreadsheetsOf(document: Gebiedsmonitor, today: Date): Generator<TextFile> {
  yield { path: `${FOLDER}/LEESMIJ.txt`, text: readmeOf(document) };
  for (const { id } of document.indicators) {
    const tables = document.areas.map((area) =>
      indicatorRecords(readIndicator(document, { indicator: id, area: area.id }, today)),
    );
    const [first] = tables;
    if (!first) continue;
    const rows = tables.flatMap((table) => table.rows);
    yield { path: `${FOLDER}/${id}.csv`, text: toCsv({ columns: first.columns, rows }) };
  }
}

/** What each column holds, in the words of who opens the file. */
const COLUMNS = `indicator, indicator_id       hoe het cijfer heet, en de vaste naam ervan in de gegevens
gebied, gebied_id             het gebied, en de vaste naam ervan in de gegevens
soort_gebied                  gebied, wijk, buurt, gemeente of land
cbs_code, cbs_grensjaar       de code van het CBS, en het jaar van de grenzen die daarbij horen
periode                       waar het cijfer over gaat: een jaar, kwartaal, maand, dag, of jaren van en tot
waarde                        het cijfer; leeg als er geen is, en dat is nooit nul
tot_en_met                    het hoogste getal, als het cijfer ergens tussen ligt
zekerheid                     precies, ongeveer, meer dan, minder dan of tussen
waarom_geen_waarde            waarom er geen cijfer is
eenheid                       waar het cijfer in gegeven is, zoals % of euro
marge                         zoveel kan het echte cijfer hoger of lager zijn
streefdoel                    het cijfer waar naartoe gewerkt wordt
streefdoel_is                 of het meer, minder, minstens of hoogstens dat cijfer moet zijn
streefdoel_periode            wanneer dat bereikt moet zijn
opmerking                     wat er bij dit ene cijfer te weten is
methode                       hoe er gemeten is; vergelijk geen cijfers die anders gemeten zijn
vraag, geteld_antwoord        wat er gevraagd is, en welk antwoord geteld is
bron_indicator                waar dit cijfer vandaan komt
toelichting_indicator         wat er bij alle cijfers van deze indicator te weten is
document                      het document waar het cijfer in staat
bron, bron_url                waar de cijfers van het document vandaan komen
uitgever                      wie ze uitgeeft
licentie, licentie_url        onder welke voorwaarden u ze mag gebruiken
gepubliceerd                  wanneer ze zijn uitgegeven
volgende_cijfers              wanneer er nieuwe komen
toelichting_document          wat er bij alle cijfers van het document te weten is`;

function readmeOf({ meta, indicators }: Gebiedsmonitor): string {
  const { title, publisher, source, licence, published } = meta;
  const say = (text: Parameters<typeof pickText>[0]) => pickText(text, DEFAULT_LANGUAGE.tag);
  const unknown = DEFAULT_LANGUAGE.words.unknown;
  const lines = indicators.map(({ id, label }) => `${id}.csv: ${say(label)}`);
  return `${say(title)}

Uitgever:     ${say(publisher)}
Bron:         ${[say(source.text), source.url].filter(Boolean).join(', ')}
Licentie:     ${licence === 'unknown' ? unknown : [say(licence.text), licence.url].filter(Boolean).join(', ')}
Uitgegeven:   ${published === 'unknown' ? unknown : published}

DE BESTANDEN
Elk bestand is één indicator, met een regel per gebied en periode.

${lines.join('\n')}

OPENEN
Dubbelklik, en een Nederlands Excel opent het bestand goed. Voor andere programma's: CSV in UTF-8 met een byte order
mark, puntkomma's tussen de kolommen, een komma als decimaalteken en tekst zo nodig tussen dubbele aanhalingstekens.

DE KOLOMMEN
Alle bestanden hebben dezelfde kolommen, ook waar die leeg zijn. Leeg betekent dat de gegevens het niet zeggen.

${COLUMNS}
`;
}
