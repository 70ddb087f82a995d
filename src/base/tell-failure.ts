import { html, type TemplateResult } from 'lit';
import type { Language, Level } from '../language/index.js';
import type { WijkError } from './wijk-error.js';

/** Renders a failure, with a way to try again where that can help. */
export type Failure = (retry: () => void) => TemplateResult;

/**
 * What a reader is told of a failure. Most pages never need it, so it is fetched; where nothing can be fetched, that
 * is what there is to tell, in the language that is there.
 */
export async function tellFailure(
  error: WijkError,
  language: Language,
  lang: string,
  level: Level,
  root: Node,
): Promise<Failure> {
  try {
    const { failing } = await import('./failing.js');
    return await failing(error, lang, level, root);
  } catch {
    const { title, next } = language.unreachable;
    return () => html`
      <div class="failure" part="failure" role="status">
        <p><b>${title}</b></p>
        <p>${next}</p>
      </div>
    `;
  }
}
