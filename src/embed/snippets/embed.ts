import type { EmbedDescription } from '../description.js';
import type { Release } from '../release.js';

/** All that a snippet is made of. */
export interface Embed {
  readonly description: EmbedDescription;
  /** What the figure is called: the title of a frame. */
  readonly title: string;
  /** What the embed says, as plain HTML: see `informing`. */
  readonly informing: string;
  readonly release: Release;
  /** The heights that the widget takes, in em of its place; see `room.ts`. */
  readonly room: Room;
}

export interface Room {
  /** In a column of a phone. */
  readonly narrow: number;
  /** In a column of a desk. */
  readonly wide: number;
}
