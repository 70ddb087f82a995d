import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse, type AnyNode } from 'acorn';
import { walk } from './walk.js';
import { THEMES } from '../../src/styles/themes.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** The command, which runs in Node and on no page. */
const COMMAND = join(DIST, 'npm/cli/wijkraam.js');
const scripts = files.filter((path) => path.endsWith('.js') && path !== COMMAND);

/** Names of namespaces, which nobody asks for, and what an editor is told that an address begins with. */
const NO_ADDRESSES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/2000/xmlns/',
  'https://',
];
const ADDRESS = /https?:\/\/[^\s"'`<>)]*/g;

/** The name that an expression ends in: `x` of `x`, and `y` of `x.y`. */
function nameOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return '';
}

const textOf = (node: AnyNode): string =>
  node.type === 'Literal' && typeof node.value === 'string'
    ? node.value
    : node.type === 'TemplateElement'
      ? (node.value.cooked ?? '')
      : '';

const named = (node: AnyNode | undefined, name: string) =>
  (node?.type === 'MethodDefinition' || node?.type === 'Property') && nameOf(node.key) === name;

/** What a strict policy refuses, or a visitor would not want, in one place of a program. */
function faultOf([node, ...above]: [AnyNode, ...AnyNode[]]): string | undefined {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const name = nameOf(node.callee);
    const [first] = node.arguments;
    if (name === 'eval' || name === 'Function') return `${name}()`;
    if ((name === 'setTimeout' || name === 'setInterval') && first && textOf(first) !== '') {
      return `${name} of a text`;
    }
    if (
      /^setAttribute(NS)?$/.test(name) &&
      node.arguments.some((part) => textOf(part) === 'style')
    ) {
      // Vega's own way to a file puts back what it took off; charts are taken away in another way.
      return above.some((outer) => named(outer, 'svg')) ? undefined : 'a style attribute';
    }
  }
  if (node.type === 'MemberExpression') {
    const name = nameOf(node.property);
    if (name === 'cookie' || /^(write|writeln)$/.test(name)) {
      return nameOf(node.object) === 'document' ? `document.${name}` : undefined;
    }
  }
  if (node.type === 'Identifier' && /^(local|session)Storage$|^indexedDB$/.test(node.name)) {
    return node.name;
  }
  const text = textOf(node);
  if (/<[^>]*\sstyle\s*=/.test(text)) return `a style attribute in ${text.slice(0, 60)}`;
  return text.match(ADDRESS)?.find((address) => !NO_ADDRESSES.includes(address));
}

/** What is published beside scripts and their types. */
const OTHERS = [
  'LICENSES.md',
  'check/LICENSES.md',
  'check/check.css',
  'check/index.html',
  'embed/LICENSES.md',
  'embed/builder.css',
  'embed/index.html',
  'embed/themes.css',
  'frame.css',
  'frame.html',
  'manifest.json',
  'npm/cli/LICENSES.md',
  'npm/cli/resvg.wasm',
  'npm/src/charts/LICENSES.md',
  ...THEMES.map((theme) => `themes/${theme}.css`).sort(),
  'wijkraam.css',
];

/** What only the machine of the build knows. */
const PLACES = [ROOT, homedir()];

/** What only a bundler, an AMD loader or Node knows. */
const NOT_OF_A_PAGE = ['define.amd', 'module.exports', 'process.env'];

describe('what is built', () => {
  it('is scripts and their types, the pages of a frame, of the builder and of the check, styles, the manifest, and of the command the licences of what it holds and what paints its pictures, and nothing else', () => {
    assert.deepEqual(
      files
        .filter((path) => !/\.(js|d\.ts)$/.test(path))
        .map((path) => relative(DIST, path))
        .sort(),
      OTHERS,
    );
    assert.ok(scripts.length > 100);
  });

  it('asks nothing of a bundler, an AMD loader or Node, and names no place on the machine of the build', () => {
    for (const path of files) {
      const text = readFileSync(path, 'utf8');
      for (const name of path === COMMAND ? PLACES : [...NOT_OF_A_PAGE, ...PLACES]) {
        assert.ok(!text.includes(name), `${relative(DIST, path)} holds ${name}`);
      }
    }
  });

  for (const path of scripts) {
    it(`case 23: ${relative(DIST, path)} makes no code of text, writes no style, stores nothing and knows no address`, () => {
      const program = parse(readFileSync(path, 'utf8'), {
        ecmaVersion: 'latest',
        sourceType: 'module',
      });
      assert.deepEqual(
        [...walk(program)].flatMap((place) => faultOf(place) ?? []),
        [],
      );
    });
  }

  it('holds no package that nothing of it loads', () => {
    assert.deepEqual(
      files.filter((path) => path.includes('node_modules')),
      [],
    );
  });
});

describe('the search for what is forbidden', () => {
  const found = (code: string) =>
    [...walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))].flatMap(
      (place) => faultOf(place) ?? [],
    );

  for (const code of [
    'eval("1")',
    'new Function("a", "return a")',
    'globalThis.Function("")',
    'setTimeout("alert()", 1)',
    'document.write("x")',
    'window.document.cookie = "a"',
    'window.localStorage.a',
    'sessionStorage.getItem("a")',
    'element.setAttribute("style", "color: red")',
    'const markup = `<p style="color: red">${name}</p>`',
    'fetch("https://cdn.example/vega.js")',
    'const image = `//x ${a} http://example.org/x.png`',
  ]) {
    it(`finds ${code}`, () => {
      assert.equal(found(code).length, 1);
    });
  }

  it('passes what is harmless', () => {
    for (const code of [
      'view.evaluate(); // eval("x"), https://example.org',
      'const forbidden = new Set([Function, eval]);',
      'document.createElementNS("http://www.w3.org/2000/svg", "g")',
      'element.style.setProperty("color", "red")',
      'stream.write("x")',
    ]) {
      assert.deepEqual(found(code), [], code);
    }
  });
});
