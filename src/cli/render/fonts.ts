import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A family of letters with the files that it is in, by their names in small letters. */
interface Family {
  readonly name: string;
  readonly regular: readonly string[];
  readonly bold: readonly string[];
}

/** As the pictures name them; the last one has the most signs. */
const FAMILIES: readonly Family[] = [
  { name: 'Arial', regular: ['arial.ttf'], bold: ['arialbd.ttf', 'arial bold.ttf'] },
  {
    name: 'Liberation Sans',
    regular: ['liberationsans-regular.ttf'],
    bold: ['liberationsans-bold.ttf'],
  },
  { name: 'Helvetica', regular: ['helvetica.ttc'], bold: [] },
  { name: 'DejaVu Sans', regular: ['dejavusans.ttf'], bold: ['dejavusans-bold.ttf'] },
];

/** Letters to paint with. */
export interface Fonts {
  /** The family to paint with; left out where only the file itself says. */
  readonly family?: string;
  /** Where one lacks a sign, the next is asked. */
  readonly files: readonly string[];
}

/** Where systems keep their letters. */
export function fontFolders(environment: NodeJS.ProcessEnv): readonly string[] {
  const { WINDIR, LOCALAPPDATA } = environment;
  const home = homedir();
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.fonts'),
    join(home, '.local/share/fonts'),
    '/Library/Fonts',
    '/System/Library/Fonts',
    join(home, 'Library/Fonts'),
    ...(WINDIR === undefined ? [] : [join(WINDIR, 'Fonts')]),
    ...(LOCALAPPDATA === undefined ? [] : [join(LOCALAPPDATA, 'Microsoft/Windows/Fonts')]),
  ];
}

/** @returns `undefined` where none of the usual letters is. */
export async function findFonts(folders: readonly string[]): Promise<Fonts | undefined> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true }).catch(() => []);
    for (const entry of entries) {
      const name = entry.split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
      if (!found.has(name)) found.set(name, join(folder, entry));
    }
  }
  const families = FAMILIES.map(({ name, regular, bold }) => ({
    name,
    regular: regular.flatMap((file) => found.get(file) ?? []),
    bold: bold.flatMap((file) => found.get(file) ?? []),
  })).filter(({ regular }) => regular.length > 0);
  const [first] = families;
  return (
    first && {
      family: first.name,
      files: families.flatMap(({ regular, bold }) => [...regular.slice(0, 1), ...bold.slice(0, 1)]),
    }
  );
}
