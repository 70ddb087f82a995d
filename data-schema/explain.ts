import type { Problem, ProblemCode } from './problem.js';
import type { Format } from './formats.js';

/** Says in Dutch what is wrong, what stands there and what to do about it. For editors, not for residents. */
export function explain(problem: Problem): string {
  const where = problem.path === '' ? '' : `${problem.path}: `;
  return where + TEXTS[problem.code](show(problem.found), problem.expected);
}

const FORMAT_TEXTS: Record<Format, string> = {
  id: 'een id: kleine letters en cijfers, met streepjes ertussen, zoals "de-hoogte"',
  text: 'gewone tekst, of per taal een tekst zoals {"nl": "…", "en": "…"}, zonder HTML',
  language: 'een taalcode, zoals "nl" of "en"',
  period: 'een periode: "2022", "2030-2040", "2024-Q1", "2024-05" of "2024-05-31"',
  periodOrUnknown: 'een periode, zoals "2024" of "2024-05-31", of "unknown" als niemand het weet',
  reference: 'een object met "text" en eventueel "url", of "unknown" als niemand het weet',
  date: 'een datum als jaar-maand-dag, zoals "2024-05-31"',
  link: 'een adres dat begint met https:// of mailto:',
  cbsCode: 'een CBS-code, zoals "GM0014", "WK001404" of "BU00140300", zonder spaties',
  contract: 'een versie als "1.0", tussen aanhalingstekens',
  folder: 'het adres van een map vanaf dit bestand, zoals "../editions/"',
};

const TYPE_TEXTS: Readonly<Record<string, string>> = {
  string: 'tekst tussen aanhalingstekens',
  number: 'een getal, met een punt als decimaalteken en zonder aanhalingstekens',
  int: 'een heel getal, zonder aanhalingstekens',
  array: 'een lijst: [ … ]',
  object: 'een object: { … }',
  record: 'een object: { … }',
};

type Explanation = (found: string, expected: unknown) => string;

const TEXTS: Record<ProblemCode, Explanation> = {
  'not-a-document': (found) =>
    `Dit is geen document van Wijkraam maar ${found}. Het bestand moet beginnen met { en het veld "kind" hebben.`,
  'unknown-kind': (found, expected) =>
    `Hier hoort het soort document, maar er staat ${found}. Kies uit: ${list(expected)}.`,
  'newer-contract': (found, expected) =>
    `Dit document volgt contract ${found}; deze versie van Wijkraam leest tot en met ${show(expected)}. Zet een nieuwere versie van Wijkraam op de pagina.`,
  'missing-field': () => 'Dit veld ontbreekt. Vul het in.',
  'wrong-type': (found, expected) =>
    `Hier staat ${found}. Hier hoort ${TYPE_TEXTS[String(expected)] ?? String(expected)}.`,
  'wrong-format': (found, expected) =>
    `Hier staat ${found}. Hier hoort ${FORMAT_TEXTS[expected as Format]}.`,
  'not-in-list': (found, expected) => `Hier staat ${found}. Kies uit: ${list(expected)}.`,
  'out-of-range': (found, expected) => `Hier staat ${found}. Dit moet ${bounds(expected)} zijn.`,
  'duplicate-id': (found) =>
    `De id ${found} staat twee keer in deze lijst. Geef elk onderdeel een eigen id.`,
  'unknown-id': (found, expected) =>
    `${found} komt in dit document niet voor. ${suggestion(found, expected)}`,
  'own-parent': (found) => `Het gebied ${found} ligt in zichzelf. Noem hier een groter gebied.`,
  'impossible-period': (found) =>
    `${found} is geen periode die bestaat. Controleer de datum, of zet het eerste jaar voorop.`,
  'end-before-start': (found, expected) =>
    `Dit eindigt in ${found}, en dat is eerder dan het begin: ${show(expected)}. Draai ze om of verbeter er een.`,
  'listed-twice': (found) => `${found} staat hier al. Haal er een weg.`,
  'duplicate-observation': (found) =>
    `Voor ${found} (indicator, gebied, periode) staat al een cijfer. Haal er een weg.`,
  'value-missing': () =>
    'Hier staat geen cijfer en ook niet waarom het er niet is. Vul "value" in, of "missing" met de reden.',
  'value-and-reason': (found, expected) =>
    `Hier staat een cijfer (${show(expected)}) én een reden waarom het er niet is (${found}). Haal er een weg.`,
  'range-incomplete': () =>
    'Bij "tussen" horen drie dingen: "qualifier": "between", het laagste getal in "value" en het hoogste in "upTo".',
  'range-reversed': (found, expected) =>
    `Het hoogste getal (${found}) is niet hoger dan het laagste (${show(expected)}). Draai ze om.`,
  'scale-reversed': (found, expected) =>
    `De schaal loopt tot ${found}, en dat is niet hoger dan het begin: ${show(expected)}. Draai ze om of verbeter er een.`,
  'outside-scale': (found, expected) =>
    `Het cijfer ${found} kan niet: het moet ${bounds(expected)} zijn. Is de komma verschoven, of is dit een code voor "onbekend"? Gebruik dan "missing".`,
  'target-outside-scale': (found, expected) =>
    `Het streefdoel ${found} past niet bij de eenheid: het moet ${bounds(expected)} zijn.`,
  'target-against-direction': (found, expected) =>
    `Het streefdoel is ${found}, maar de indicator zegt ${show(expected)}. Eén van de twee klopt niet.`,
  'label-missing': () =>
    'Dit bedrag hoort nergens bij. Vul "item" in met een id, of "label" met een naam.',
  'total-differs': (found, expected) =>
    `Het totaal is ${found}, maar de bedragen zijn samen ${show(expected)}. Verbeter een van beide, of geef met "tolerance" aan hoeveel verschil afronding is.`,
  'total-missing': (found) => `Er is geen totaal voor ${found}. Zet het in "totals".`,
  'years-differ': (found, expected) =>
    `De jaren zijn samen ${found}, maar het bedrag is ${show(expected)}. Verbeter een van beide.`,
  'year-outside-run-time': (found, expected) =>
    `Het jaar ${found} ligt buiten de looptijd ${show(expected)}.`,
  'flow-exceeds-amount': (found, expected) =>
    `De stromen zijn hier samen ${found}, meer dan het bedrag van ${show(expected)}. Verbeter een van beide.`,
};

const LONGEST = 60;

/** What stands in a document, as it is quoted. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst';
  if (value === null) return 'niets (null)';
  if (value === undefined) return 'niets';
  if (typeof value === 'object') return 'een object';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return 'iets dat in JSON niet kan';
  const text = `"${value}"`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

export function list(expected: unknown): string {
  return Array.isArray(expected) ? expected.map(show).join(', ') : show(expected);
}

function bounds(expected: unknown): string {
  const { min, max } = expected as { min?: number; max?: number };
  const low = min !== undefined && Number.isFinite(min) ? String(min) : null;
  const high = max !== undefined && Number.isFinite(max) ? String(max) : null;
  if (low !== null && high !== null) return `tussen ${low} en ${high}`;
  return low !== null ? `${low} of meer` : `${high} of minder`;
}

const MANY = 12;

function suggestion(found: string, expected: unknown): string {
  const ids = Array.isArray(expected) ? expected.map(String) : [];
  if (ids.length === 0) return 'Er is nog niets om naar te verwijzen.';
  const bare = found.replaceAll('"', '');
  const near = ids.filter((id) => id.includes(bare) || bare.includes(id));
  const shown = near.length > 0 ? near : ids;
  const rest = shown.length > MANY ? ' …' : '';
  return `Kies uit: ${shown.slice(0, MANY).map(show).join(', ')}${rest}.`;
}
