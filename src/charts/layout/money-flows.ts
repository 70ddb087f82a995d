import type { MoneyFlowsInput, MoneyStatus, Spot } from '../types.js';
import { wrap } from '../wrap.js';
import { type Drawing, type Frame, lineHeight } from './drawing.js';
import { ribbonsOf } from './flow-ribbons.js';
import { BAR, diagramsOf, stopsOf } from './flow-stops.js';
import { hatch, type Box } from './hatch.js';

/** Height of all the money of the fullest column. */
const MONEY = 230;
const BETWEEN_DIAGRAMS = 34;

/** Places bars for sources, sporen, actielijnen and goals, and ribbons for the money between them. */
export function layoutMoneyFlows(input: MoneyFlowsInput, { width, fontSize }: Frame): Drawing {
  const line = lineHeight(fontSize);
  const totals = input.columns.map(({ nodes }) => nodes.reduce((sum, { value }) => sum + value, 0));
  const scale = MONEY / Math.max(1, ...totals);

  const bars: (Box & { status: MoneyStatus })[] = [];
  const ribbons: object[] = [];
  const words: object[] = [];
  const spots: Spot[] = [];

  let y = 0;
  for (const [number, diagram] of diagramsOf(input, width).entries()) {
    const count = diagram.columns.length;
    const step = (width - BAR) / (count - 1);
    const leftOf = (column: number) => column * step;
    const write = (lines: readonly string[], column: number, top: number, role: string) => {
      const right = column === count - 1;
      words.push({
        lines,
        x: right ? leftOf(column) + BAR : leftOf(column),
        y: top + line / 2,
        align: right ? 'right' : 'left',
        role,
      });
    };

    diagram.columns.forEach(({ label }, column) => {
      write(wrap(label, step / 2, { fontSize }), column, y, 'column');
    });
    const top = y + line + 10;
    const stops = stopsOf(diagram, step, scale, fontSize).map((own) =>
      own.map((stop) => ({ ...stop, top: stop.top + top })),
    );
    const placed = ribbonsOf(diagram, stops, scale, leftOf);

    stops.forEach((ownStops, column) => {
      for (const { id, node, words: own, above, wordsWidth, bar, top: stopTop } of ownStops) {
        y = Math.max(y, stopTop + above + bar);
        if (!node) continue;
        const [left, barTop] = [leftOf(column), stopTop + above];
        const group = `${number} ${id}`;
        const last = column === count - 1;
        let wordsTop = stopTop;
        for (const { lines, role } of own) {
          write(lines, column, wordsTop, role);
          wordsTop += lines.length * line;
        }
        if (bar > 0)
          bars.push({
            status: node.status,
            left,
            right: left + BAR,
            top: barTop,
            bottom: barTop + bar,
          });
        spots.push({
          group,
          x: left + BAR / 2,
          y: barTop + bar / 2,
          left: last ? left + BAR - wordsWidth : left,
          right: last ? left + BAR : left + wordsWidth,
          top: stopTop,
          bottom: barTop + bar,
          label: node.label,
          text: node.statusLabel === '' ? node.text : node.text + input.comma + node.statusLabel,
        });
        for (const { link, height, halfway } of placed.filter(
          (ribbon) => ribbon.link.from === id,
        )) {
          const reach = Math.max(height / 2, 8);
          spots.push({
            group,
            ...halfway,
            left: halfway.x - step / 6,
            right: halfway.x + step / 6,
            top: halfway.y - reach,
            bottom: halfway.y + reach,
            label: link.label,
            text: link.text,
          });
        }
      }
    });
    ribbons.push(
      ...placed.flatMap(({ link, edges }) =>
        edges.map((edge) => ({ ...edge, link: `${number} ${link.id}` })),
      ),
    );
    y += BETWEEN_DIAGRAMS;
  }

  return {
    height: Math.max(0, y - BETWEEN_DIAGRAMS) + 4,
    spots,
    data: {
      ribbons,
      bars,
      hatches: bars.filter(({ status }) => status === 'requested').flatMap(hatch),
      words,
    },
    params: {},
  };
}
