import type { Meta, StoryObj } from '@storybook/web-components-vite';
import everythingMissing from '../../data-schema/fixtures/edge/everything-missing.json';
import belowZero from '../../data-schema/fixtures/edge/negative-scale-value.json';
import empty from '../../data-schema/fixtures/edge/no-observations.json';
import longWord from '../../data-schema/fixtures/edge/word-of-seventy-characters.json';
import missing from '../../data-schema/fixtures/valid/gebiedsmonitor-missing-reasons.json';
import qualified from '../../data-schema/fixtures/valid/gebiedsmonitor-qualifiers.json';
import { ADDRESS, CONTACTABLE, HUGE, STALE, TINY } from '../documents.js';
import { grid } from '../grid.js';
import { loading } from '../loading.js';
import { print } from '../unfold.js';
import { gauge, type GaugeArgs } from './template.js';

const meta: Meta<GaugeArgs> = {
  title: 'Onderdelen/Cijfer/Toestanden',
  render: gauge,
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<GaugeArgs>;

const UNSAFE = { src: ADDRESS.gebiedsmonitor, indicator: 'ervaren-onveiligheidsgevoelens' };

export const Ready: Story = { name: 'Klaar', args: UNSAFE };
export const Waiting: Story = { name: 'Wacht op gegevens', args: {} };
export const Loading: Story = { name: 'Laadt', render: () => loading() };
export const Failed: Story = {
  name: 'Mislukt',
  tags: ['failing'],
  args: { src: 'afwezig/gebiedsmonitor.json' },
};
export const Empty: Story = { name: 'Geen cijfers', args: { data: empty } };
export const AllMissing: Story = { name: 'Alles ontbreekt', args: { data: everythingMissing } };
export const SomeMissing: Story = { name: 'Een deel ontbreekt', args: { data: missing } };
export const Qualified: Story = {
  name: 'Tussen twee getallen',
  args: { data: qualified, area: 'noordwijk' },
};
export const LessThan: Story = {
  name: 'Minder dan',
  args: { data: qualified, area: 'zuidwijk' },
};
export const BelowZero: Story = { name: 'Onder nul', args: { data: belowZero } };
export const Stale: Story = { name: 'Oude cijfers', args: { data: STALE } };
export const LongWord: Story = { name: 'Heel lang woord', args: { data: longWord } };
export const Huge: Story = { name: 'Heel groot getal', args: { data: HUGE } };
export const Tiny: Story = { name: 'Heel klein getal', args: { data: TINY } };
export const NoJudgement: Story = {
  name: 'Zonder oordeel',
  args: { src: ADDRESS.gebiedsmonitor, indicator: 'woonruimten' },
};
export const NothingDone: Story = {
  name: 'Zonder doel om iets aan te doen',
  args: {
    src: ADDRESS.gebiedsmonitor,
    indicator: 'woonruimten',
    interventions: ADDRESS.interventiemonitor,
  },
};
export const ActionsAbsent: Story = {
  name: 'Wat eraan gedaan wordt is er niet',
  args: { ...UNSAFE, interventions: ADDRESS.procesmonitor },
};
export const Contact: Story = {
  name: 'Met een contact (verzonnen)',
  args: { data: CONTACTABLE },
};
export const Plain: Story = { name: 'Makkelijk Nederlands', args: { ...UNSAFE, level: 'a2' } };

export const Print: Story = {
  ...Ready,
  name: 'Op papier',
  tags: ['print', 'picture'],
  play: print,
};

/** What looks different. */
const GRID = [
  Ready,
  Empty,
  SomeMissing,
  Qualified,
  LessThan,
  BelowZero,
  Stale,
  LongWord,
  Huge,
  Tiny,
  NoJudgement,
] as const;

export const Grid: Story = {
  name: 'Raster',
  tags: ['picture'],
  render: () =>
    grid(
      GRID.map(({ name = '', args = {} }) => ({ name, body: gauge(args) })),
      320,
    ),
};
