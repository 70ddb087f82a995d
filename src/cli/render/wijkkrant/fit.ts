import { PAPER, type Choice, type WijkSheet } from './sheet.js';
import type { Block } from './block.js';

/** More of any would be a list, and no sheet that is read. */
const MOST_FIGURES = 9;
const MOST_BRIEF = 8;
const MOST_INTERVENTIONS = 8;
/** How many are tried for a place before it stays empty. */
const LOOKED_AT = 8;

const NONE: Choice = { figures: [], brief: [], bars: false, done: [], money: false };

/**
 * Chooses what stands on a sheet: of the figures, what is done and the money each something, in turn, for as long as
 * there is room; what room remains is for figures in a line each. The most telling comes first, so that what is left
 * out is what matters least.
 *
 * @returns `undefined` where not even the least fits on one page
 */
export function fitted(sheet: WijkSheet): readonly Block[] | undefined {
  let choice = NONE;
  const fits = (candidate: Choice) => heightOf(sheet.parts(candidate)) <= PAPER.height;
  if (!fits(choice)) return undefined;
  const take = (change: Partial<Choice>): boolean => {
    const candidate = { ...choice, ...change };
    if (!fits(candidate)) return false;
    choice = candidate;
    return true;
  };

  // A figure with much to say beside it may have to give way to the ones after it.
  const more =
    (how: 'figures' | 'brief', from: readonly number[], most: number) => (count: 1 | 2) => () =>
      choice[how].length + count <= most &&
      groupsOf(
        count,
        from.filter((index) => !isTold(choice, index)),
      ).some((group) => take({ [how]: [...choice[how], ...group] }));
  const figures = more('figures', sheet.figures, MOST_FIGURES);
  const brief = more('brief', sheet.plain, MOST_BRIEF);
  const two = () => figures(2)() || brief(2)();
  const done = (how: 'full' | 'brief') => () =>
    choice.done.length < Math.min(sheet.interventions, MOST_INTERVENTIONS) &&
    take({ done: [...choice.done, how] });

  // To leave all of them out would say that there are none.
  if (sheet.figures.length > 0 && !figures(1)()) return undefined;
  if (sheet.hasMoney) take({ money: true });
  if (!done('full')()) done('brief')();
  two();
  const turns = [done('full'), two];
  while (turns.map((turn) => turn()).some(Boolean));
  // What no longer fits in full may fit in brief, and one figure where two do not.
  while (done('brief')());
  figures(1)();
  if (sheet.hasBars(choice)) take({ bars: true });
  brief(1)();
  return sheet.parts(choice);
}

const isTold = ({ figures, brief }: Choice, index: number): boolean =>
  figures.includes(index) || brief.includes(index);

function heightOf(parts: readonly Block[]): number {
  return parts.reduce((sum, { height }) => sum + height, 0) + PAPER.gap * (parts.length - 1);
}

/** So many of these, the first ones first, each followed by one of the few after it. */
function groupsOf(count: 1 | 2, items: readonly number[]): readonly (readonly number[])[] {
  const near = items.slice(0, LOOKED_AT);
  return count === 1
    ? near.map((item) => [item])
    : near.flatMap((item, index) => near.slice(index + 1).map((other) => [item, other]));
}
