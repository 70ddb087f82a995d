import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  create,
  ts,
  type Manifest,
  type Module,
} from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { ROOT } from '../lib/root.js';
import { WIDGETS } from '../lib/widgets.js';
import type { Output } from './output.js';

const classModule = (name: string) => `src/widgets/${name}/${name}.ts`;
const defineModule = (name: string) => `src/widgets/${name}/define.ts`;

// What the widgets inherit from comes first: the analyzer reads the modules in this order.
const EVENTS = ['change', 'error', 'ready', 'select'].map((name) => `src/base/events/${name}.ts`);

const SOURCES = [...EVENTS, 'src/base/widget.ts', ...WIDGETS.map(classModule)];

async function sourceFile(path: string) {
  const text = await readFile(join(ROOT, path), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** What a host cannot use has no place in what is made to be read by hosts. */
function dropPrivates({ declarations }: Module): void {
  for (const declaration of declarations) {
    if (!declaration.members) continue;
    declaration.members = declaration.members
      .filter(({ privacy = 'public' }) => privacy === 'public')
      .map(({ privacy: _, ...member }) => member);
  }
}

/** An attribute that is only there to be refused. */
const REFUSED = 'data';

function dropRefused({ declarations }: Module): void {
  for (const { members = [], attributes } of declarations) {
    for (const member of members) if (member.attribute === REFUSED) delete member.attribute;
    const place = attributes?.findIndex(({ name }) => name === REFUSED) ?? -1;
    if (place >= 0) attributes?.splice(place, 1);
  }
}

/** The analyzer knows `customElements.define()` only, not the kit's own guarded way to register. */
function definitionOf(widget: string, { modules }: Manifest): Module {
  const path = classModule(widget);
  const declarations = modules.find((module) => module.path === path)?.declarations ?? [];
  const element = declarations.find(({ tagName }) => tagName !== undefined);
  if (!element) throw new Error(`${path} declares no @element.`);
  return {
    kind: 'javascript-module',
    path: defineModule(widget),
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: element.tagName,
        declaration: { name: element.name, module: path },
      },
    ],
  };
}

/** The manifest names the modules that ship, not the sources that they are made of. */
const shipped = (key: string, value: unknown) =>
  (key === 'path' || key === 'module') && typeof value === 'string'
    ? value.replace(/^\/?(src\/.*)\.[jt]s$/, 'dist/npm/$1.js')
    : value;

/** The custom elements manifest of the five widgets. */
export async function customElements(): Promise<Output[]> {
  const modules = await Promise.all(SOURCES.map(sourceFile));
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } });
  manifest.modules.forEach(dropPrivates);
  manifest.modules.forEach(dropRefused);
  manifest.modules.push(...WIDGETS.map((widget) => definitionOf(widget, manifest)));
  return [{ path: 'custom-elements.json', text: JSON.stringify(manifest, shipped) }];
}
