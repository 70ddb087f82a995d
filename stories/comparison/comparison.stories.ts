import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { HEADING_LEVELS } from '../../src/base/attributes.js';
import { LEVELS } from '../../src/language/index.js';
import { anatomy } from '../anatomy.js';
import { ADDRESS, HEALTH_AREAS, HEALTH_INDICATORS } from '../documents.js';
import { grid } from '../grid.js';
import { languages } from '../languages.js';
import { themes } from '../themes.js';
import { unfold } from '../unfold.js';
import { widths } from '../widths.js';
import { comparison, type ComparisonArgs } from './template.js';
import { showYears } from './years.js';

const TAG = 'wijk-comparison';

const LONELY = {
  src: ADDRESS.gezondheid,
  indicator: 'eenzaam',
  area: 'selwerd',
  areas: [
    'selwerd',
    'tuinwijk',
    'de-hoogte',
    'indische-buurt',
    'oosterparkwijk',
    'gemeente-groningen',
  ],
} as const satisfies ComparisonArgs;

const meta: Meta<ComparisonArgs> = {
  title: 'Onderdelen/Vergelijking',
  component: TAG,
  tags: ['autodocs'],
  render: comparison,
  args: LONELY,
  argTypes: {
    indicator: { control: 'select', options: HEALTH_INDICATORS },
    area: { control: 'select', options: HEALTH_AREAS },
    areas: { control: 'multi-select', options: HEALTH_AREAS },
    headingLevel: { control: 'select', options: HEADING_LEVELS },
    level: { control: 'select', options: LEVELS },
  },
};
export default meta;

type Story = StoryObj<ComparisonArgs>;

export const Playground: Story = { name: 'Speeltuin' };

export const Overview: Story = {
  name: 'Overzicht',
  render: () =>
    grid(
      [
        { name: 'Enkele wijken', body: comparison(LONELY) },
        {
          name: 'Zonder eigen wijk',
          body: comparison({ src: ADDRESS.gezondheid, indicator: 'vrijwilligerswerk' }),
        },
        {
          name: 'Met een streefdoel',
          body: comparison({
            src: ADDRESS.gebiedsmonitor,
            indicator: 'ervaren-onveiligheidsgevoelens',
            area: 'groningen-noord',
          }),
        },
      ],
      480,
    ),
};

export const Years: Story = { name: 'Door de jaren', play: showYears };

export const Anatomy: Story = {
  name: 'Opbouw',
  render: () => anatomy(TAG, comparison(LONELY)),
};

export const Options: Story = {
  name: 'Opties',
  render: () =>
    grid(
      [
        { name: 'indicator, area en areas', body: comparison(LONELY) },
        { name: 'alleen src: alle gebieden', body: comparison({ src: LONELY.src }) },
        {
          name: 'interventions: wat eraan gedaan wordt',
          body: comparison({
            src: ADDRESS.gebiedsmonitor,
            indicator: 'ervaren-onveiligheidsgevoelens',
            area: 'groningen-noord',
            interventions: ADDRESS.interventiemonitor,
          }),
        },
        { name: 'heading-level="2"', body: comparison({ ...LONELY, headingLevel: 2 }) },
        { name: 'level="a2"', body: comparison({ ...LONELY, level: 'a2' }) },
      ],
      480,
    ),
};

export const Themes: Story = {
  name: 'Thema’s',
  tags: ['picture', 'themes'],
  render: () => themes(() => comparison(LONELY)),
};

export const Languages: Story = {
  name: 'Talen',
  render: () => languages((level) => comparison({ ...LONELY, level })),
};

export const Accessibility: Story = { name: 'Toegankelijkheid', play: unfold };

export const Widths: Story = { name: 'Breedtes', render: () => widths(() => comparison(LONELY)) };
