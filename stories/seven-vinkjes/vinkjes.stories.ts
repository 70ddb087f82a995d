import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { HEADING_LEVELS } from '../../src/base/attributes.js';
import { LEVELS } from '../../src/language/index.js';
import { VINKJES_MODES } from '../../src/widgets/seven-vinkjes/seven-vinkjes.js';
import { anatomy } from '../anatomy.js';
import { ADDRESS, ALL_ANSWERS, INTERVENTIONS } from '../documents.js';
import { grid } from '../grid.js';
import { languages } from '../languages.js';
import { themes } from '../themes.js';
import { unfold } from '../unfold.js';
import { widths } from '../widths.js';
import { vinkjes, type VinkjesArgs } from './template.js';

const TAG = 'wijk-seven-vinkjes';

const GUILDS = {
  src: ADDRESS.interventiemonitor,
  intervention: 'wijkgildes',
} as const satisfies VinkjesArgs;

const meta: Meta<VinkjesArgs> = {
  title: 'Onderdelen/Zeven vinkjes',
  component: TAG,
  tags: ['autodocs'],
  render: vinkjes,
  args: GUILDS,
  argTypes: {
    intervention: { control: 'select', options: INTERVENTIONS },
    mode: { control: 'select', options: VINKJES_MODES },
    headingLevel: { control: 'select', options: HEADING_LEVELS },
    level: { control: 'select', options: LEVELS },
  },
};
export default meta;

type Story = StoryObj<VinkjesArgs>;

export const Playground: Story = { name: 'Speeltuin' };

export const Overview: Story = {
  name: 'Overzicht',
  render: () =>
    grid(
      [
        { name: 'Nog niet ingevuld', body: vinkjes(GUILDS) },
        { name: 'Ingevuld (verzonnen)', body: vinkjes({ data: ALL_ANSWERS }) },
        { name: 'Zelf invullen', body: vinkjes({ ...GUILDS, mode: 'fill' }) },
      ],
      480,
    ),
};

export const Anatomy: Story = {
  name: 'Opbouw',
  render: () => anatomy(TAG, vinkjes(GUILDS)),
};

export const Options: Story = {
  name: 'Opties',
  render: () =>
    grid(
      [
        { name: 'intervention', body: vinkjes(GUILDS) },
        { name: 'mode="fill"', body: vinkjes({ ...GUILDS, mode: 'fill' }) },
        { name: 'heading-level="2"', body: vinkjes({ ...GUILDS, headingLevel: 2 }) },
        { name: 'level="a2"', body: vinkjes({ ...GUILDS, level: 'a2' }) },
      ],
      480,
    ),
};

export const Themes: Story = {
  name: 'Thema’s',
  render: () => themes(() => vinkjes(GUILDS)),
};

export const Languages: Story = {
  name: 'Talen',
  render: () => languages((level) => vinkjes({ ...GUILDS, level })),
};

export const Accessibility: Story = { name: 'Toegankelijkheid', play: unfold };

export const Widths: Story = { name: 'Breedtes', render: () => widths(() => vinkjes(GUILDS)) };
