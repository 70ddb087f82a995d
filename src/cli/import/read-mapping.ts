import { dirname, resolve } from 'node:path';
import { isRecord, kindOf } from '../../../data-schema/verify.js';
import { shapeProblems } from '../../../data-schema/check-with.js';
import { nearest } from '../../../data-schema/checker/index.js';
import { unknownIn } from '../../../data-schema/checker/unknown-fields.js';
import { explain, pathText } from '../../../data-schema/index.js';
import { readJsonFile } from '../json-file.js';
import { Places } from '../../checking/json-places.js';
import { faulty } from '../refusal.js';
import { MAPPINGS, type FiguresMapping, type Mapping } from './mapping.js';
import { PRESETS } from './presets.js';

/** A mapping, and where the document is that it names. */
export interface MappingFile {
  readonly mapping: Mapping;
  readonly documentPath: string;
}

/**
 * Reads how a file is to be read.
 *
 * @throws Refusal with every fault in the mapping, each with its line.
 */
export async function readMapping(file: string): Promise<MappingFile> {
  const { text, value: written } = await readJsonFile(file);
  const places = new Places(text);
  const refuse = (faults: readonly { readonly path: string; readonly message: string }[]) => {
    if (faults.length === 0) return;
    throw faulty(
      faults
        .map(({ path, message }) => `${file}, regel ${places.of(path).line}: ${message}`)
        .join('\n'),
    );
  };
  const kind = kindOf(written);
  if (!isRecord(written) || (kind !== 'gebiedsmonitor' && kind !== 'procesmonitor')) {
    throw faulty(
      `${file}: een koppeling heeft het veld "kind", met "gebiedsmonitor" of "procesmonitor".`,
    );
  }
  const input = withPreset(written, file);
  const schema = MAPPINGS[kind];
  refuse([
    ...shapeProblems(schema, input).map((problem) => ({
      path: problem.path,
      message: explain(problem),
    })),
    ...[...unknownIn(schema, input, [])].map(({ path, found, expected }) => ({
      path,
      message: unknownField(path, String(found), expected as readonly string[]),
    })),
  ]);
  const mapping = schema.parse(input);
  refuse(contradictions(mapping));
  return { mapping, documentPath: resolve(dirname(file), mapping.document) };
}

/** What is written wins, field by field; a list replaces the whole list. */
function withPreset(written: Record<string, unknown>, file: string): Record<string, unknown> {
  const name = written['preset'];
  if (name === undefined) return written;
  const preset =
    typeof name === 'string' && Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (!preset) {
    throw faulty(
      `${file}: de voorinstelling ${JSON.stringify(name)} bestaat niet. Kies uit: ${Object.keys(PRESETS).join(', ')}.`,
    );
  }
  return merge({ ...preset }, written);
}

function merge(
  base: Record<string, unknown>,
  over: Record<string, unknown>,
): Record<string, unknown> {
  const merged = { ...base };
  for (const [field, value] of Object.entries(over)) {
    const below = base[field];
    merged[field] = isRecord(below) && isRecord(value) ? merge(below, value) : value;
  }
  return merged;
}

function unknownField(path: string, field: string, known: readonly string[]): string {
  const meant = nearest(field, known);
  const advice = meant === undefined ? 'Haal het weg.' : `Bedoelt u "${meant}"?`;
  return `${path}: Dit veld hoort niet in een koppeling. ${advice}`;
}

interface Contradiction {
  readonly path: string;
  readonly message: string;
}

/** What no shape can say. */
function contradictions(mapping: Mapping): readonly Contradiction[] {
  const told =
    mapping.kind === 'procesmonitor'
      ? Object.entries(mapping.amounts)
      : Object.entries({
          indicator: mapping.indicator,
          area: mapping.area,
          period: mapping.period,
        });
  const faults = told.flatMap(([path, told]) => {
    const ways = told ? [told.is, told.column].filter((way) => way !== undefined) : [''];
    if (ways.length === 1) return [];
    const message =
      ways.length === 0
        ? `${path}: Vul "is" in als het voor alle rijen hetzelfde is, of "column" met de naam van een kolom.`
        : `${path}: Hier staan "is" en "column". Kies: voor alle rijen hetzelfde, of uit een kolom.`;
    return [{ path: mapping.kind === 'procesmonitor' ? `amounts.${path}` : path, message }];
  });
  return [...faults, ...(mapping.kind === 'gebiedsmonitor' ? ofFigures(mapping) : [])];
}

function ofFigures(mapping: FiguresMapping): readonly Contradiction[] {
  const { area } = mapping;
  const faults: Contradiction[] = [];
  if (area?.by === 'cbsCode' && area.borderYear === undefined) {
    faults.push({
      path: 'area',
      message:
        'area: Een CBS-code kan elk jaar een ander gebied zijn. Geef in "borderYear" het jaar van de grenzen.',
    });
  }
  for (const [index, figure] of mapping.figures.entries()) {
    for (const field of ['indicator', 'area', 'period'] as const) {
      const here = figure[field] !== undefined;
      const forAll = mapping[field] !== undefined;
      const path = pathText(['figures', index]);
      if (!here && !forAll) {
        faults.push({
          path,
          message: `${path}: Van deze kolom is niet bekend welke ${WORDS[field]} erbij hoort. Vul "${field}" in: hier, of voor alle kolommen bovenaan.`,
        });
      } else if (here && forAll) {
        faults.push({
          path,
          message: `${path}: "${field}" staat hier en ook bovenaan. Haal er een weg.`,
        });
      }
    }
  }
  return faults;
}

const WORDS = { indicator: 'indicator', area: 'plaats', period: 'periode' } as const;
