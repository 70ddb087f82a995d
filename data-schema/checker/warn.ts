import type { ContractDocument } from '../check-with.js';
import { CONTRACT, VERSION } from '../common.js';
import type { Gebiedsmonitor, Indicator } from '../gebiedsmonitor.js';
import { endOf } from '../period.js';
import { hardPlainTexts } from './plain-texts.js';
import { unknownFields } from './unknown-fields.js';
import type { Warning } from './warning.js';

/**
 * What an editor should look at in one document.
 *
 * @param input the document as it was written.
 * @param document what the check made of it; without one, only the fields that are not known are told.
 */
export function warn(
  input: unknown,
  document: ContractDocument | undefined,
  today: Date,
): readonly Warning[] {
  const unknown = unknownFields(input);
  return document
    ? [...ofDocument(document, today), ...unknown, ...hardPlainTexts(document)]
    : unknown;
}

function* ofDocument(document: ContractDocument, today: Date): Generator<Warning> {
  const { contract, meta } = document;
  if (Number(contract.split('.')[1]) > CONTRACT.minor) {
    yield { code: 'newer-minor', path: 'contract', found: contract, expected: VERSION };
  }
  if (meta.nextUpdate !== 'unknown' && endOf(meta.nextUpdate) <= today.getTime()) {
    yield { code: 'stale', path: 'meta.nextUpdate', found: meta.nextUpdate };
  }
  if (meta.source.url === undefined) yield { code: 'source-without-link', path: 'meta.source' };
  if (document.kind === 'gebiedsmonitor') yield* ofIndicators(document);
}

function* ofIndicators(document: Gebiedsmonitor): Generator<Warning> {
  const others = document.indicators.some(({ source }) => source !== undefined);
  for (const [index, indicator] of document.indicators.entries()) {
    const path = `indicators[${index}]`;
    const { id, source, sentence, unit } = indicator;
    if (others && source === undefined) yield { code: 'source-missing', path, found: id };
    if (unit !== 'percent' && unit !== 'perThousand') continue;
    if (sentence === undefined) yield { code: 'percentage-of-whom', path, found: id };
    yield* likeFractions(document, indicator);
  }
}

/** A share of 0.45 is rare, and one that never comes above 1 is nearly always a fraction. */
function* likeFractions(
  { observations }: Gebiedsmonitor,
  { id, unit }: Indicator,
): Generator<Warning> {
  if (unit !== 'percent') return;
  const own = observations.flatMap(({ indicator, value }, index) =>
    indicator === id && value !== undefined ? [{ value, index }] : [],
  );
  const [first] = own.filter(({ value }) => !Number.isInteger(value));
  if (first && own.every(({ value }) => value >= 0 && value <= 1)) {
    const path = `observations[${first.index}].value`;
    yield { code: 'looks-like-fraction', path, found: first.value, expected: id };
  }
}
