import { drupal } from './drupal.js';
import { sharepoint } from './sharepoint.js';
import type { System } from './system.js';
import { typo3 } from './typo3.js';
import { wordpress } from './wordpress.js';

export type { Instruction, System } from './system.js';

/** The systems in which most wijk websites are written. */
export const SYSTEMS: readonly System[] = [wordpress, drupal, typo3, sharepoint];
