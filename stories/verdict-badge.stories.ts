import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { noReviews, pair, split, vacuums } from './support/comparisons.js';
import { controlled, type ArgsOf } from './support/element.js';
import { broken, failed, loading, noData } from './support/states.js';

type Args = ArgsOf<'verdict-badge'>;
type Story = StoryObj<Args>;

export default {
  title: 'Elements/verdict-badge',
  component: 'verdict-badge',
  render: (args) => html`
    <p>In the middle of a sentence, <verdict-badge ${controlled(args)}></verdict-badge>, and on.</p>`,
  argTypes: { verdict: { control: 'select', options: ['', 'ship', 'mixed', 'skip'] } },
} satisfies Meta<Args>;

export const Ship: Story = { args: { verdict: 'ship' } };
export const Mixed: Story = { args: { verdict: 'mixed' } };
export const Skip: Story = { args: { verdict: 'skip' } };
export const OfCounts: Story = { tags: ['picture'], args: { ship: 9, skip: 4 } };
export const NoVotes: Story = { args: { ship: 0, skip: 0 } };
export const OfTool: Story = { args: { comparison: pair, tool: 'openrouter' } };
export const SplitPanel: Story = { args: { comparison: split } };
export const NoReviews: Story = { args: { comparison: noReviews } };
export const OwnWords: Story = { args: { comparison: vacuums, tool: 'brisa-torrent' } };

export const Loading: Story = loading;
export const Failed: Story = { ...failed, tags: ['picture'] };
export const BrokenJson: Story = broken;
export const NoData: Story = noData;
export const Debug: Story = { ...failed, args: { ...failed.args, debug: true } };

export const RightToLeft: Story = { ...OfCounts, globals: { direction: 'rtl' } };
export const German: Story = { ...OfCounts, globals: { locale: 'de' } };
export const Arabic: Story = { tags: ['picture'], ...OfCounts, globals: { locale: 'ar' } };
