import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf, readAddress, type EmbedDescription } from '../../src/embed/description.js';
import { THEMES } from '../../src/styles/themes.js';

const FRAME = 'https://kit.example/0.1.0/frame.html';

const DESCRIPTION: EmbedDescription = {
  widget: 'comparison',
  src: 'https://data.example/gebiedsmonitor.json?versie=2&x=a b',
  options: { indicator: 'eenzaam', area: 'selwerd', areas: 'selwerd paddepoel', level: 'a2' },
};

describe('The address of an embed', () => {
  test('holds all of it', () => {
    assert.deepEqual(readAddress(addressOf(DESCRIPTION, FRAME)), {
      ...DESCRIPTION,
      src: 'https://data.example/gebiedsmonitor.json?versie=2&x=a%20b',
    });
  });

  for (const theme of THEMES) {
    test(`holds the theme ${theme}`, () => {
      const address = addressOf({ ...DESCRIPTION, theme }, FRAME);
      assert.equal(new URL(address).searchParams.get('theme'), theme);
      assert.equal(readAddress(address)?.theme, theme);
    });
  }

  test('names no theme where none is chosen', () => {
    const address = addressOf(DESCRIPTION, FRAME);
    assert.equal(new URL(address).searchParams.get('theme'), null);
    assert.ok(!('theme' in (readAddress(address) ?? {})));
  });

  for (const theme of ['', 'roze', 'NPLV', '../nplv', 'nplv/../../x', 'constructor']) {
    test(`may name the theme "${theme}", which does not exist`, () => {
      const url = new URL(addressOf(DESCRIPTION, FRAME));
      url.searchParams.set('theme', theme);
      assert.deepEqual(readAddress(url.href), readAddress(addressOf(DESCRIPTION, FRAME)));
    });
  }

  test('may name a document beside the page of the frame', () => {
    const read = readAddress(`${FRAME}?widget=indicator-gauge&src=../data/monitor.json`);
    assert.equal(read?.src, 'https://kit.example/data/monitor.json');
  });

  test('may hold what others put there, and blank or unknown options', () => {
    const read = readAddress(
      `${FRAME}?utm_source=mail&widget=seven-vinkjes&src=/i.json&area=&theme=x&intervention=%20deur%20`,
    );
    assert.deepEqual(read, {
      widget: 'seven-vinkjes',
      src: 'https://kit.example/i.json',
      options: { intervention: 'deur' },
    });
  });

  for (const address of [
    '',
    'frame.html?widget=comparison&src=/a.json',
    `${FRAME}?src=/a.json`,
    `${FRAME}?widget=comparison`,
    `${FRAME}?widget=script&src=/a.json`,
    `${FRAME}?widget=comparison&src=javascript:alert(1)`,
    `${FRAME}?widget=comparison&src=data:application/json,{}`,
    `${FRAME}?widget=comparison&src=http://[`,
    'javascript:alert(1)//?widget=comparison&src=/a.json',
    'mailto:a@b.nl?widget=comparison&src=https://a.nl/a.json',
  ]) {
    test(`is not "${address}"`, () => {
      assert.equal(readAddress(address), undefined);
    });
  }

  test('drops the address of a further document that is none', () => {
    const read = readAddress(
      `${FRAME}?widget=intervention-card&src=/i.json&progress=javascript:alert(1)`,
    );
    assert.deepEqual(read?.options, {});
  });
});
