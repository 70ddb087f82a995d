import type { Meta, StoryObj } from '@storybook/web-components-vite';
import flows from '../../data-schema/fixtures/valid/procesmonitor-flows.json';
import perYear from '../../data-schema/fixtures/valid/procesmonitor-per-year.json';
import { HEADING_LEVELS } from '../../src/base/attributes.js';
import { LEVELS } from '../../src/language/index.js';
import { anatomy } from '../anatomy.js';
import { ADDRESS } from '../documents.js';
import { grid } from '../grid.js';
import { languages } from '../languages.js';
import { themes } from '../themes.js';
import { unfold } from '../unfold.js';
import { widths } from '../widths.js';
import { funding, type FundingArgs } from './template.js';

const TAG = 'wijk-funding-breakdown';

const NORTH = { src: ADDRESS.procesmonitor } as const satisfies FundingArgs;

const meta: Meta<FundingArgs> = {
  title: 'Onderdelen/Geld',
  component: TAG,
  tags: ['autodocs'],
  render: funding,
  args: NORTH,
  argTypes: {
    headingLevel: { control: 'select', options: HEADING_LEVELS },
    level: { control: 'select', options: LEVELS },
  },
};
export default meta;

type Story = StoryObj<FundingArgs>;

export const Playground: Story = { name: 'Speeltuin' };

export const Overview: Story = {
  name: 'Overzicht',
  render: () =>
    grid(
      [
        { name: 'Per bron en per spoor', body: funding(NORTH) },
        { name: 'Per jaar', body: funding({ data: perYear }) },
        { name: 'Welk geld waarheen gaat', body: funding({ data: flows }) },
      ],
      720,
    ),
};

export const Anatomy: Story = {
  name: 'Opbouw',
  render: () => anatomy(TAG, funding(NORTH)),
};

export const Options: Story = {
  name: 'Opties',
  render: () =>
    grid(
      [
        { name: 'src', body: funding(NORTH) },
        { name: 'heading-level="2"', body: funding({ ...NORTH, headingLevel: 2 }) },
        { name: 'level="a2"', body: funding({ ...NORTH, level: 'a2' }) },
      ],
      480,
    ),
};

export const Themes: Story = {
  name: 'Thema’s',
  tags: ['picture', 'themes'],
  render: () => themes(() => funding(NORTH)),
};

export const Languages: Story = {
  name: 'Talen',
  render: () => languages((level) => funding({ ...NORTH, level })),
};

export const Accessibility: Story = { name: 'Toegankelijkheid', play: unfold };

export const Widths: Story = { name: 'Breedtes', render: () => widths(() => funding(NORTH)) };
