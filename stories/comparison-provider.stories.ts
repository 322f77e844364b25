import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { coffee } from './support/coffee.js';
import { longText, pair, sponsored, unanimous } from './support/comparisons.js';
import { controlled, type ArgsOf } from './support/element.js';
import { broken, failed, loading, noData, partial } from './support/states.js';

type Args = ArgsOf<'comparison-provider'>;
type Story = StoryObj<Args>;

export default {
  title: 'Elements/comparison-provider',
  component: 'comparison-provider',
  render: (args) => html`
    <comparison-provider ${controlled(args)}>
      <p>The panel has a verdict (<verdict-badge></verdict-badge>), and this is what it is about.</p>
      <tool-card></tool-card>
      <decision-table></decision-table>
      <reviewer-scorecard></reviewer-scorecard>
    </comparison-provider>`,
  args: { comparison: pair },
} satisfies Meta<Args>;

export const EveryElement: Story = { tags: ['picture'] };
/** One file, read once, for all that stands inside. */
export const FromFile: Story = {
  args: { comparison: null, src: 'catalogue.json' },
  render: (args) => html`
    <comparison-provider ${controlled(args)}>
      <p>Of the seven, Modal (<verdict-badge tool="modal">Ship, 100%</verdict-badge>) does not divide the panel, and
        ds2api (<verdict-badge tool="ds2api">Mixed, 50%</verdict-badge>) divides it down the middle.</p>
      <decision-table></decision-table>
    </comparison-provider>`,
};
/** What an element is given itself comes before what stands around it. */
export const OwnDataInside: Story = {
  render: (args) => html`
    <comparison-provider ${controlled(args)}>
      <p>Around it: <verdict-badge></verdict-badge>; its own: <verdict-badge ship="1" skip="1"></verdict-badge>.</p>
      <comparison-provider .comparison=${unanimous}><tool-card></tool-card></comparison-provider>
    </comparison-provider>`,
};
export const LongText: Story = { args: { comparison: longText } };

export const Loading: Story = loading;
export const Failed: Story = failed;
export const BrokenJson: Story = broken;
export const Partial: Story = partial;
export const NoData: Story = noData;

export const Broadsheet: Story = { globals: { theme: 'broadsheet' }, args: { comparison: sponsored } };
export const Pebble: Story = { globals: { theme: 'pebble' }, args: { comparison: sponsored } };
export const Narrow: Story = { globals: { width: '320px' } };
export const Wide: Story = { globals: { width: '1280px' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const German: Story = { globals: { locale: 'de' }, args: { comparison: coffee('de') } };
export const French: Story = { globals: { locale: 'fr' }, args: { comparison: coffee('fr') } };
export const Spanish: Story = { globals: { locale: 'es' }, args: { comparison: coffee('es') } };
export const Japanese: Story = { globals: { locale: 'ja' }, args: { comparison: coffee('ja') } };
export const Arabic: Story = { globals: { locale: 'ar' }, args: { comparison: coffee('ar') } };
