import type { ContractDocument } from '../../data-schema/check-with.js';
import { DEFAULT_HEADING_LEVEL } from '../base/attributes.js';
import {
  joined,
  LEVELS,
  loadEmbedPhrases,
  loadLanguage,
  quoting,
  withContact,
  type Language,
} from '../language/index.js';
import { addressOf, type EmbedDescription } from './description.js';
import { informing, type Acted } from './informing.js';
import { tellActed, tellEmbed } from './tell.js';

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
 * @param interventions a sound interventiemonitor, for what is done about the figure
 * @throws SelectionError when the document does not hold what is asked
 */
export async function inform(
  document: ContractDocument,
  description: EmbedDescription,
  frame: string,
  today: Date,
  interventions?: ContractDocument,
): Promise<Informed> {
  const { options } = description;
  const reader = await loadLanguage(
    options.lang ?? '',
    LEVELS.find((level) => level === options.level) ?? 'standard',
  );
  const language = quoting(
    document.meta.contact ? await withContact(reader) : reader,
    document.meta.language,
  );
  const telling = await tellEmbed(document, description, language, today);
  const { openFigure } = await loadEmbedPhrases(language);
  const headingLevel = Number(options['heading-level'] ?? DEFAULT_HEADING_LEVEL);
  const link = { text: openFigure, address: addressOf(description, frame) };
  const acted = interventions && (await actedOn(document, interventions, description, reader));
  return {
    title: joined([telling.heading, telling.context], language.comma),
    html: informing(telling, language, headingLevel, link, acted),
  };
}

/** What is done about the figure, with the language that says it: it quotes from another document. */
async function actedOn(
  document: ContractDocument,
  interventions: ContractDocument,
  description: EmbedDescription,
  reader: Language,
): Promise<Acted | undefined> {
  const language = quoting(reader, interventions.meta.language);
  const telling = await tellActed(document, interventions, description, language);
  return telling && { telling, language };
}
