import type { Level } from '../language/index.js';

/** The level of text that the visitor chose, for all widgets of the page. It is kept as long as the page is. */
class LevelChoice extends EventTarget {
  /** `undefined` until a visitor chooses. */
  level: Level | undefined;

  choose(level: Level): void {
    this.level = level;
    this.dispatchEvent(new Event('change'));
  }
}

export const levelChoice = new LevelChoice();
