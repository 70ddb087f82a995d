import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import noObservations from '../data-schema/fixtures/edge/no-observations.json';
import newerContract from '../data-schema/fixtures/invalid/newer-contract.json';
import numberAsText from '../data-schema/fixtures/invalid/number-as-text.json';
import type { FailureCode } from '../src/language/index.js';
import { ADDRESS } from './documents.js';
import { grid } from './grid.js';

interface Given {
  readonly src?: string;
  readonly data?: unknown;
  readonly indicator?: string;
  readonly area?: string;
}

const gauge = ({ src, data, indicator, area }: Given) => html`
  <wijk-indicator-gauge
    src=${ifDefined(src)}
    .data=${data}
    indicator=${ifDefined(indicator)}
    area=${ifDefined(area)}
  ></wijk-indicator-gauge>
`;

const card = (intervention: string) => html`
  <wijk-intervention-card
    src=${ADDRESS.interventiemonitor}
    intervention=${intervention}
  ></wijk-intervention-card>
`;

/** What makes a widget fail with each code. What is asked for in `afwezig/` is not there. */
const FAILURES: Readonly<Record<FailureCode, () => TemplateResult>> = {
  network: () => gauge({ src: 'http://localhost:1/afwezig/gebiedsmonitor.json' }),
  http: () => gauge({ src: 'afwezig/gebiedsmonitor.json' }),
  'not-json': () => gauge({ src: 'iframe.html' }),
  'invalid-document': () => gauge({ data: numberAsText.document }),
  'newer-contract': () => gauge({ data: newerContract.document }),
  'bad-attribute': () => gauge({ src: 'https://[' }),
  internal: () =>
    gauge({
      data: {
        get kind(): never {
          throw new Error('De code van de website geeft geen document.');
        },
      },
    }),
  'wrong-kind': () => gauge({ src: ADDRESS.procesmonitor }),
  'empty-document': () => gauge({ data: { ...noObservations, indicators: [], observations: [] } }),
  'unknown-indicator': () => gauge({ src: ADDRESS.gebiedsmonitor, indicator: 'geluk' }),
  'unknown-area': () => gauge({ src: ADDRESS.gebiedsmonitor, area: 'elders' }),
  'unknown-intervention': () => card('iets-anders'),
};

const meta: Meta = {
  title: 'Onderdelen/Als het misgaat',
  tags: ['failing'],
  parameters: { controls: { disable: true } },
};
export default meta;

export const Network: StoryObj = { name: 'Geen verbinding', render: FAILURES.network };
export const Http: StoryObj = { name: 'Bestand is er niet', render: FAILURES.http };
export const NotJson: StoryObj = { name: 'Geen JSON', render: FAILURES['not-json'] };
export const InvalidDocument: StoryObj = {
  name: 'Fout in het document',
  render: FAILURES['invalid-document'],
};
export const NewerContract: StoryObj = {
  name: 'Nieuwere versie van het contract',
  render: FAILURES['newer-contract'],
};
export const BadAttribute: StoryObj = {
  name: 'Geen geldig adres',
  render: FAILURES['bad-attribute'],
};
export const Internal: StoryObj = { name: 'Onverwachte fout', render: FAILURES.internal };
export const WrongKind: StoryObj = {
  name: 'Andere soort document',
  render: FAILURES['wrong-kind'],
};
export const EmptyDocument: StoryObj = {
  name: 'Niets in het document',
  render: FAILURES['empty-document'],
};
export const UnknownIndicator: StoryObj = {
  name: 'Onbekende indicator',
  render: FAILURES['unknown-indicator'],
};
export const UnknownArea: StoryObj = { name: 'Onbekend gebied', render: FAILURES['unknown-area'] };
export const UnknownIntervention: StoryObj = {
  name: 'Onbekende interventie',
  render: FAILURES['unknown-intervention'],
};

export const Grid: StoryObj = {
  name: 'Raster',
  tags: ['picture'],
  render: () =>
    grid(
      Object.entries(FAILURES).map(([code, render]) => ({ name: code, body: render() })),
      320,
    ),
};
