import { DOMParser } from 'linkedom/worker';
import { comparisonNow } from '../../charts/marks/comparison.js';
import { gaugeOf } from '../../charts/marks/gauge.js';
import { moneyOf } from '../../charts/marks/money.js';
import type { ChartInput } from '../../charts/types.js';
import { composeFigure } from '../../downloads/figure.js';
import { composeGauge } from '../../downloads/gauge.js';
import type { Picture } from '../../downloads/sheet.js';
import type { KIND_OF } from '../../embed/tell.js';
import {
  loadComparisonLanguage,
  loadMoneyLanguage,
  tellComparison,
  tellFunding,
  tellIndicator,
  type Language,
} from '../../language/index.js';
import {
  comparisonPicture,
  fundingPicture,
  indicatorPicture,
  type PictureWords,
} from '../../language/downloads/index.js';
import {
  readComparison,
  readFunding,
  readIndicator,
  type ComparisonSelection,
} from '../../reading/index.js';
import type { Documents } from '../../../data-schema/index.js';
import { faulty } from '../refusal.js';
import { LOOK } from './look.js';

/** A picture and the words that say the same. */
export interface Drawn {
  readonly words: PictureWords;
  readonly picture: Picture;
}

interface Asked extends ComparisonSelection {
  readonly language: Language;
  readonly today: Date;
}

type Drawers = {
  readonly [W in DrawnWidget]: (
    document: Documents[(typeof KIND_OF)[W]],
    asked: Asked,
  ) => Drawn | Promise<Drawn>;
};

/** The widgets that have a drawing. */
export type DrawnWidget = 'indicator-gauge' | 'comparison' | 'funding-breakdown';

const NOTHING_KNOWN =
  'Hiervan is geen cijfer bekend, dus er is niets te tekenen. Met --format html krijgt u de zin die dat zegt.';

/** Draws what a widget shows first. Each throws SelectionError, or Refusal where there is nothing to draw. */
export const DRAWERS: Drawers = {
  'indicator-gauge'(document, { language, today, ...selection }) {
    const reading = readIndicator(document, selection, today);
    if (!reading.latest) throw faulty(NOTHING_KNOWN);
    const words = indicatorPicture(reading, tellIndicator(reading, language), language);
    return {
      words,
      picture: composeGauge(words, gaugeOf(reading, reading.latest, language), LOOK),
    };
  },

  async comparison(document, { language, today, ...selection }) {
    const reading = readComparison(document, selection, today);
    if (reading.period === null || reading.rows.length === 0) throw faulty(NOTHING_KNOWN);
    const telling = tellComparison(reading, await loadComparisonLanguage(language));
    const words = comparisonPicture(reading, telling, 'now', language);
    return { words, picture: await drawChart(words, comparisonNow(reading, language)) };
  },

  async 'funding-breakdown'(document, { language, today }) {
    const money = await loadMoneyLanguage(language);
    const reading = readFunding(document, today);
    const [main] = reading.breakdowns;
    if (!main) throw faulty(NOTHING_KNOWN);
    const words = fundingPicture(reading, tellFunding(reading, money), main.by, money);
    return { words, picture: await drawChart(words, moneyOf(main, money)) };
  },
};

/** The engine draws in a document; here is one without a page. */
function drawChart(words: PictureWords, input: ChartInput): Promise<Picture> {
  const { documentElement } = new DOMParser().parseFromString('<div/>', 'text/xml');
  return composeFigure(words, input, LOOK, documentElement as unknown as Element);
}
