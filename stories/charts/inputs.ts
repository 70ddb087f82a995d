import flowsDocument from '../../data-schema/fixtures/valid/procesmonitor-flows.json';
import gezondheid from '../../examples/data/groningen-noord/gebiedsmonitor-gezondheid.json';
import procesmonitor from '../../examples/data/groningen-noord/procesmonitor.json';
import { openDocument } from '../../src/base/document-store.js';
import { comparisonNow, comparisonYears } from '../../src/charts/marks/comparison.js';
import { moneyFlows, moneyOf, moneyYears } from '../../src/charts/marks/funding.js';
import type { ChartInput, ChartName } from '../../src/charts/types.js';
import {
  DEFAULT_LANGUAGE,
  loadComparisonLanguage,
  loadMoneyLanguage,
} from '../../src/language/index.js';
import { readComparison, readFunding } from '../../src/reading/index.js';
import { readFlows } from '../../src/reading/flows.js';

const WIJKEN = ['selwerd', 'tuinwijk', 'de-hoogte', 'indische-buurt', 'gemeente-groningen'];

const compare = async (areas: readonly string[]) =>
  readComparison(
    await openDocument('gebiedsmonitor', gezondheid),
    { indicator: 'eenzaam', area: 'selwerd', areas },
    new Date(),
  );

const money = async () =>
  readFunding(await openDocument('procesmonitor', procesmonitor), new Date());

/** For each chart something to draw, as a widget makes it of a document; `undefined` where there is nothing. */
export const INPUTS: Readonly<Record<ChartName, () => Promise<ChartInput | undefined>>> = {
  'comparison-now': async () =>
    comparisonNow(await compare(WIJKEN), await loadComparisonLanguage(DEFAULT_LANGUAGE)),
  'comparison-years': async () =>
    comparisonYears(await compare(WIJKEN), await loadComparisonLanguage(DEFAULT_LANGUAGE)),
  'comparison-panels': async () =>
    comparisonYears(
      await compare(gezondheid.areas.map(({ id }) => id)),
      await loadComparisonLanguage(DEFAULT_LANGUAGE),
    ),
  money: async () => {
    const [bySource] = (await money()).breakdowns;
    return bySource && moneyOf(bySource, await loadMoneyLanguage(DEFAULT_LANGUAGE));
  },
  'money-years': async () => moneyYears(await money(), await loadMoneyLanguage(DEFAULT_LANGUAGE)),
  'money-flows': async () =>
    moneyFlows(
      readFlows(await openDocument('procesmonitor', flowsDocument)),
      await loadMoneyLanguage(DEFAULT_LANGUAGE),
    ),
};
