import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policyFor } from '../../../src/embed/builder/policy.js';
import { SYSTEMS } from '../../../src/embed/builder/systems/index.js';
import { usesOf } from '../../../src/embed/builder/uses.js';
import { FORM_WORDS } from '../../../src/embed/builder/words.js';
import type { EmbedDescription } from '../../../src/embed/description.js';
import { inform } from '../../../src/embed/inform.js';
import { addressIn } from '../../../src/embed/release.js';
import { FORMS, type Embed, type Form } from '../../../src/embed/snippets/index.js';
import { TODAY } from '../../reading/documents.js';
import { example } from './documents.js';
import { RELEASE } from './release.js';

const DESCRIPTION: EmbedDescription = {
  widget: 'indicator-gauge',
  src: 'https://data.example/monitor.json',
  options: { indicator: 'ervaren-onveiligheidsgevoelens', area: 'groningen-noord' },
};

const { title, html } = await inform(
  example('gebiedsmonitor'),
  DESCRIPTION,
  addressIn(RELEASE, 'frame'),
  TODAY,
);
const EMBED: Embed = {
  description: DESCRIPTION,
  title,
  informing: html,
  release: RELEASE,
  room: { narrow: 40, wide: 30 },
};

const codeOf = (name: string, form: Form) =>
  SYSTEMS.find((system) => system.name === name)
    ?.instructions(form, EMBED)
    .flatMap(({ code = [] }) => code) ?? [];

describe('The policy of a page', () => {
  const lines: Readonly<Record<Form, readonly string[]>> = {
    element: [
      'script-src https://kit.example',
      'style-src https://kit.example',
      'connect-src https://data.example',
    ],
    markup: [
      'script-src https://kit.example',
      'style-src https://kit.example',
      'connect-src https://data.example',
    ],
    frame: ['frame-src https://kit.example', 'script-src https://kit.example'],
    package: ['connect-src https://data.example'],
    classic: [
      'script-src https://kit.example',
      'style-src https://kit.example',
      'connect-src https://data.example',
    ],
  };
  for (const form of FORMS) {
    test(`needs for the form ${form} no more than it uses`, () => {
      assert.deepEqual(
        policyFor(form, DESCRIPTION, RELEASE).map(
          ({ directive, source }) => `${directive} ${source}`,
        ),
        lines[form],
      );
    });
  }
});

test('What is said of a form counts no lines: a theme adds one', () => {
  for (const form of FORMS)
    assert.doesNotMatch(FORM_WORDS[form].hint, /(een|één|twee|drie) regels?/);
});

describe('What HTML uses', () => {
  test('are its elements, each with its attributes', () => {
    assert.deepEqual(
      [
        ...usesOf(
          '<p class="a b">5 &lt; 6 <a href="/x?a=b&amp;c">x</a></p><p id="y"></p><td></td>',
        ),
      ],
      [
        ['p', ['class', 'id']],
        ['a', ['href']],
        ['td', []],
      ],
    );
  });
});

describe('What a system must let through', () => {
  test('is in WordPress the element, and nothing of what it knows itself', () => {
    const [head, filter] = codeOf('WordPress', 'element');
    assert.match(
      head ?? '',
      /wp_head[^]*<link [^]*wijkraam\.css[^]*<script [^]*integrity="sha384-wijkraam\.js"/,
    );
    assert.match(filter ?? '', /wp_kses_allowed_html/);
    const names = [...(filter ?? '').matchAll(/\$tags\['([^']+)'\]/g)].map(([, name]) => name);
    assert.deepEqual(names, ['wijk-indicator-gauge']);
    const attributes = [...(filter ?? '').matchAll(/'([\w-]+)' => true/g)].map(([, name]) => name);
    assert.deepEqual(attributes, ['class', 'src', 'indicator', 'area']);
  });

  test('is in WordPress nothing for ordinary markup', () => {
    assert.equal(codeOf('WordPress', 'markup').length, 1);
  });

  test('is in WordPress the frame', () => {
    assert.match(codeOf('WordPress', 'frame')[1] ?? '', /\$tags\['iframe'\][^]*'loading' => true/);
  });

  test('is in Drupal all that is used, in one line', () => {
    assert.equal(
      codeOf('Drupal', 'element')[1],
      '<wijk-indicator-gauge class src indicator area> <h3> <p> <strong> <table> <caption> <thead> <tr> <th scope> <tbody> <td> <a href>',
    );
    assert.equal(codeOf('Drupal', 'frame')[1], '<iframe class src title width height loading>');
  });

  test('is in TYPO3 the element, in the editor, in the sanitizer and in the output', () => {
    const [head, editor, sanitizer, output] = codeOf('TYPO3', 'element');
    assert.match(
      head ?? '',
      /page\.headerData\.20\.value = <link [^]*page\.headerData\.21\.value = <script /,
    );
    assert.match(editor ?? '', /allowTags: \['wijk-indicator-gauge'\]/);
    assert.match(editor ?? '', /attributes: \['src', 'indicator', 'area'\]/);
    assert.match(
      sanitizer ?? '',
      /Tag\('wijk-indicator-gauge'[^]*Attr\('class'\)[^]*Attr\('area'\)/,
    );
    assert.equal(output, 'lib.parseFunc_RTE.allowTags := addToList(wijk-indicator-gauge)');
  });

  test('is in TYPO3 nothing for ordinary markup', () => {
    assert.equal(codeOf('TYPO3', 'markup').length, 1);
  });

  test('is in SharePoint the host of the frame, and the frame without its script', () => {
    const [host, frame] = codeOf('SharePoint', 'frame');
    assert.equal(host, 'kit.example');
    assert.match(frame ?? '', /^<iframe [^>]+><\/iframe>$/);
    assert.deepEqual(codeOf('SharePoint', 'element'), ['https://kit.example']);
  });

  test('is nothing where the kit is built into the site', () => {
    for (const { name } of SYSTEMS) assert.deepEqual(codeOf(name, 'package'), []);
  });
});
