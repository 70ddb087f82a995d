import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '../.storybook/settled.js';
import { widgetsIn } from '../.storybook/widgets.js';
import { marks } from '../src/base/help/marks.js';
import { levelChoice } from '../src/base/level-choice.js';
import { ADDRESS } from './documents.js';
import { gauge, type GaugeArgs } from './indicator-gauge/template.js';

const meta: Meta<GaugeArgs> = {
  title: 'Onderdelen/Hulp bij het lezen',
  render: gauge,
  args: { src: ADDRESS.gebiedsmonitor, indicator: 'minimahuishoudens' },
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<GaugeArgs>;

/** The part of a story's widget that a selector names. */
function inside(canvas: Element, selector: string): HTMLElement | undefined {
  const [widget] = widgetsIn(canvas);
  return widget?.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
}

export const Offered: Story = { name: 'Zo staat het er' };

export const Easy: Story = {
  name: 'Makkelijk lezen gekozen',
  // The choice is that of a visitor of this story.
  beforeEach: () => () => {
    levelChoice.level = undefined;
  },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    inside(canvasElement, '.easy')?.click();
  },
};

export const HardWords: Story = {
  name: 'Moeilijke woorden open',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    inside(canvasElement, '.hard-words')?.setAttribute('open', '');
  },
};

/** As it looks while a voice says it: what speaks is the device of who looks, and a story cannot make it. */
export const Reading: Story = {
  name: 'Wordt voorgelezen',
  beforeEach: () => () => {
    marks().clear();
  },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const [text] = [...(inside(canvasElement, '.lead')?.childNodes ?? [])].filter(
      (node) => node instanceof Text && node.data.trim() !== '',
    ) as Text[];
    if (!text) return;
    const sentence = document.createRange();
    sentence.selectNodeContents(text);
    const word = document.createRange();
    const from = text.data.indexOf('24%');
    word.setStart(text, from);
    word.setEnd(text, from + '24%'.length);
    const marked = marks();
    marked.sentence(sentence);
    marked.word(word);
  },
};
