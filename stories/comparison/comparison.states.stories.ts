import type { Meta, StoryObj } from '@storybook/web-components-vite';
import everythingMissing from '../../data-schema/fixtures/edge/everything-missing.json';
import belowZero from '../../data-schema/fixtures/edge/negative-scale-value.json';
import empty from '../../data-schema/fixtures/edge/no-observations.json';
import oneArea from '../../data-schema/fixtures/edge/one-area.json';
import longWord from '../../data-schema/fixtures/edge/word-of-seventy-characters.json';
import missing from '../../data-schema/fixtures/valid/gebiedsmonitor-missing-reasons.json';
import qualified from '../../data-schema/fixtures/valid/gebiedsmonitor-qualifiers.json';
import { ADDRESS, HUGE, SIXTY_AREAS, STALE, TINY } from '../documents.js';
import { grid } from '../grid.js';
import { loading } from '../loading.js';
import { print } from '../unfold.js';
import { comparison, type ComparisonArgs } from './template.js';
import { showYears } from './years.js';

const meta: Meta<ComparisonArgs> = {
  title: 'Onderdelen/Vergelijking/Toestanden',
  render: comparison,
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<ComparisonArgs>;

const UNSAFE = {
  src: ADDRESS.gebiedsmonitor,
  indicator: 'ervaren-onveiligheidsgevoelens',
  area: 'selwerd',
};

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
  name: 'Niet precies bekend',
  args: { data: qualified, area: 'noordwijk' },
};
export const BelowZero: Story = { name: 'Onder nul', args: { data: belowZero } };
export const Stale: Story = { name: 'Oude cijfers', args: { data: STALE } };
export const LongWord: Story = { name: 'Heel lang woord', args: { data: longWord } };
export const Huge: Story = { name: 'Heel grote getallen', args: { data: HUGE } };
export const Tiny: Story = { name: 'Heel kleine getallen', args: { data: TINY } };
export const OneArea: Story = { name: 'Eén gebied', args: { data: oneArea } };
export const SixtyAreas: Story = {
  name: 'Zestig gebieden',
  args: { data: SIXTY_AREAS, area: 'wijk-7' },
};
export const Plain: Story = { name: 'Makkelijk Nederlands', args: { ...UNSAFE, level: 'a2' } };

export const Print: Story = {
  ...Ready,
  name: 'Op papier',
  tags: ['print', 'picture'],
  play: print,
};

/** What looks different. */
const GRID = [Ready, Empty, Qualified, BelowZero, LongWord, Huge, Tiny, OneArea] as const;

const inGrid = () =>
  grid(
    GRID.map(({ name = '', args = {} }) => ({ name, body: comparison(args) })),
    320,
  );

export const Grid: Story = { name: 'Raster', tags: ['picture'], render: inGrid };

export const YearsGrid: Story = {
  name: 'Raster door de jaren',
  tags: ['picture'],
  render: inGrid,
  play: showYears,
};
