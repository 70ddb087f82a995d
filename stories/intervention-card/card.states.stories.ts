import type { Meta, StoryObj } from '@storybook/web-components-vite';
import answered from '../../data-schema/fixtures/valid/interventiemonitor-answered.json';
import bare from '../../data-schema/fixtures/valid/interventiemonitor.json';
import progress from '../../data-schema/fixtures/valid/procesmonitor-progress.json';
import { ADDRESS, LONG_INTERVENTION } from '../documents.js';
import { grid } from '../grid.js';
import { loading } from '../loading.js';
import { print } from '../unfold.js';
import { card, type CardArgs } from './template.js';

const meta: Meta<CardArgs> = {
  title: 'Onderdelen/Interventie/Toestanden',
  render: card,
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<CardArgs>;

const NORTH = { src: ADDRESS.interventiemonitor };

export const Ready: Story = { name: 'Loopt', args: { ...NORTH, intervention: 'wijkgildes' } };
export const Waiting: Story = { name: 'Wacht op gegevens', args: {} };
export const Loading: Story = { name: 'Laadt', render: () => loading() };
export const Failed: Story = {
  name: 'Mislukt',
  tags: ['failing'],
  args: { src: 'afwezig/interventiemonitor.json' },
};
export const Planned: Story = {
  name: 'Gepland',
  args: { ...NORTH, intervention: 'basisbanen' },
};
export const InPreparation: Story = {
  name: 'In voorbereiding',
  args: { ...NORTH, intervention: 'veilige-schoolomgeving' },
};
export const UnknownPlanning: Story = {
  name: 'Planning niet bekend',
  args: { ...NORTH, intervention: 'joki' },
};
export const UnknownGoals: Story = {
  name: 'Hoofddoel niet bekend',
  args: { ...NORTH, intervention: 'wijkmakers' },
};
export const Bare: Story = { name: 'Alleen wat moet', args: { data: bare } };
export const Answered: Story = { name: 'Vinkjes ingevuld', args: { data: answered } };
export const InProgress: Story = {
  name: 'Met voortgang',
  args: { data: answered, progressData: progress },
};
export const LongWords: Story = { name: 'Heel lange woorden', args: { data: LONG_INTERVENTION } };
export const Plain: Story = {
  name: 'Makkelijk Nederlands',
  args: { ...NORTH, intervention: 'wijkgildes', level: 'a2' },
};

export const Print: Story = {
  ...Ready,
  name: 'Op papier',
  tags: ['print', 'picture'],
  play: print,
};

/** What looks different. */
const GRID = [Ready, UnknownGoals, InProgress, LongWords] as const;

export const Grid: Story = {
  name: 'Raster',
  tags: ['picture'],
  render: () =>
    grid(
      GRID.map(({ name = '', args = {} }) => ({ name, body: card(args) })),
      320,
    ),
};
