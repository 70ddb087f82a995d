import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  check,
  explain,
  type Documents,
  type Gebiedsmonitor,
  type Indicator,
  type Kind,
  type Text,
} from '../data-schema/index.js';
import {
  isKnown,
  judge,
  readComparison,
  readFunding,
  readIndicator,
  readIntervention,
  relate,
  type Verdict,
} from '../src/reading/index.js';

/** What can be counted in the example data of Groningen-Noord, to hold against the programme. */
export interface Facts {
  /** The kernindicatoren: the indicators that stand in a cluster. */
  readonly indicators: number;
  readonly trends: { readonly published: number; readonly equal: number };
  /** The kernindicatoren, by their number in the programme, that meet their streefdoel with a figure of 2022. */
  readonly met: readonly { readonly row: number; readonly id: string }[];
  /** Euros: the sum of the parts in each way that the money is divided. */
  readonly money: readonly { readonly by: string; readonly sum: number; readonly total: number }[];
  readonly sporen: readonly Text[];
  readonly actielijnen: readonly Text[];
  readonly interventions: readonly Text[];
  readonly quotations: number;
  readonly stories: readonly Text[];
  readonly health: {
    readonly areas: number;
    readonly indicators: number;
    readonly periods: readonly string[];
    readonly figures: number;
  };
}

const AREA = 'groningen-noord';
const LATEST = '2022';
const TRENDS: Readonly<Partial<Record<Verdict, string>>> = {
  better: 'favourable',
  worse: 'unfavourable',
  same: 'unchanged',
};

export function readFacts(documents: {
  readonly gebiedsmonitor: Gebiedsmonitor;
  readonly gezondheid: Gebiedsmonitor;
  readonly interventiemonitor: Documents['interventiemonitor'];
  readonly procesmonitor: Documents['procesmonitor'];
  readonly today: Date;
}): Facts {
  const { gebiedsmonitor, gezondheid, interventiemonitor, procesmonitor, today } = documents;
  const core = gebiedsmonitor.indicators.filter(({ cluster }) => cluster !== undefined);
  const rows = core.map((indicator) =>
    readIndicator(gebiedsmonitor, { indicator: indicator.id, area: AREA }, today),
  );
  const published = core.filter(({ publishedTrend }) => publishedTrend !== undefined);
  const interventions = interventiemonitor.interventions.map(({ id }) =>
    readIntervention(interventiemonitor, { intervention: id }, today),
  );
  const comparisons = gezondheid.indicators.map(({ id }) =>
    readComparison(gezondheid, { indicator: id }, today),
  );
  return {
    indicators: core.length,
    trends: {
      published: published.length,
      equal: published.filter((indicator) => trendIsEqual(gebiedsmonitor, indicator, today)).length,
    },
    met: rows
      .map(({ indicator, latest, target }, index) => ({
        row: index + 1,
        indicator,
        latest,
        target,
      }))
      .filter(({ latest, target }) => latest?.period === LATEST && target?.met === true)
      .map(({ row, indicator }) => ({ row, id: indicator.id })),
    money: readFunding(procesmonitor, today).breakdowns.map(({ by, parts, total }) => ({
      by,
      sum: parts.reduce((sum, { value }) => sum + value, 0),
      total,
    })),
    sporen: interventiemonitor.sporen.map(({ label }) => label),
    actielijnen: interventiemonitor.actielijnen.map(({ label }) => label),
    interventions: interventions.map(({ title }) => title),
    quotations: interventiemonitor.quotations?.length ?? 0,
    stories: (interventiemonitor.stories ?? []).map(({ title }) => title),
    health: {
      areas: Math.min(
        ...comparisons.map(
          ({ rows: local, gemeente, land }) =>
            [...local, gemeente, land].filter((row) => row !== null).length,
        ),
      ),
      indicators: comparisons.length,
      periods: [...new Set(comparisons.flatMap(({ periods }) => periods))],
      figures: gezondheid.observations.length,
    },
  };
}

/** Whether the trend that the figures give is the one that the programme prints. */
function trendIsEqual(document: Gebiedsmonitor, indicator: Indicator, today: Date): boolean {
  const trend = indicator.publishedTrend;
  const { figures } = readIndicator(document, { indicator: indicator.id, area: AREA }, today);
  const known = figures.filter(isKnown);
  const from = known.find(({ period }) => period === trend?.from);
  const to = known.find(({ period }) => period === trend?.to);
  if (!trend || !from || !to) return false;
  return TRENDS[judge(relate(to, from, indicator), indicator.direction)] === trend.trend;
}

/** @throws Error when the example data does not keep to the contract. */
export function readExamples(): Parameters<typeof readFacts>[0] {
  return {
    gebiedsmonitor: readExample('gebiedsmonitor', 'gebiedsmonitor'),
    gezondheid: readExample('gebiedsmonitor-gezondheid', 'gebiedsmonitor'),
    interventiemonitor: readExample('interventiemonitor', 'interventiemonitor'),
    procesmonitor: readExample('procesmonitor', 'procesmonitor'),
    today: new Date(),
  };
}

function readExample<K extends Kind>(name: string, kind: K): Documents[K] {
  const path = new URL(`../examples/data/groningen-noord/${name}.json`, import.meta.url);
  const checked = check(JSON.parse(readFileSync(path, 'utf8')));
  if (!checked.ok) throw new Error(`${name}.json\n${checked.problems.map(explain).join('\n')}`);
  if (checked.document.kind !== kind) throw new Error(`${name}.json is no ${kind}`);
  return checked.document as Documents[K];
}

function print(facts: Facts): void {
  const euros = new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const names = (texts: readonly Text[]) => texts.map((text) => `  ${nameOf(text)}`).join('\n');
  const { trends, met, health } = facts;
  console.log(`${facts.indicators} indicators`);
  console.log(`${trends.equal} of ${trends.published} trends equal`);
  console.log(
    `${met.length} streefdoelen met (${met.map(({ row, id }) => `row ${row}: ${id}`).join(', ')})`,
  );
  for (const { by, sum, total } of facts.money) {
    console.log(`${euros.format(sum)} by ${by}, of ${euros.format(total)}`);
  }
  console.log(`${facts.sporen.length} sporen\n${names(facts.sporen)}`);
  console.log(`${facts.actielijnen.length} actielijnen\n${names(facts.actielijnen)}`);
  console.log(`${facts.interventions.length} interventions\n${names(facts.interventions)}`);
  console.log(`${facts.quotations} words of residents`);
  console.log(`${facts.stories.length} stories\n${names(facts.stories)}`);
  console.log(
    `${health.areas} areas x ${health.indicators} indicators x ${health.periods.length} periods: ${health.figures} figures`,
  );
}

function nameOf(text: Text): string {
  return typeof text === 'string' ? text : (text['nl'] ?? '');
}

const [, script] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) print(readFacts(readExamples()));
