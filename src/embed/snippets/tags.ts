import type { Theme } from '../../styles/themes.js';
import { element, tag } from '../markup.js';
import { addressIn, integrityOf, type FileName, type Release } from '../release.js';
import type { Embed } from './embed.js';

const fromRelease = (release: Release, name: FileName) => ({
  integrity: integrityOf(release, name),
  crossorigin: 'anonymous',
});

/** The tag that loads the script, as a module. */
export function scriptTag(release: Release): string {
  const src = addressIn(release, 'script');
  return element('script', { type: 'module', src, ...fromRelease(release, 'script') }, '');
}

/** The tag that loads everything in one file, for pages that cannot load modules. */
export function classicTag(release: Release): string {
  const src = addressIn(release, 'classic');
  return element('script', { defer: true, src, ...fromRelease(release, 'classic') }, '');
}

/** The tag that loads what gives a frame its height. */
export function frameHelperTag(release: Release): string {
  const src = addressIn(release, 'frameHelper');
  return element('script', { type: 'module', src, ...fromRelease(release, 'frameHelper') }, '');
}

/** The tag that loads the styles of the content inside a widget and of the room that is kept for it, or those of a theme. */
export function stylesTag(release: Release, name: 'styles' | Theme = 'styles'): string {
  const href = addressIn(release, name);
  return tag('link', { rel: 'stylesheet', href, ...fromRelease(release, name) });
}

/** The tags for all styles of an embed. */
export function stylesTags({ release, description: { theme } }: Embed): readonly string[] {
  return [stylesTag(release), ...(theme ? [stylesTag(release, theme)] : [])];
}
