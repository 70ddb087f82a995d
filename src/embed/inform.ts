import type { ContractDocument } from '../../data-schema/check-with.js';
import { DEFAULT_HEADING_LEVEL } from '../base/attributes.js';
import { joined, LEVELS, loadEmbedPhrases, loadLanguage, quoting } from '../language/index.js';
import { addressOf, type EmbedDescription } from './description.js';
import { informing } from './informing.js';
import { tellEmbed } from './tell.js';

/** What an embed says without a script. */
export interface Informed {
  /** What the figure is called, in one line of plain text. */
  readonly title: string;
  readonly html: string;
}

/**
 * Makes what an embed says without a script.
 *
 * @param document a sound document of the kind that the widget reads
 * @param frame address of the page where a figure stands by itself
 * @throws SelectionError when the document does not hold what is asked
 */
export async function inform(
  document: ContractDocument,
  description: EmbedDescription,
  frame: string,
  today: Date,
): Promise<Informed> {
  const { options } = description;
  const language = quoting(
    await loadLanguage(
      options.lang ?? '',
      LEVELS.find((level) => level === options.level) ?? 'standard',
    ),
    document.meta.language,
  );
  const telling = await tellEmbed(document, description, language, today);
  const { openFigure } = await loadEmbedPhrases(language);
  const headingLevel = Number(options['heading-level'] ?? DEFAULT_HEADING_LEVEL);
  const link = { text: openFigure, address: addressOf(description, frame) };
  return {
    title: joined([telling.heading, telling.context], ', '),
    html: informing(telling, language, headingLevel, link),
  };
}
