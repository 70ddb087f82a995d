import type { Theme } from '../styles/themes.js';

/** A published version of the kit, as its `manifest.json` says it. */
export interface Manifest {
  readonly version: string;
  readonly files: readonly ReleasedFile[];
}

export interface ReleasedFile {
  /** Path within the folder of the version. */
  readonly file: string;
  readonly bytes: number;
  /** For an `integrity` attribute: "sha384-…". */
  readonly sha384: string;
}

/** A version, and where it stands. */
export interface Release {
  /** Address of the folder of this version, with a slash at its end. */
  readonly base: string;
  readonly manifest: Manifest;
}

/** The files that a page names; all others they find themselves. */
export const FILES = {
  script: 'wijkraam.js',
  classic: 'wijkraam.classic.js',
  styles: 'wijkraam.css',
  frame: 'frame.html',
  frameHelper: 'frame-helper.js',
} as const;
export type FileName = keyof typeof FILES | Theme;

const FILE_OF = new Map<string, string>(Object.entries(FILES));

/** The path of a file within a release: one that is named above, or the stylesheet of a theme. */
function pathOf(name: FileName): string {
  return FILE_OF.get(name) ?? `themes/${name}.css`;
}

/** The address of a file of a release. */
export function addressIn({ base }: Release, name: FileName): string {
  return new URL(pathOf(name), base).href;
}

/**
 * The hash of a file of a release.
 *
 * @throws Error where the manifest does not name the file
 */
export function integrityOf({ manifest }: Release, name: FileName): string {
  const path = pathOf(name);
  const found = manifest.files.find(({ file }) => file === path);
  if (!found) throw new Error(`${path} is not in the manifest.`);
  return found.sha384;
}
