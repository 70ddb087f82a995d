import { resolve } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../lib/root.js';

interface Member {
  name: string;
  privacy?: string;
}
interface Declaration {
  members?: Member[];
}
interface Module {
  path: string;
  declarations?: Declaration[];
}

const isPublic = ({ name, privacy }: Member) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/** Where the package ships a module of the source. */
const shipped = (key: string, value: unknown): unknown =>
  (key === 'path' || key === 'module') && typeof value === 'string'
    ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/src/$1.js')
    : value;

/** Path and text of the manifest that describes the elements. */
export async function customElements(): Promise<{ path: string; text: string }> {
  const manifest: { modules: Module[] } = await cli({
    argv: ['analyze', '--litelement', '--globs', 'src/widgets/**/*.ts', 'src/base/*.ts', '--quiet'],
    cwd: ROOT,
    noWrite: true,
  });
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { declarations = [] } of manifest.modules) {
    for (const declaration of declarations) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
    }
  }
  const path = resolve(ROOT, 'custom-elements.json');
  const options = { ...(await resolveConfig(path)), parser: 'json' };
  return { path, text: await format(JSON.stringify(manifest, shipped), options) };
}
