import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check, type ContractDocument } from '../../data-schema/index.js';
import {
  LEVELS,
  TAGS,
  loadComparisonLanguage,
  loadInterventionLanguage,
  loadLanguage,
  loadMoneyLanguage,
  tellComparison,
  tellFunding,
  tableOfFlows,
  tellIndicator,
  tellIntervention,
  tellVinkjes,
} from '../../src/language/index.js';
import {
  comparisonRecords,
  fundingRecords,
  indicatorRecords,
} from '../../src/language/downloads/index.js';
import {
  readComparison,
  readFlows,
  readFunding,
  readIndicator,
  readIntervention,
  readVinkjes,
} from '../../src/reading/index.js';
import { schemaOf, varied } from '../data-schema/arbitrary.js';
import { valid } from '../data-schema/fixtures.js';

const TODAY = new Date('2024-06-15T12:00:00Z');
const SEED = 20240531;
const RUNS = 150;

/** Both levels of Dutch, and every further language. */
const SPOKEN = [
  ...LEVELS.map((level) => ['nl', level] as const),
  ...TAGS.filter((tag) => tag !== 'nl').map((tag) => [tag, 'standard'] as const),
];

const languages = await Promise.all(
  SPOKEN.map(async ([tag, level]) => {
    const language = await loadLanguage(tag, level);
    return {
      language,
      comparison: await loadComparisonLanguage(language),
      money: await loadMoneyLanguage(language),
      interventions: await loadInterventionLanguage(language),
    };
  }),
);

/** Everything that can be read from a document and said of it, at every level. */
function allThatIsSaid(document: ContractDocument): readonly unknown[] {
  return languages.flatMap(({ language, comparison, money, interventions }): unknown[] => {
    switch (document.kind) {
      case 'gebiedsmonitor':
        return document.indicators.flatMap(({ id: indicator }) => {
          const all =
            document.areas.length > 0 ? [readComparison(document, { indicator }, TODAY)] : [];
          const each = document.areas.map(({ id: area }) =>
            readIndicator(document, { indicator, area }, TODAY),
          );
          return [
            ...all.flatMap((reading) => [
              tellComparison(reading, comparison),
              comparisonRecords(reading),
            ]),
            ...each.flatMap((reading) => [
              tellIndicator(reading, language),
              indicatorRecords(reading),
            ]),
          ];
        });
      case 'interventiemonitor':
        return document.interventions.flatMap(({ id: intervention }) => [
          tellIntervention(readIntervention(document, { intervention }, TODAY), interventions),
          ...(document.vinkjes.length > 0
            ? [tellVinkjes(readVinkjes(document, { intervention }, TODAY), interventions)]
            : []),
        ]);
      case 'procesmonitor': {
        const reading = readFunding(document, TODAY);
        return [
          tellFunding(reading, money),
          fundingRecords(reading),
          tableOfFlows(readFlows(document), money),
        ];
      }
    }
  });
}

describe('Of every sound document', () => {
  for (const { name, document } of valid) {
    const { kind } = document as ContractDocument;
    const schema = schemaOf(kind);

    it(`all that is read can be said, without a hole in a sentence: those like ${name}`, () => {
      let sound = 0;
      fc.assert(
        fc.property(varied(document, schema, schema), (other) => {
          const checked = check(other);
          if (!checked.ok) return;
          sound++;
          const said = JSON.stringify(allThatIsSaid(checked.document));
          assert.doesNotMatch(said, /undefined|NaN|Infinity|\[object|∞/);
        }),
        { seed: SEED, numRuns: RUNS },
      );
      assert.ok(sound > RUNS / 10, `${sound} sound`);
    });
  }
});
