import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from '../../data-schema/index.js';
import type { EmbedDescription } from '../../src/embed/description.js';
import { inform } from '../../src/embed/inform.js';
import { TODAY } from '../reading/documents.js';

const FRAME = 'https://kit.example/0.1.0/frame.html';

function example(name: string) {
  const path = `examples/data/groningen-noord/${name}.json`;
  const checked = check(JSON.parse(readFileSync(path, 'utf8')));
  assert.ok(checked.ok);
  return checked.document;
}

const embed = (widget: EmbedDescription['widget'], options: EmbedDescription['options'] = {}) => ({
  widget,
  src: 'https://data.example/monitor.json',
  options,
});

const says = (name: string, description: EmbedDescription) =>
  inform(example(name), description, FRAME, TODAY);

describe('What an embed says without a script', () => {
  test('is in the language that it is asked in, and says so, also where it quotes the document', async () => {
    const { title, html } = await says(
      'gebiedsmonitor',
      embed('indicator-gauge', {
        indicator: 'ervaren-onveiligheidsgevoelens',
        area: 'groningen-noord',
        lang: 'en-GB',
      }),
    );
    assert.match(title, /Ervaren onveiligheidsgevoelens/);
    assert.match(
      html,
      /^<div lang="en" dir="ltr">\n<h3><bdi lang="nl">Ervaren onveiligheidsgevoelens<\/bdi><\/h3>/,
    );
    assert.match(
      html,
      /<strong><bdi lang="nl">[^<]+<\/bdi>, in Groningen-Noord: 28% \(2022\)\.<\/strong>/,
    );
    assert.match(html, /<p>Source: <bdi lang="nl">Uitvoeringsprogramma/);
    assert.match(html, /lang=en-GB/);
  });

  test('is of a figure with an interventiemonitor also what is done about it, as a list', async () => {
    const { html } = await inform(
      example('gebiedsmonitor'),
      embed('indicator-gauge', {
        indicator: 'ervaren-onveiligheidsgevoelens',
        area: 'groningen-noord',
        interventions: 'https://data.example/plan.json',
        'heading-level': '6',
      }),
      FRAME,
      TODAY,
      example('interventiemonitor'),
    );
    assert.match(
      html,
      /<h6>Wat eraan gedaan wordt<\/h6>\n<p>Dit cijfer hoort bij het doel ‘Veilig/,
    );
    assert.match(
      html,
      /<ul><li><strong>Veilige schoolomgeving<\/strong> \(hoofddoel\)\. Waar: Groot verzorgingsgebied, waaronder Groningen-Noord\. Wanneer: /,
    );
    assert.match(html, /<a href="https:\/\/hetccv\.nl\/[^"]+">Onderzoek Groningse praktijken/);
    assert.match(html, /interventions=https%3A%2F%2Fdata\.example%2Fplan\.json/);
  });

  test('quotes what is done in the language of its own document', async () => {
    const { html } = await inform(
      example('gebiedsmonitor'),
      embed('comparison', { indicator: 'ervaren-onveiligheidsgevoelens', lang: 'ar' }),
      FRAME,
      TODAY,
      example('interventiemonitor'),
    );
    assert.match(html, /<li><strong><bdi lang="nl">[^<]+<\/bdi><\/strong>/);
  });

  test('refuses another kind of document for what is done', async () => {
    await assert.rejects(
      inform(
        example('gebiedsmonitor'),
        embed('indicator-gauge'),
        FRAME,
        TODAY,
        example('procesmonitor'),
      ),
      { code: 'wrong-kind' },
    );
  });

  test('runs from right to left in Arabic', async () => {
    const { html } = await says('procesmonitor', embed('funding-breakdown', { lang: 'ar' }));
    assert.match(html, /^<div lang="ar" dir="rtl">\n/);
  });

  test('is of a gauge the sentence, the figures and the source with its dates', async () => {
    const { title, html } = await says(
      'gebiedsmonitor',
      embed('indicator-gauge', {
        indicator: 'ervaren-onveiligheidsgevoelens',
        area: 'groningen-noord',
        'heading-level': '2',
      }),
    );
    assert.match(title, /Groningen-Noord/);
    assert.match(html, /^<h2>/);
    assert.match(
      html,
      /<strong>In Groningen-Noord voelt 28% van de bewoners .* \(2022\)\.<\/strong>/,
    );
    assert.match(html, /<th scope="row">2022<\/th><td>28%<\/td>/);
    assert.match(html, /Bron: /);
    assert.match(html, /Gepubliceerd: /);
  });

  for (const [widget, name] of [
    ['indicator-gauge', 'gebiedsmonitor'],
    ['comparison', 'gebiedsmonitor'],
    ['funding-breakdown', 'procesmonitor'],
    ['intervention-card', 'interventiemonitor'],
    ['seven-vinkjes', 'interventiemonitor'],
  ] as const) {
    test(`is of wijk-${widget} a heading, a message, a table, a source and the link that names it`, async () => {
      const { html } = await says(name, embed(widget));
      assert.match(html, /^<h3>[^<]+<\/h3>/);
      assert.match(html, /<strong>[^<]+<\/strong>/);
      assert.match(html, /<table><caption>[^<]+<\/caption>.*<td>[^<]+<\/td>/);
      assert.match(html, /<p>Bron: /);
      assert.match(html, new RegExp(`<a href="${FRAME}\\?widget=${widget}&amp;src=https`));
      assert.doesNotMatch(html, /undefined|null|NaN| style=|data-/);
    });
  }

  test('is easy where the embed is', async () => {
    const options = { indicator: 'ervaren-onveiligheidsgevoelens', level: 'a2' };
    const { html } = await says('gebiedsmonitor', embed('indicator-gauge', options));
    assert.match(html, /28 van de 100/);
    assert.match(html, /plaatje/);
  });

  test('holds the words of a document as words', async () => {
    const document = example('gebiedsmonitor');
    assert.equal(document.kind, 'gebiedsmonitor');
    if (document.kind !== 'gebiedsmonitor') return;
    const [indicator, ...others] = document.indicators;
    const label = 'Meer dan "5 < 6" & zo';
    const { html } = await inform(
      { ...document, indicators: [{ ...indicator!, label }, ...others] },
      embed('indicator-gauge'),
      FRAME,
      TODAY,
    );
    assert.match(html, /<h3>Meer dan &quot;5 &lt; 6&quot; &amp; zo<\/h3>/);
  });

  test('cannot be made of a document of another kind', async () => {
    await assert.rejects(says('procesmonitor', embed('comparison')), { code: 'wrong-kind' });
  });
});
