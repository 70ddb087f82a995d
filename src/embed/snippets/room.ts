import type { Room } from './embed.js';

/** The steps in which room is kept free, in em: what `wijkraam.css` has a class for. */
export const ROOM_STEP = 2;
export const ROOM_MOST = 160;

/**
 * The classes that keep room free for a widget, so that nothing moves when it takes over from the content inside it.
 * A policy of the host need not allow a style attribute.
 */
export function roomClasses({ narrow, wide }: Room): string {
  return `wijkraam-room-${step(narrow)} wijkraam-wide-${step(wide)}`;
}

function step(height: number): number {
  return Math.min(ROOM_MOST, Math.ceil(height / ROOM_STEP) * ROOM_STEP);
}
