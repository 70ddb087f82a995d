import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContractDocument } from '../../../data-schema/index.js';
import { addressOf, readAddress } from '../../../src/embed/description.js';
import {
  DEFAULT_CHOICES,
  describe as describeEmbed,
  possibilitiesOf,
  readChoices,
  settle,
  writeChoices,
  type Choices,
} from '../../../src/embed/builder/choices.js';
import { AREAS, gebiedsmonitor, INDICATOR, META, observations } from '../../reading/documents.js';
import { example } from './documents.js';

const SRC = 'https://data.example/monitor.json?versie=2&x=a';

const CHOICES: Choices = {
  src: SRC,
  widget: 'comparison',
  indicator: 'eenzaam',
  area: 'selwerd',
  areas: ['selwerd', 'tuinwijk'],
  intervention: '',
  interventions: 'https://data.example/plan.json',
  level: 'a2',
  headingLevel: '4',
  theme: 'nplv',
  form: 'markup',
};

const namesOf = (groups: readonly { readonly items: readonly { readonly name: string }[] }[]) =>
  groups.flatMap(({ items }) => items.map(({ name }) => name));

describe('Choices in the address of the page', () => {
  test('are read as they were written', () => {
    assert.deepEqual(readChoices(writeChoices(CHOICES)), CHOICES);
  });

  test('are the usual ones where the address says nothing, or what nobody knows', () => {
    assert.deepEqual(readChoices(''), DEFAULT_CHOICES);
    assert.deepEqual(
      readChoices('?utm_source=mail&widget=script&level=x&heading-level=9&form=&areas=+'),
      DEFAULT_CHOICES,
    );
  });

  test('describe the same embed as the address of its frame', () => {
    const frame = addressOf(describeEmbed(CHOICES), 'https://kit.example/0.1.0/frame.html');
    assert.deepEqual(readAddress(frame), describeEmbed(CHOICES));
    assert.deepEqual(readAddress(frame)?.options, {
      indicator: 'eenzaam',
      area: 'selwerd',
      areas: 'selwerd tuinwijk',
      interventions: 'https://data.example/plan.json',
      level: 'a2',
      'heading-level': '4',
    });
  });
});

describe('What there is to choose', () => {
  test('of a gebiedsmonitor are its two widgets, its indicators by cluster, and the areas with a figure', () => {
    const document = example('gebiedsmonitor');
    const { widgets, indicators, oneArea, manyAreas } = possibilitiesOf(document, {
      ...DEFAULT_CHOICES,
      indicator: 'ervaren-onveiligheidsgevoelens',
    });
    assert.deepEqual(widgets, ['indicator-gauge', 'comparison']);
    assert.equal(indicators[0]?.name, 'Kwaliteit van de leefomgeving');
    assert.ok(namesOf(indicators).includes('Ervaren onveiligheidsgevoelens'));
    assert.ok(oneArea.some(({ name }) => name === 'Groningen-Noord'));
    assert.deepEqual(manyAreas, []);
  });

  test('leaves out an area without a figure of the indicator', () => {
    const document = gebiedsmonitor({
      observations: observations(['oost', '2022', 3], ['west', '2022', 4]),
    });
    const { oneArea } = possibilitiesOf(document, {
      ...DEFAULT_CHOICES,
      indicator: INDICATOR.id,
    });
    assert.deepEqual(
      oneArea.map(({ name }) => name),
      ['Oost', 'West'],
    );
  });

  test('of an interventiemonitor are its projects, by spoor', () => {
    const { widgets, interventions } = possibilitiesOf(
      example('interventiemonitor'),
      DEFAULT_CHOICES,
    );
    assert.deepEqual(widgets, ['intervention-card', 'seven-vinkjes']);
    assert.ok(interventions.length > 1 && interventions.every(({ name }) => name !== ''));
    assert.equal(namesOf(interventions).length, 39);
  });

  test('of a procesmonitor is the money', () => {
    const { widgets } = possibilitiesOf(example('procesmonitor'), DEFAULT_CHOICES);
    assert.deepEqual(widgets, ['funding-breakdown']);
  });

  test('is nothing where a document is still empty', () => {
    const empty = gebiedsmonitor({ indicators: [], areas: [], observations: [] });
    assert.deepEqual(possibilitiesOf(empty, DEFAULT_CHOICES).widgets, []);
    const interventions: ContractDocument = {
      $schema: 'x',
      contract: '1.0',
      kind: 'interventiemonitor',
      meta: META,
      areas: [],
      goals: [],
      sporen: [],
      actielijnen: [],
      interventions: [],
      vinkjes: [],
    };
    assert.deepEqual(possibilitiesOf(interventions, DEFAULT_CHOICES).widgets, []);
  });
});

describe('Choices that meet a document', () => {
  test('stay where it can follow them', () => {
    const choices = {
      ...CHOICES,
      area: 'selwerd',
      areas: ['tuinwijk'],
      indicator: 'eenzaam',
    };
    assert.deepEqual(settle(choices, example('gebiedsmonitor-gezondheid')), choices);
  });

  test('give way to the first of what it holds', () => {
    const settled = settle(
      { ...CHOICES, indicator: 'gone', area: 'gone', areas: ['gone'], widget: 'indicator-gauge' },
      example('gebiedsmonitor'),
    );
    assert.equal(settled.indicator, 'waardering-prettige-buurt');
    assert.equal(settled.area, 'groningen-noord');
    assert.deepEqual(settled.areas, []);
  });

  test('name no area of a comparison that was not chosen', () => {
    assert.equal(settle({ ...CHOICES, area: '' }, example('gebiedsmonitor-gezondheid')).area, '');
  });

  test('of another kind of document become those of this one', () => {
    const settled = settle(CHOICES, example('interventiemonitor'));
    assert.equal(settled.widget, 'intervention-card');
    assert.deepEqual(describeEmbed(settled).options, {
      intervention: settled.intervention,
      level: 'a2',
      'heading-level': '4',
    });
    assert.equal(settled.src, SRC);
  });

  test('take an area of the indicator when that changes', () => {
    const document = gebiedsmonitor({
      areas: [...AREAS],
      indicators: [INDICATOR, { ...INDICATOR, id: 'anders' }],
      observations: [
        ...observations(['oost', '2022', 3]),
        { indicator: 'anders', area: 'west', period: '2022', value: 4 },
      ],
    });
    const settled = settle({ ...DEFAULT_CHOICES, indicator: 'anders', area: 'oost' }, document);
    assert.equal(settled.area, 'west');
  });
});
