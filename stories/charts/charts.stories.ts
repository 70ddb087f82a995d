import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ChartName } from '../../src/charts/types.js';
import { INPUTS } from './inputs.js';
import { drawSource } from './source.js';

const meta: Meta<{ chart: ChartName }> = {
  title: 'Grafieken/Vega-Lite',
  argTypes: { chart: { table: { disable: true } } },
  loaders: [
    async ({ args }) => {
      const container = document.createElement('div');
      const input = await INPUTS[args.chart]();
      if (input) await drawSource(container, input);
      return { container };
    },
  ],
  render: (_args, { loaded }) => loaded['container'] as HTMLElement,
};
export default meta;

type Story = StoryObj<{ chart: ChartName }>;

export const ComparisonNow: Story = { name: 'Vergelijking nu', args: { chart: 'comparison-now' } };
export const ComparisonYears: Story = {
  name: 'Vergelijking door de jaren',
  args: { chart: 'comparison-years' },
};
export const ComparisonPanels: Story = {
  name: 'Vergelijking in kleine vlakken',
  args: { chart: 'comparison-panels' },
};
export const Money: Story = { name: 'Geld', args: { chart: 'money' } };
export const MoneyYears: Story = { name: 'Geld per jaar', args: { chart: 'money-years' } };
export const MoneyFlows: Story = { name: 'Geldstromen', args: { chart: 'money-flows' } };
