import type { Meta, StoryObj } from '@storybook/web-components-vite';
import few from '../../data-schema/fixtures/valid/interventiemonitor-answered.json';
import { ADDRESS, ALL_ANSWERS, GIVEN_ANSWERS } from '../documents.js';
import { grid } from '../grid.js';
import { loading } from '../loading.js';
import { print } from '../unfold.js';
import { vinkjes, type VinkjesArgs } from './template.js';

const meta: Meta<VinkjesArgs> = {
  title: 'Onderdelen/Zeven vinkjes/Toestanden',
  render: vinkjes,
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<VinkjesArgs>;

const NORTH = { src: ADDRESS.interventiemonitor, intervention: 'wijkgildes' };

export const Ready: Story = { name: 'Nog niet ingevuld', args: NORTH };
export const Waiting: Story = { name: 'Wacht op gegevens', args: {} };
export const Loading: Story = { name: 'Laadt', render: () => loading() };
export const Failed: Story = {
  name: 'Mislukt',
  tags: ['failing'],
  args: { src: 'afwezig/interventiemonitor.json' },
};
export const AllAnswers: Story = { name: 'Elk antwoord', args: { data: ALL_ANSWERS } };
export const FewQuestions: Story = { name: 'Twee vragen', args: { data: few } };
export const ToFill: Story = { name: 'Zelf invullen', args: { ...NORTH, mode: 'fill' } };
export const HalfFilled: Story = {
  name: 'Half ingevuld',
  args: { ...NORTH, mode: 'fill', answers: GIVEN_ANSWERS },
};
export const Plain: Story = { name: 'Makkelijk Nederlands', args: { ...NORTH, level: 'a2' } };
export const PlainToFill: Story = {
  name: 'Zelf invullen in makkelijk Nederlands',
  args: { ...NORTH, mode: 'fill', level: 'a2' },
};

export const Print: Story = {
  ...Ready,
  name: 'Op papier',
  tags: ['print', 'picture'],
  play: print,
};

/** What looks different. */
const GRID = [Ready, AllAnswers, HalfFilled] as const;

export const Grid: Story = {
  name: 'Raster',
  tags: ['picture'],
  render: () =>
    grid(
      GRID.map(({ name = '', args = {} }) => ({ name, body: vinkjes(args) })),
      320,
    ),
};
