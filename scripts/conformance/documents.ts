import { CRITERIA } from './criteria.js';
import type { Assertion, Outcome } from './report.js';
import { WIDGET_NAMES, WIDGETS, type Widget } from './widgets.js';

const FOLDER = 'docs/toegankelijkheid';
const REPORT = `${FOLDER}/wijkraam.json`;

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  passed: 'voldoet',
  failed: 'voldoet niet',
  cantTell: 'niet zeker',
  inapplicable: 'niet van toepassing',
  untested: 'niet onderzocht',
};

/** What a report holds: see `REPORT`. */
export interface Report {
  readonly version: string;
  readonly assertions: readonly Assertion[];
}

/** The report as JSON-LD in the terms of EARL 1.0, so that others can read and cite it. */
function asEarl({ version, assertions }: Report): string {
  const idOf = new Map(CRITERIA.map(({ number, id }) => [number, id]));
  return `${JSON.stringify(
    {
      '@context': {
        '@vocab': 'http://www.w3.org/ns/earl#',
        dct: 'http://purl.org/dc/terms/',
        wcag22: 'https://www.w3.org/TR/WCAG22/#',
        wijkraam: 'urn:wijkraam:',
      },
      'dct:title': 'Wijkraam: WCAG 2.2, niveau A en AA',
      'dct:conformsTo': 'https://www.w3.org/TR/WCAG22/',
      'wijkraam:version': version,
      assertions: assertions.map(({ widget, criterion, outcome, tests, byHand, reason }) => ({
        '@type': 'Assertion',
        subject: widget,
        criterion,
        test: `wcag22:${idOf.get(criterion)}`,
        mode: tests.length > 0 ? (byHand.length > 0 ? 'semiAuto' : 'automatic') : 'manual',
        result: { '@type': 'TestResult', outcome, ...(reason ? { info: reason } : {}) },
        tests,
        byHand,
      })),
    },
    null,
    2,
  )}\n`;
}

interface EarlAssertion {
  readonly subject: Widget;
  readonly criterion: string;
  readonly result: { readonly outcome: Outcome; readonly info?: string };
  readonly tests: Assertion['tests'];
  readonly byHand: Assertion['byHand'];
}

/** Reads back what `asEarl` wrote. */
export function readReport(text: string): Report {
  const report = JSON.parse(text) as {
    readonly 'wijkraam:version': string;
    readonly assertions: readonly EarlAssertion[];
  };
  return {
    version: report['wijkraam:version'],
    assertions: report.assertions.map(({ subject, criterion, result, tests, byHand }) => ({
      widget: subject,
      criterion,
      outcome: result.outcome,
      tests,
      byHand,
      ...(result.info === undefined ? {} : { reason: result.info }),
    })),
  };
}

const dutchDate = (date: string) =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** A name of a test in a cell of a table. */
const cited = (name: string) => name.replaceAll('|', '\\|');

function evidenceOf({ tests, byHand, reason, outcome }: Assertion): string {
  if (outcome === 'untested') return 'Niemand heeft dit nog bekeken.';
  return [
    ...tests.map(({ file, name }) => `Test \`${file.split('/').at(-1)}\`: “${cited(name)}”`),
    ...byHand.map(({ date, did }) => `Met de hand, ${dutchDate(date)}: ${did}`),
    ...(reason === undefined ? [] : [reason]),
  ].join('<br>');
}

const count = (assertions: readonly Assertion[], outcome: Outcome) =>
  assertions.filter((assertion) => assertion.outcome === outcome).length;

function pageOf(widget: Widget, { version, assertions }: Report): string {
  const own = assertions.filter((assertion) => assertion.widget === widget);
  const rows = CRITERIA.map(({ number, level, name }) => {
    const assertion = own.find(({ criterion }) => criterion === number)!;
    return `| ${number} | ${name} | ${level} | ${OUTCOMES[assertion.outcome]} | ${evidenceOf(assertion)} |`;
  });
  return `<!-- Gemaakt door \`npm run conformance\`. -->

# Toegankelijkheid van \`<${widget}>\` (${WIDGETS[widget]})

Wijkraam ${version}, WCAG 2.2 niveau A en AA. Van de ${CRITERIA.length} criteria voldoen er ${count(own, 'passed')}. Niet van toepassing: ${count(own, 'inapplicable')}. Voldoet niet: ${count(own, 'failed')}. Niet onderzocht: ${count(own, 'untested')}.

Wat hier staat, is gemeten in Chromium of met de hand bekeken. Met echte schermlezers (NVDA, JAWS, VoiceOver, TalkBack) is nog niet getest. Zie [hoe u dit gebruikt](README.md).

| criterium | naam | niveau | uitkomst | hoe onderzocht |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function overview({ version, assertions }: Report): string {
  const rows = WIDGET_NAMES.map((widget) => {
    const own = assertions.filter((assertion) => assertion.widget === widget);
    const counts = (['passed', 'inapplicable', 'failed', 'untested'] as const).map((outcome) =>
      count(own, outcome),
    );
    return `| [${WIDGETS[widget]}](${widget}.md) | \`<${widget}>\` | ${counts.join(' | ')} |`;
  });
  return `<!-- Gemaakt door \`npm run conformance\`. -->

# Toegankelijkheid van Wijkraam

Voor wie een website beheert met onderdelen van Wijkraam erin. Uw website moet voldoen aan WCAG 2.2, niveau A en AA, en daar een toegankelijkheidsverklaring over hebben. Hier staat wat u over deze onderdelen kunt overnemen, en wat u zelf nog moet onderzoeken.

## Uitkomsten

Wijkraam ${version}, per onderdeel alle ${CRITERIA.length} criteria.

| onderdeel | element | voldoet | niet van toepassing | voldoet niet | niet onderzocht |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Dezelfde uitkomsten staan voor computers in [\`wijkraam.json\`](wijkraam.json), in de woorden van EARL, de taal van het W3C voor uitkomsten van onderzoek.

## Wat u kunt overnemen

Deze tekst mag u in uw verklaring zetten:

> Op deze website staan onderdelen van Wijkraam, versie ${version}. De makers hebben ze onderzocht op WCAG 2.2, niveau A en AA. De uitkomst per onderdeel staat in hun documentatie. Met echte schermlezers hebben de makers nog niet getest.

Noem de versie die u gebruikt. De uitkomsten gelden voor de onderdelen zelf, met de voorbeelden van Groningen-Noord, in Chromium. Ze gelden niet voor de pagina eromheen.

## Wat u zelf moet onderzoeken

- **De pagina eromheen**: titel, taal, koppen, menu, overslaan van blokken, en vaste hulp (2.4.1, 2.4.2, 2.4.5, 3.1.1, 3.2.3, 3.2.6).
- **De kop**: \`heading-level\` moet passen bij de koppen van uw pagina (1.3.1).
- **De plek**: zet niets over het onderdeel heen, zoals een menu dat blijft staan (2.4.11).
- **Uw kleuren**: zijn ze niet te lezen, dan neemt een onderdeel kleuren van Wijkraam. Het kijkt niet naar een foto of een kleurverloop erachter, en niet naar wat u met \`::part()\` verandert (1.4.3, 1.4.11).
- **Uw gegevens**: teksten in het bestand moeten duidelijk zijn, en de namen van links moeten zeggen waar ze heen gaan (2.4.4, 2.4.6, 3.1.2).
- **Het ingebedde kader**: geef een \`iframe\` een titel. De code om te plakken heeft er een (4.1.2).

## Hoe dit gemaakt is

\`npm run conformance\` doet de tests van \`tests/accessibility/\` in Chromium en schrijft deze map. Elke test noemt in zijn naam de criteria waar hij over gaat. Wat iemand met de hand bekeek, staat met datum in \`scripts/conformance/by-hand.ts\`. Waar geen van beide is, staat ‘niet onderzocht’.

Wat een schermlezer te horen krijgt, staat als tekst in \`tests/accessibility/trees/\`.

Nog niemand heeft onderzocht:

- hoe de onderdelen klinken in NVDA, JAWS, VoiceOver en TalkBack;
- hoe mensen met een beperking ze gebruiken;
- of de vertalingen klinken zoals een moedertaalspreker het zou zeggen.
`;
}

/** All files of the report by their path. */
export const documentsOf = (report: Report): Readonly<Record<string, string>> => ({
  [REPORT]: asEarl(report),
  [`${FOLDER}/README.md`]: overview(report),
  ...Object.fromEntries(
    WIDGET_NAMES.map((widget) => [`${FOLDER}/${widget}.md`, pageOf(widget, report)]),
  ),
});

export { FOLDER, REPORT };
