import { list, show } from '../explain.js';
import { nearest } from './nearest.js';
import type { TogetherCode, TogetherProblem } from './together.js';
import type { Warning, WarningCode } from './warning.js';

/** Says in Dutch what an editor should look at, and what to do about it. */
export function explainWarning({ code, path, found, expected }: Warning): string {
  return `${path}: ${WARNING_TEXTS[code](found, expected)}`;
}

/**
 * Says in Dutch what is at odds between two documents.
 *
 * @param other what the other document is called.
 */
export function explainTogether(problem: TogetherProblem, other: string): string {
  const { code, path, found, expected } = problem;
  return `${path}: ${TOGETHER_TEXTS[code](show(found), other, expected)}`;
}

const WARNING_TEXTS: Readonly<Record<WarningCode, (found: unknown, expected: unknown) => string>> =
  {
    'unknown-field': (found, expected) => {
      const meant = nearest(String(found), expected as readonly string[]);
      const advice =
        meant === undefined ? 'Haal het weg, of verbeter de naam.' : `Bedoelt u ${show(meant)}?`;
      return `Het veld ${show(found)} kent Wijkraam hier niet, en het wordt overgeslagen. ${advice}`;
    },
    'newer-minor': (found, expected) =>
      `Dit document volgt contract ${show(found)}; deze versie van Wijkraam kent ${show(expected)}. Nieuwe velden worden overgeslagen.`,
    stale: (found) =>
      `De nieuwe cijfers zouden er in ${show(found)} zijn. Die tijd is voorbij. Werk het document bij, of geef een latere datum.`,
    'source-without-link': () =>
      'De bron heeft geen adres. Vul "url" in als de bron op internet staat, dan kan een lezer hem nakijken.',
    'source-missing': (found) =>
      `De indicator ${show(found)} noemt geen bron, en andere indicatoren wel. Vul "source" in.`,
    'percentage-of-whom': (found) =>
      `De indicator ${show(found)} is een deel van een geheel, maar zegt niet waarvan. Vul "sentence" in, bijvoorbeeld met "bewoners" als "subject".`,
    'looks-like-fraction': (found, expected) =>
      `Alle cijfers van ${show(expected)} liggen tussen 0 en 1, zoals ${show(found)}. Zijn het delen van 1? Maak er dan percentages van: 0.45 wordt 45.`,
    'plain-sentence-long': (found, expected) =>
      `Deze zin heeft meer dan ${show(expected)} woorden: ${show(found)}. Maak er twee zinnen van.`,
    'plain-word-long': (found) =>
      `${show(found)} is een lang woord voor een eenvoudige tekst. Zeg het met kortere woorden.`,
    'plain-word-hard': (found, expected) =>
      `${show(found)} is een moeilijk woord voor een eenvoudige tekst. Zeg bijvoorbeeld ${show(expected)}.`,
  };

const TOGETHER_TEXTS: Readonly<
  Record<TogetherCode, (found: string, other: string, expected: unknown) => string>
> = {
  differs: (found, other, expected) =>
    `Hier staat ${found}, maar in ${other} staat bij dezelfde id ${show(expected)}. Maak ze gelijk, of geef een van de twee een andere id.`,
  'not-in-other': (found, other, expected) => {
    const ids = expected as readonly string[];
    const meant = nearest(found.replaceAll('"', ''), ids);
    const advice =
      meant === undefined ? `Daar staan: ${list(ids.slice(0, 12))}.` : `Bedoelt u ${show(meant)}?`;
    return `${found} komt in ${other} niet voor. ${advice}`;
  },
  'area-without-figures': (found) =>
    `Het gebied ${found} komt in geen gebiedsmonitor voor. Er zijn geen cijfers bij te laten zien.`,
};
