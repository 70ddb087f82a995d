import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  create,
  ts,
  type Manifest,
  type Module,
} from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { DEFAULT_HEADING_LEVEL, HEADING_LEVELS } from '../../src/base/attributes.js';
import { WIDGET_STATES } from '../../src/base/widget.js';
import { LEVELS } from '../../src/language/language.js';
import { VINKJES_MODES } from '../../src/widgets/seven-vinkjes/seven-vinkjes.js';
import { ROOT } from '../lib/root.js';
import { WIDGETS } from '../lib/widgets.js';
import type { Output } from './output.js';

const classModule = (name: string) => `src/widgets/${name}/${name}.ts`;
const defineModule = (name: string) => `src/widgets/${name}/define.ts`;

// What the widgets inherit from comes first: the analyzer reads the modules in this order.
const EVENTS = ['change', 'error', 'level', 'ready', 'select'].map(
  (name) => `src/base/events/${name}.ts`,
);

const SOURCES = [...EVENTS, 'src/base/widget.ts', ...WIDGETS.map(classModule)];

async function sourceFile(path: string) {
  const text = await readFile(join(ROOT, path), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** What a host cannot use has no place in what is made to be read by hosts. */
function dropPrivates(module: Module): void {
  const exported = new Set(module.exports.map(({ name }) => name));
  module.declarations = module.declarations.filter(({ name }) => exported.has(name));
  for (const declaration of module.declarations) {
    if (!declaration.members) continue;
    declaration.members = declaration.members
      .filter(({ privacy = 'public' }) => privacy === 'public')
      .map(({ privacy: _, ...member }) => member);
  }
}

/** The analyzer takes the argument of an event's class for the name of an event; only those that are told of are. */
function dropGuessedEvents({ declarations }: Module): void {
  for (const declaration of declarations) {
    if (!declaration.events) continue;
    declaration.events = declaration.events.filter(({ description }) => description !== undefined);
  }
}

/**
 * `data` is only there to tell who writes a document into an attribute that it has to be a property; `lang` every
 * element has.
 */
const UNTOLD_ATTRIBUTES: readonly (string | undefined)[] = ['data', 'lang'];

function dropUntoldAttributes({ declarations }: Module): void {
  for (const declaration of declarations) {
    if (!declaration.attributes) continue;
    declaration.attributes = declaration.attributes.filter(
      ({ name }) => !UNTOLD_ATTRIBUTES.includes(name),
    );
    for (const member of declaration.members ?? []) {
      if (UNTOLD_ATTRIBUTES.includes(member.attribute)) delete member.attribute;
    }
  }
}

const union = (values: readonly (string | number)[]) =>
  values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(' | ');

/** Names of the source, and what they stand for: editors read the manifest without it. */
const MEANINGS: Readonly<Record<string, string>> = {
  HeadingLevel: union(HEADING_LEVELS),
  Level: union(LEVELS),
  VinkjesMode: union(VINKJES_MODES),
  WidgetState: union(WIDGET_STATES),
  DEFAULT_HEADING_LEVEL: String(DEFAULT_HEADING_LEVEL),
  'unknown | undefined': 'unknown',
};

const meaningOf = (text: string) => {
  const once = text.replace('| undefined | undefined', '| undefined');
  return MEANINGS[once] ?? once;
};

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
function shipped(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'path' || key === 'module') {
    return value.replace(/^\/?(src\/.*)\.[jt]s$/, 'dist/npm/$1.js');
  }
  return key === 'text' || key === 'default' ? meaningOf(value) : value;
}

/** What the five widgets offer to a host. */
export async function customElementsManifest(): Promise<Manifest> {
  const modules = await Promise.all(SOURCES.map(sourceFile));
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } });
  manifest.modules.forEach(dropPrivates);
  manifest.modules.forEach(dropGuessedEvents);
  manifest.modules.forEach(dropUntoldAttributes);
  manifest.modules.push(...WIDGETS.map((widget) => definitionOf(widget, manifest)));
  return JSON.parse(JSON.stringify(manifest, shipped)) as Manifest;
}

/** The custom elements manifest, for the tools that read it. */
export const customElements = (manifest: Manifest): Output[] => [
  { path: 'custom-elements.json', text: JSON.stringify(manifest) },
];
