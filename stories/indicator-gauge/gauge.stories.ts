import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { HEADING_LEVELS } from '../../src/base/attributes.js';
import { LEVELS } from '../../src/language/index.js';
import { anatomy } from '../anatomy.js';
import { ADDRESS, AREAS, INDICATORS } from '../documents.js';
import { grid } from '../grid.js';
import { languages } from '../languages.js';
import { themes } from '../themes.js';
import { unfold } from '../unfold.js';
import { widths } from '../widths.js';
import { gauge, type GaugeArgs } from './template.js';

const TAG = 'wijk-indicator-gauge';

const UNSAFE = {
  src: ADDRESS.gebiedsmonitor,
  indicator: 'ervaren-onveiligheidsgevoelens',
  area: 'groningen-noord',
} as const satisfies GaugeArgs;

const meta: Meta<GaugeArgs> = {
  title: 'Onderdelen/Cijfer',
  component: TAG,
  tags: ['autodocs'],
  render: gauge,
  args: UNSAFE,
  argTypes: {
    indicator: { control: 'select', options: INDICATORS },
    area: { control: 'select', options: AREAS },
    headingLevel: { control: 'select', options: HEADING_LEVELS },
    level: { control: 'select', options: LEVELS },
  },
};
export default meta;

type Story = StoryObj<GaugeArgs>;

export const Playground: Story = { name: 'Speeltuin' };

export const Overview: Story = {
  name: 'Overzicht',
  render: () =>
    grid(
      [
        ['Een aandeel', 'ervaren-onveiligheidsgevoelens'],
        ['Een rapportcijfer', 'waardering-prettige-buurt'],
        ['Een score', 'verloedering'],
        ['Per duizend', 'jonge-verdachten'],
        ['Een aantal', 'woonruimten'],
      ].map(([name = '', indicator]) => ({ name, body: gauge({ src: UNSAFE.src, indicator }) })),
      480,
    ),
};

export const Anatomy: Story = {
  name: 'Opbouw',
  render: () => anatomy(TAG, gauge(UNSAFE)),
};

export const Options: Story = {
  name: 'Opties',
  render: () =>
    grid(
      [
        { name: 'indicator en area', body: gauge(UNSAFE) },
        { name: 'alleen src: het eerste van het document', body: gauge({ src: UNSAFE.src }) },
        {
          name: 'interventions: wat eraan gedaan wordt',
          body: gauge({ ...UNSAFE, interventions: ADDRESS.interventiemonitor }),
        },
        {
          name: 'interventions en intervention-page: met een pagina van de site zelf',
          body: gauge({
            ...UNSAFE,
            interventions: ADDRESS.interventiemonitor,
            interventionPage: '#/projecten/{id}',
          }),
        },
        { name: 'heading-level="2"', body: gauge({ ...UNSAFE, headingLevel: 2 }) },
        { name: 'level="a2"', body: gauge({ ...UNSAFE, level: 'a2' }) },
      ],
      480,
    ),
};

export const Themes: Story = {
  name: 'Thema’s',
  tags: ['picture', 'themes'],
  render: () => themes(() => gauge(UNSAFE)),
};

export const Languages: Story = {
  name: 'Talen',
  render: () => languages((level) => gauge({ ...UNSAFE, level })),
};

export const Accessibility: Story = { name: 'Toegankelijkheid', play: unfold };

export const Widths: Story = { name: 'Breedtes', render: () => widths(() => gauge(UNSAFE)) };
