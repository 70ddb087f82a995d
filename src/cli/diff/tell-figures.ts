import type { Area, Gebiedsmonitor, Indicator, Observation } from '../../../data-schema/index.js';
import {
  DEFAULT_LANGUAGE as NL,
  sayFigure,
  sayFigureSentence,
  sayLabel,
  sayPeriod,
  sayPlace,
  sayValue,
} from '../../language/index.js';
import {
  isKnown,
  readArea,
  readFigure,
  readIndicatorFacts,
  type Figure,
} from '../../reading/index.js';

/** What changed in the figures, a sentence each, in the order of the new document. */
export function tellFigures(before: Gebiedsmonitor, after: Gebiedsmonitor): readonly string[] {
  const [old, fresh] = [before, after].map((document) => new Said(document)) as [Said, Said];
  const [then, now] = [before, after].map(({ observations }) => byKey(observations)) as [
    ReadonlyMap<string, Observation>,
    ReadonlyMap<string, Observation>,
  ];
  return [
    ...[...now].flatMap(([key, observation]) => {
      const earlier = then.get(key);
      if (!earlier) return [`Nieuw: ${fresh.sentence(observation)}`];
      const was = old.figure(earlier);
      return was === fresh.figure(observation)
        ? []
        : [`${fresh.sentence(observation)} Eerst stond er: ${was}.`];
    }),
    ...[...then]
      .filter(([key]) => !now.has(key))
      .map(([, observation]) => `Weg: ${old.sentence(observation)}`),
  ];
}

/** What changed in the streefdoelen. */
export function tellTargets(before: Gebiedsmonitor, after: Gebiedsmonitor): readonly string[] {
  const old = new Map(before.indicators.map((indicator) => [indicator.id, indicator]));
  return after.indicators.flatMap((indicator) => {
    const earlier = old.get(indicator.id);
    const [was, is] = [earlier && sayTarget(earlier), sayTarget(indicator)];
    if (!earlier || was === is) return [];
    const label = sayLabel(readIndicatorFacts(indicator), NL);
    if (is === undefined) return [`${label}: er is geen streefdoel meer. Eerst was het ${was}.`];
    const first = was === undefined ? 'Eerst was er geen.' : `Eerst was het ${was}.`;
    return [`${label}: het streefdoel is nu ${is}. ${first}`];
  });
}

function sayTarget(indicator: Indicator): string | undefined {
  const { target } = indicator;
  if (!target) return undefined;
  const value = sayValue(target.value, readIndicatorFacts(indicator), NL);
  return `${NL.target[target.comparison](value)} (${sayPeriod(target.period, NL)})`;
}

/** How one document says its figures. */
class Said {
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #areas: ReadonlyMap<string, Area>;

  constructor({ indicators, areas }: Gebiedsmonitor) {
    this.#indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    this.#areas = new Map(areas.map((area) => [area.id, area]));
  }

  /** The figure by itself: an amount, or why there is none. */
  figure(observation: Observation): string {
    const [figure, facts] = this.#read(observation);
    return sayFigure(figure, facts, NL);
  }

  sentence(observation: Observation): string {
    const [figure, facts, area] = this.#read(observation);
    if (isKnown(figure)) return sayFigureSentence(figure, facts, area, NL);
    const period = sayPeriod(figure.period, NL);
    return `${sayLabel(facts, NL)}, ${sayPlace(area, NL)} (${period}): ${NL.absence[figure.missing]}.`;
  }

  /** A checked document has all that its figures name. */
  #read(observation: Observation) {
    const figure: Figure = readFigure(observation);
    const facts = readIndicatorFacts(this.#indicators.get(observation.indicator) as Indicator);
    return [figure, facts, readArea(this.#areas.get(observation.area) as Area)] as const;
  }
}

function byKey(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  return new Map(
    observations.map((observation) => {
      const { indicator, area, period } = observation;
      return [[indicator, area, period].join(' '), observation];
    }),
  );
}
