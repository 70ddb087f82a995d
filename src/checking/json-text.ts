import { parse, tokenize, type Location } from '@humanwhocodes/momoa';
import { show } from '../../data-schema/explain.js';
import { START, type Place } from './place.js';
import { TextFault } from './text-fault.js';

/**
 * @returns what a JSON text says.
 * @throws TextFault with the first place where it is no JSON.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw faultIn(text);
  }
}

const notJson = (message: string, place: Place) => new TextFault('not-json', message, place);

const NEAR = 20;

const UNFINISHED =
  'Het bestand houdt hier op, maar het is nog niet af. Er ontbreekt een }, ] of aanhalingsteken.';

function endOf(text: string): Place {
  const lines = text.trimEnd().split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function faultIn(text: string): TextFault {
  if (text.trim() === '') return notJson('Het bestand is leeg.', START);
  try {
    read(text);
  } catch (error) {
    if (error instanceof TextFault) return error;
    const { line, column, offset, message } = error as Location & Error;
    // The parser tells where what is not finished began.
    if (message.startsWith('Unexpected end')) return notJson(UNFINISHED, endOf(text));
    return notJson(explainFault(text, offset), { line, column });
  }
  // The parser is milder than JSON on one point only.
  const split = tokenize(text).find((token) => hasControl(text.slice(...rangeOf(token))));
  return notJson(
    'In een tekst staat een regeleinde of een tab. Schrijf een regeleinde als \\n.',
    split ? placeOfToken(split) : START,
  );
}

/** The parser goes as deep as the text, and no document of ours is deep. */
function read(text: string) {
  try {
    return parse(text);
  } catch (error) {
    // Each engine has its own error for what is too deep, some with a line in the script; only the parser tells an offset.
    if (error instanceof Error && 'offset' in error) throw error;
    throw notJson('Hier liggen te veel lijsten of objecten in elkaar.', START);
  }
}

type JsonToken = ReturnType<typeof tokenize>[number];

const rangeOf = ({ loc }: JsonToken) => [loc.start.offset, loc.end.offset] as const;
const placeOfToken = ({ loc }: JsonToken): Place => ({
  line: loc.start.line,
  column: loc.start.column,
});

function hasControl(text: string): boolean {
  return text.startsWith('"') && [...text].some((character) => character < ' ');
}

function explainFault(text: string, offset: number): string {
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  if (/^\s*<(!doctype|html)/i.test(text)) {
    return 'Dit is een webpagina en geen JSON. Klopt het adres?';
  }
  if (/^-?(NaN|Infinity)/.test(rest) || /-$/.test(before)) {
    return `Hier staat ${/-?(NaN|Infinity)/.exec(rest)?.[0]}. Dat is geen getal. Laat "value" weg en geef in "missing" de reden.`;
  }
  if (/^[}\]]/.test(rest) && before.endsWith(',')) {
    return 'Hier staat een komma te veel. Haal de komma weg die voor dit teken staat.';
  }
  if (/^\d/.test(rest) && /\d,$/.test(before)) {
    return 'Hier staat een getal met een komma. Schrijf een punt: 1.5 en niet 1,5.';
  }
  if (/^[‘’“”']/.test(rest)) {
    return 'Hier staat een ander aanhalingsteken. Gebruik alleen het rechte dubbele: ".';
  }
  if (rest.startsWith('"'))
    return 'Voor dit aanhalingsteken ontbreekt een komma of een dubbelepunt.';
  return `Hier staat ${show(rest.slice(0, NEAR).split('\n')[0])}, en dat kan hier niet in JSON. Kijk of er een komma, haakje of aanhalingsteken ontbreekt.`;
}
