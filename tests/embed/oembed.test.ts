import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oembed } from '../../src/embed/oembed.js';
import type { Embed } from '../../src/embed/snippets/index.js';

const EMBED: Embed = {
  description: {
    widget: 'indicator-gauge',
    src: 'https://data.example/gebiedsmonitor.json',
    options: { area: 'selwerd' },
  },
  title: 'Cijfers "van" Selwerd',
  informing: '<p>In Selwerd …</p>',
  release: { base: 'https://kit.example/0.1.0/', manifest: { version: '0.1.0', files: [] } },
  room: { narrow: 40.2, wide: 30 },
};
const PROVIDER = { name: 'Onze wijken', url: 'https://wijken.example/' };

describe('An oEmbed answer', () => {
  const answer = oembed(EMBED, PROVIDER);

  test('has what version 1.0 asks of a rich one', () => {
    const { version, type, html, width, height } = answer;
    assert.deepEqual({ version, type }, { version: '1.0', type: 'rich' });
    assert.equal(typeof html, 'string');
    assert.ok(Number.isInteger(width) && width > 0);
    assert.ok(Number.isInteger(height) && height > 0);
  });

  test('has what it may have as version 1.0 has it, and no thumbnail', () => {
    assert.equal(answer.title, EMBED.title);
    assert.equal(answer.provider_name, PROVIDER.name);
    assert.equal(answer.provider_url, PROVIDER.url);
    assert.ok(Number.isInteger(answer.cache_age));
    assert.deepEqual(
      Object.keys(answer).filter((name) => name.startsWith('thumbnail')),
      [],
    );
  });

  test('holds one frame, as high as it says, and no script', () => {
    assert.match(
      answer.html,
      /^<iframe [^>]*src="https:\/\/kit\.example\/0\.1\.0\/frame\.html\?widget=indicator-gauge&amp;[^>]*><\/iframe>$/,
    );
    assert.match(answer.html, /title="Cijfers &quot;van&quot; Selwerd"/);
    assert.match(answer.html, new RegExp(`height="${answer.height}"`));
  });

  test('stays within what the asking page has room for', () => {
    const small = oembed(EMBED, PROVIDER, { width: 300, height: 250 });
    assert.deepEqual([small.width, small.height], [300, 250]);
    assert.match(small.html, /height="250"/);
  });

  test('takes no more room than it needs', () => {
    const { width, height } = oembed(EMBED, PROVIDER, { width: 4000, height: 4000 });
    assert.deepEqual([width, height], [answer.width, answer.height]);
  });

  test('is the same after it was sent', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
  });
});
