import type { Provenance } from '../../reading/index.js';
import { tell, tellAll, WORDS, type Column } from './records.js';

/** Where a row comes from. It stands in every row, so that it stays with a row that is copied. */
export const PROVENANCE: readonly Column<{ readonly provenance: Provenance }>[] = [
  ['document', ({ provenance }) => tell(provenance.title)],
  ['bron', ({ provenance }) => tell(provenance.source.text)],
  ['bron_url', ({ provenance }) => provenance.source.url ?? null],
  ['uitgever', ({ provenance }) => tell(provenance.publisher)],
  ['licentie', ({ provenance: { licence } }) => tell(licence?.text ?? WORDS.words.unknown)],
  ['licentie_url', ({ provenance }) => provenance.licence?.url ?? null],
  ['gepubliceerd', ({ provenance }) => provenance.published ?? WORDS.words.unknown],
  ['volgende_cijfers', ({ provenance }) => provenance.nextUpdate ?? WORDS.words.unknown],
  ['toelichting_document', ({ provenance }) => tellAll(provenance.notes)],
];
