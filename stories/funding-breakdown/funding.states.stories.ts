import type { Meta, StoryObj } from '@storybook/web-components-vite';
import cents from '../../data-schema/fixtures/edge/cents-that-add-up.json';
import rounding from '../../data-schema/fixtures/edge/rounding-within-tolerance.json';
import flows from '../../data-schema/fixtures/valid/procesmonitor-flows.json';
import perYear from '../../data-schema/fixtures/valid/procesmonitor-per-year.json';
import small from '../../data-schema/fixtures/valid/procesmonitor.json';
import { ADDRESS, HUGE_MONEY, LONG_SOURCES, NO_MONEY, UNKNOWN_MONEY } from '../documents.js';
import { grid } from '../grid.js';
import { loading } from '../loading.js';
import { print } from '../unfold.js';
import { funding, type FundingArgs } from './template.js';

const meta: Meta<FundingArgs> = {
  title: 'Onderdelen/Geld/Toestanden',
  render: funding,
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<FundingArgs>;

const NORTH = { src: ADDRESS.procesmonitor };

export const Ready: Story = { name: 'Klaar', args: NORTH };
export const Waiting: Story = { name: 'Wacht op gegevens', args: {} };
export const Loading: Story = { name: 'Laadt', render: () => loading() };
export const Failed: Story = {
  name: 'Mislukt',
  tags: ['failing'],
  args: { src: 'afwezig/procesmonitor.json' },
};
export const NoMoney: Story = {
  name: 'Geen geld',
  tags: ['failing'],
  args: { data: NO_MONEY },
};
export const UnknownMoney: Story = {
  name: 'Status niet bekend',
  args: { data: UNKNOWN_MONEY },
};
export const OneBreakdown: Story = { name: 'Eén verdeling', args: { data: small } };
export const PerYear: Story = { name: 'Per jaar', args: { data: perYear } };
export const Flows: Story = { name: 'Geldstromen', args: { data: flows } };
export const Rounding: Story = { name: 'Met een regel voor afronding', args: { data: rounding } };
export const Cents: Story = { name: 'Met centen', args: { data: cents } };
export const Huge: Story = { name: 'Heel grote bedragen', args: { data: HUGE_MONEY } };
export const LongNames: Story = { name: 'Heel lange namen', args: { data: LONG_SOURCES } };
export const Plain: Story = { name: 'Makkelijk Nederlands', args: { ...NORTH, level: 'a2' } };

export const Print: Story = {
  ...Ready,
  name: 'Op papier',
  tags: ['print', 'picture'],
  play: print,
};

/** What looks different. */
const GRID = [Ready, NoMoney, Flows, Huge, LongNames, Cents] as const;

export const Grid: Story = {
  name: 'Raster',
  tags: ['picture', 'failing'],
  render: () =>
    grid(
      GRID.map(({ name = '', args = {} }) => ({ name, body: funding(args) })),
      320,
    ),
};

export const WideGrid: Story = {
  name: 'Breed raster',
  tags: ['picture'],
  render: () =>
    grid(
      [Ready, PerYear, Flows].map(({ name = '', args = {} }) => ({ name, body: funding(args) })),
      1100,
    ),
};
