import type { Described, Manifest } from '@custom-elements-manifest/analyzer/index.js';
import { declarationsOf, type ElementDeclaration } from './elements.js';
import type { Output } from './output.js';

const moduleOf = ({ tagName }: ElementDeclaration) => tagName.replace(/^wijk-/, 'wijkraam/');

const line =
  (mark: ':' | '?:') =>
  ({ name, description = '' }: Described, type: string) =>
    `/** ${description} */\n'${name}'${mark} ${type};`;

const required = line(':');
const optional = (member: Described, type: string) => line('?:')(member, `${type} | undefined`);

/** As it is, or as text: an attribute. */
const orText = (type: string) => `${type} | \`\${${type}}\``;

const settable = ({ members = [] }: ElementDeclaration) =>
  members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

/** Attributes under a name that is no property. */
const namedApart = ({ attributes = [] }: ElementDeclaration) =>
  attributes.filter(({ name, fieldName }) => fieldName !== undefined && fieldName !== name);

/** React tells a property from an attribute by its name. */
const propsOfJsx = (element: ElementDeclaration) => [
  ...settable(element).map((member) => optional(member, `${element.name}['${member.name}']`)),
  ...namedApart(element).map((attribute) =>
    optional(attribute, orText(`${element.name}['${attribute.fieldName}']`)),
  ),
];

/** Vue takes both names for the same. */
function propsOfVue(element: ElementDeclaration): string[] {
  const apart = new Set(namedApart(element).map(({ fieldName }) => fieldName));
  return settable(element).map((member) => {
    const type = `${element.name}['${member.name}']`;
    return optional(member, apart.has(member.name) ? orText(type) : type);
  });
}

const classOf = (event: Described) => event.type?.text ?? 'Event';

const listeners = ({ events = [] }: ElementDeclaration) =>
  events.map((event) =>
    optional({ ...event, name: `on${event.name}` }, `((event: ${classOf(event)}) => void)`),
  );

function imports(elements: readonly ElementDeclaration[]): string[] {
  const classes = new Set(elements.flatMap(({ events = [] }) => events.map(classOf)));
  return [
    `import type { ${[...classes].sort().join(', ')} } from 'wijkraam/events';`,
    ...elements.map((element) => `import type { ${element.name} } from '${moduleOf(element)}';`),
  ];
}

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...lines, '}', ''];

function jsx(elements: readonly ElementDeclaration[]): string {
  return [
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    ...imports(elements),
    '',
    '/** `class` as in HTML: React writes it as it stands on an element of its own name. */',
    'type Props<E extends HTMLElement, Own> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof Own> & Own & { class?: string };',
    '',
    ...elements.flatMap((element) =>
      block(`export interface ${element.name}Props`, [
        ...propsOfJsx(element),
        ...listeners(element),
      ]),
    ),
    ...block(
      'export interface WijkElements',
      elements.map(({ name, tagName, summary: description = '' }) =>
        required({ name: tagName, description }, `Props<${name}, ${name}Props>`),
      ),
    ),
    "declare module 'react' {",
    'namespace JSX {',
    'interface IntrinsicElements extends WijkElements {}',
    '}',
    '}',
  ].join('\n');
}

function vue(elements: readonly ElementDeclaration[]): string {
  return [
    "import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';",
    ...imports(elements),
    '',
    '/** As the guide of Vue describes it, under "Vue and Web Components". */',
    'type Element<E extends HTMLElement, Props, Events extends Record<string, Event>> = new () => E & {',
    '  $props: Omit<HTMLAttributes, keyof Props> & Props & PublicProps;',
    '  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;',
    '};',
    '',
    ...elements.flatMap((element) => [
      ...block(`export interface ${element.name}Props`, propsOfVue(element)),
      ...block(
        `export type ${element.name}Events =`,
        (element.events ?? []).map((event) => required(event, classOf(event))),
      ),
    ]),
    "declare module 'vue' {",
    'interface GlobalComponents {',
    ...elements.map(({ name, tagName, summary: description = '' }) =>
      required({ name: tagName, description }, `Element<${name}, ${name}Props, ${name}Events>`),
    ),
    '}',
    '}',
  ].join('\n');
}

/** What the type checker knows of the elements in React and in Vue. */
export function typings(manifest: Manifest): Output[] {
  const elements = declarationsOf(manifest);
  return [
    { path: 'editor/jsx.d.ts', text: jsx(elements) },
    { path: 'editor/vue.d.ts', text: vue(elements) },
  ];
}
