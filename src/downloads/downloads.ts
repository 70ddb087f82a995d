import type { GaugeInput } from '../charts/marks/gauge.js';
import type { ChartInput } from '../charts/types.js';
import {
  comparisonPicture,
  comparisonRecords,
  fundingPicture,
  fundingRecords,
  indicatorPicture,
  indicatorRecords,
  type PictureWords,
  type Records,
} from '../language/downloads/index.js';
import { toCsv } from './csv.js';
import { fileName, save } from './save.js';

/** All that can say a reading in a file; a widget names one, and need not load it. */
const TELLERS = {
  indicatorRecords,
  indicatorPicture,
  comparisonRecords,
  comparisonPicture,
  fundingRecords,
  fundingPicture,
};
export type Tellers = typeof TELLERS;

/** The figures of a reading. */
export interface FiguresOrder {
  readonly format: 'csv';
  readonly tell: (tellers: Tellers) => Records;
}

/** A drawing with the words that it needs once it has left the page. */
export interface PictureOrder {
  readonly format: 'png' | 'svg';
  readonly input: ChartInput | GaugeInput;
  readonly tell: (tellers: Tellers) => PictureWords;
}

export type Order = FiguresOrder | PictureOrder;

/**
 * Makes a file and hands it to the visitor.
 *
 * @param place - where in the page its colours are those of the theme
 */
export async function deliver(order: Order, place: ParentNode & Node): Promise<void> {
  if (order.format === 'csv') {
    const records = order.tell(TELLERS);
    const csv = new Blob([toCsv(records)], { type: 'text/csv;charset=utf-8' });
    save(fileName(records.name, order.format), csv);
    return;
  }
  const words = order.tell(TELLERS);
  // A widget without charts never needs it.
  const { makePicture } = await import('./picture.js');
  save(fileName(words.name, order.format), await makePicture(words, order, place));
}
