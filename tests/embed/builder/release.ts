import { FILES, type Release } from '../../../src/embed/release.js';
import { THEMES } from '../../../src/styles/themes.js';

/** A version that stands nowhere, with a hash of its own for each file. */
export const RELEASE: Release = {
  base: 'https://kit.example/0.1.0/',
  manifest: {
    version: '0.1.0',
    files: [...Object.values(FILES), ...THEMES.map((theme) => `themes/${theme}.css`)].map(
      (file) => ({ file, bytes: 1, sha384: `sha384-${file}` }),
    ),
  },
};
