import { loadFailurePhrases, loadLanguage, type Level } from '../language/index.js';
import { failureStyles } from '../styles/failure.js';
import type { Failure } from './tell-failure.js';
import { failure } from './templates/failure.js';
import { wear } from './wear.js';
import type { WijkError } from './wijk-error.js';

/**
 * What a reader is told of a failure, once all markup of the page is there: of a document inside an element, what is
 * there earlier may be a part, and no failure.
 */
export async function failing(
  error: WijkError,
  lang: string,
  level: Level,
  root: Node,
): Promise<Failure> {
  const language = await loadLanguage(lang, level);
  const phrases = await loadFailurePhrases(language);
  if (document.readyState === 'loading') {
    await new Promise((resolve) => {
      document.addEventListener('readystatechange', resolve, { once: true });
    });
  }
  wear(root, [failureStyles]);
  return (retry) => failure(error, phrases, language, retry);
}
