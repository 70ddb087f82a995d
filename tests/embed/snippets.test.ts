import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf } from '../../src/embed/description.js';
import { FILES } from '../../src/embed/release.js';
import { FORMS, snippetOf, type Embed, type Form } from '../../src/embed/snippets/index.js';
import { roomClasses } from '../../src/embed/snippets/room.js';
import { THEMES } from '../../src/styles/themes.js';

const hash = (file: string) => `sha384-${file}`;

const EMBED: Embed = {
  description: {
    widget: 'comparison',
    src: 'https://data.example/monitor.json?a=1&b="2"',
    options: { indicator: 'eenzaam', area: 'selwerd', level: 'a2', 'heading-level': '2' },
  },
  title: 'Eenzaam in "Selwerd"',
  informing: '<h2>Eenzaam</h2>\n<p><a href="https://kit.example/0.1.0/frame.html">Bekijk</a></p>',
  release: {
    base: 'https://kit.example/0.1.0/',
    manifest: {
      version: '0.1.0',
      files: [...Object.values(FILES), ...THEMES.map((theme) => `themes/${theme}.css`)].map(
        (file) => ({ file, bytes: 1, sha384: hash(file) }),
      ),
    },
  },
  room: { narrow: 31.2, wide: 20 },
};

const ELEMENT =
  '<wijk-comparison class="wijkraam-room-32 wijkraam-wide-20" src="https://data.example/monitor.json?a=1&amp;b=&quot;2&quot;"';

describe('A snippet', () => {
  for (const form of FORMS) {
    test(`of the form ${form} loads a pinned version, and trusts only what it is`, () => {
      const snippet = snippetOf(form, EMBED);
      const tags = snippet.match(/<(script|link)\b[^>]*>/g) ?? [];
      assert.equal(tags.length === 0, form === 'package');
      for (const tag of tags) {
        const [, file = ''] = /"https:\/\/kit\.example\/0\.1\.0\/([^"]+)"/.exec(tag) ?? [];
        assert.ok(tag.includes(`integrity="${hash(file)}"`), tag);
        assert.ok(tag.includes('crossorigin="anonymous"'), tag);
      }
    });

    test(`of the form ${form} holds what it says without a script`, () => {
      assert.ok(snippetOf(form, EMBED).includes(`\n${EMBED.informing}\n`));
    });

    test(`of the form ${form} needs no style attribute, no data attribute and no inline script`, () => {
      const snippet = snippetOf(form, EMBED);
      assert.doesNotMatch(snippet, / style=| data-| on[a-z]+=/);
      assert.doesNotMatch(snippet, /<script[^>]*>[^<]/);
    });
  }

  test('of an element says in attributes what is shown', () => {
    const snippet = snippetOf('element', EMBED);
    assert.ok(snippet.includes(ELEMENT), snippet);
    assert.match(snippet, / indicator="eenzaam" area="selwerd" level="a2" heading-level="2">/);
  });

  test('of ordinary markup says in classes what belongs to its place', () => {
    assert.match(
      snippetOf('markup', EMBED),
      /<div class="wijkraam wijkraam-a2 wijkraam-h2 wijkraam-room-32 wijkraam-wide-20">/,
    );
  });

  test('of a frame has a title, a height and what is shown in its address', () => {
    const snippet = snippetOf('frame', EMBED);
    assert.match(snippet, / title="Eenzaam in &quot;Selwerd&quot;" /);
    assert.match(snippet, / width="100%" height="500" /);
    assert.match(
      snippet,
      / src="https:\/\/kit\.example\/0\.1\.0\/frame\.html\?widget=comparison&amp;src=https%3A%2F%2F/,
    );
  });

  test('of the package names its version', () => {
    const snippet = snippetOf('package', EMBED);
    assert.match(snippet, /npm install wijkraam@0\.1\.0/);
    assert.match(snippet, /import 'wijkraam\/comparison\/define';/);
  });

  test('cannot be made with a file that the release does not have', () => {
    const manifest = { version: '0.1.0', files: [] };
    const release = { base: 'https://kit.example/', manifest };
    assert.throws(() => snippetOf('element', { ...EMBED, release }), /not in the manifest/);
  });
});

const themed = (theme: (typeof THEMES)[number]): Embed => ({
  ...EMBED,
  description: { ...EMBED.description, theme },
});

/** Where each form names a theme; nothing else in it may. */
const THEME_PLACES: Readonly<Record<Form, (theme: string) => readonly string[]>> = {
  element: (theme) => [stylesheet(theme), `<wijk-comparison class="wijk-thema-${theme} `],
  markup: (theme) => [
    stylesheet(theme),
    `<div class="wijkraam wijkraam-a2 wijkraam-h2 wijk-thema-${theme} `,
  ],
  frame: (theme) => [`heading-level=2&amp;theme=${theme}"`],
  package: (theme) => [
    `import 'wijkraam/themes/${theme}.css';`,
    `<wijk-comparison class="wijk-thema-${theme} `,
  ],
  classic: (theme) => [stylesheet(theme), `<wijk-comparison class="wijk-thema-${theme} `],
};

const stylesheet = (theme: string) =>
  `<link rel="stylesheet" href="https://kit.example/0.1.0/themes/${theme}.css" integrity="${hash(`themes/${theme}.css`)}" crossorigin="anonymous">\n`;

describe('A theme', () => {
  for (const form of FORMS) {
    for (const theme of THEMES) {
      test(`${theme} is named in the form ${form} where it must, and nowhere else`, () => {
        const snippet = snippetOf(form, themed(theme));
        const rest = THEME_PLACES[form](theme).reduce((left, place) => {
          assert.equal(left.split(place).length, 2, `${place} in ${snippet}`);
          return left.replace(place, '');
        }, snippet);
        assert.doesNotMatch(rest, /theme|thema/);
      });
    }

    test(`is not named in the form ${form} where none is chosen`, () => {
      assert.doesNotMatch(snippetOf(form, EMBED), /theme|thema/);
    });
  }

  test('comes after the styles of the kit, so that it is the last to say', () => {
    for (const form of ['element', 'markup', 'classic', 'package'] as const) {
      const snippet = snippetOf(form, themed('nplv'));
      assert.ok(snippet.indexOf('wijkraam.css') < snippet.indexOf('themes/nplv.css'), form);
    }
  });

  test('is in the address of a frame as its page reads it', () => {
    const address = addressOf(themed('nplv').description, 'https://kit.example/0.1.0/frame.html');
    assert.ok(snippetOf('frame', themed('nplv')).includes(address.replaceAll('&', '&amp;')));
  });
});

describe('Room', () => {
  test('is kept in steps, rounded up, and no more than there is a class for', () => {
    assert.equal(roomClasses({ narrow: 0.5, wide: 2 }), 'wijkraam-room-2 wijkraam-wide-2');
    assert.equal(roomClasses({ narrow: 500, wide: 160.5 }), 'wijkraam-room-160 wijkraam-wide-160');
  });
});
