import type { Meta, StoryObj } from '@storybook/web-components-vite';
import answered from '../../data-schema/fixtures/valid/interventiemonitor-answered.json';
import progress from '../../data-schema/fixtures/valid/procesmonitor-progress.json';
import { HEADING_LEVELS } from '../../src/base/attributes.js';
import { LEVELS } from '../../src/language/index.js';
import { anatomy } from '../anatomy.js';
import { ADDRESS, INTERVENTIONS } from '../documents.js';
import { grid } from '../grid.js';
import { languages } from '../languages.js';
import { themes } from '../themes.js';
import { unfold } from '../unfold.js';
import { widths } from '../widths.js';
import { card, type CardArgs } from './template.js';

const TAG = 'wijk-intervention-card';

const GUILDS = {
  src: ADDRESS.interventiemonitor,
  intervention: 'wijkgildes',
} as const satisfies CardArgs;

const meta: Meta<CardArgs> = {
  title: 'Onderdelen/Interventie',
  component: TAG,
  tags: ['autodocs'],
  render: card,
  args: GUILDS,
  argTypes: {
    intervention: { control: 'select', options: INTERVENTIONS },
    headingLevel: { control: 'select', options: HEADING_LEVELS },
    level: { control: 'select', options: LEVELS },
  },
};
export default meta;

type Story = StoryObj<CardArgs>;

export const Playground: Story = { name: 'Speeltuin' };

export const Overview: Story = {
  name: 'Overzicht',
  render: () =>
    grid(
      [
        { name: 'Wat al loopt', body: card(GUILDS) },
        { name: 'Met een verhaal', body: card({ ...GUILDS, intervention: 'samen-duurzaam' }) },
        {
          name: 'Met voortgang (verzonnen)',
          body: card({ data: answered, progressData: progress }),
        },
      ],
      480,
    ),
};

export const Anatomy: Story = {
  name: 'Opbouw',
  render: () => anatomy(TAG, card(GUILDS)),
};

export const Options: Story = {
  name: 'Opties',
  render: () =>
    grid(
      [
        { name: 'intervention', body: card(GUILDS) },
        { name: 'alleen src: de eerste van het document', body: card({ src: GUILDS.src }) },
        { name: 'heading-level="2"', body: card({ ...GUILDS, headingLevel: 2 }) },
        { name: 'level="a2"', body: card({ ...GUILDS, level: 'a2' }) },
      ],
      480,
    ),
};

export const Themes: Story = {
  name: 'Thema’s',
  render: () => themes(() => card(GUILDS)),
};

export const Languages: Story = {
  name: 'Talen',
  render: () => languages((level) => card({ ...GUILDS, level })),
};

export const Accessibility: Story = { name: 'Toegankelijkheid', play: unfold };

export const Widths: Story = { name: 'Breedtes', render: () => widths(() => card(GUILDS)) };
