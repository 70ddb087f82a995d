import { PAPER, type Choice, type WijkSheet } from './sheet.js';
import type { Block } from './block.js';

/** More of either would be a list, and no sheet that is read. */
const MOST_FIGURES = 9;
const MOST_INTERVENTIONS = 8;

const NONE: Choice = { figures: 0, bars: false, done: [], money: false };

/**
 * Chooses what stands on a sheet: of the figures, what is done and the money each something, in turn, for as long as
 * there is room. The most telling comes first, so that what is left out is what matters least.
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

  if (sheet.figures > 0) take({ figures: 1 });
  if (sheet.hasMoney) take({ money: true });
  const more = (how: 'full' | 'brief') => () =>
    choice.done.length < Math.min(sheet.interventions, MOST_INTERVENTIONS) &&
    take({ done: [...choice.done, how] });
  const figures = (count: number) => () =>
    choice.figures + count <= Math.min(sheet.figures, MOST_FIGURES) &&
    take({ figures: choice.figures + count });

  more('full')();
  if (choice.figures > 0) take({ bars: true });
  figures(2)();
  const turns = [more('full'), figures(2)];
  // What no longer fits in full may fit in brief, and a last figure where there is none beside it.
  while (turns.map((turn) => turn()).some(Boolean));
  while (more('brief')());
  figures(1)();
  return sheet.parts(choice);
}

function heightOf(parts: readonly Block[]): number {
  return parts.reduce((sum, { height }) => sum + height, 0) + PAPER.gap * (parts.length - 1);
}
