import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FILES } from '../../src/embed/release.js';
import { FORMS, snippetOf, type Embed } from '../../src/embed/snippets/index.js';
import { roomClasses } from '../../src/embed/snippets/room.js';

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
      files: Object.values(FILES).map((file) => ({ file, bytes: 1, sha384: hash(file) })),
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

describe('Room', () => {
  test('is kept in steps, rounded up, and no more than there is a class for', () => {
    assert.equal(roomClasses({ narrow: 0.5, wide: 2 }), 'wijkraam-room-2 wijkraam-wide-2');
    assert.equal(roomClasses({ narrow: 500, wide: 160.5 }), 'wijkraam-room-160 wijkraam-wide-160');
  });
});
