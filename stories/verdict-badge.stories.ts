import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { longWords, noReviews, noScores, pair, split, unanimous, vacuums } from './support/comparisons.js';
import { controlled, type ArgsOf } from './support/element.js';
import { broken, failed, loading, noData, partial } from './support/states.js';

type Args = ArgsOf<'verdict-badge'>;
type Story = StoryObj<Args>;

export default {
  title: 'Elements/verdict-badge',
  component: 'verdict-badge',
  render: (args) => html`
    <p>In the middle of a sentence, <verdict-badge ${controlled(args)}></verdict-badge>, and on.</p>`,
  argTypes: { verdict: { control: 'select', options: ['', 'ship', 'mixed', 'skip'] } },
} satisfies Meta<Args>;

const counts = { ship: 9, skip: 4 };

export const Ship: Story = { args: { verdict: 'ship' } };
export const Mixed: Story = { args: { verdict: 'mixed' } };
export const Skip: Story = { args: { verdict: 'skip' } };
export const OfCounts: Story = { tags: ['picture'], args: counts };
export const NoVotes: Story = { args: { ship: 0, skip: 0 } };
export const OfTool: Story = { args: { comparison: pair, tool: 'openrouter' } };
export const Unanimous: Story = { args: { comparison: unanimous } };
export const Split: Story = { args: { comparison: split } };
export const NoReviews: Story = { args: { comparison: noReviews } };
export const NoScores: Story = { args: { comparison: noScores } };
export const OwnWords: Story = { args: { comparison: vacuums, tool: 'brisa-torrent' } };
export const LongText: Story = { args: { comparison: longWords } };

export const Loading: Story = loading;
export const Failed: Story = { ...failed, tags: ['picture'] };
export const BrokenJson: Story = broken;
export const Partial: Story = partial;
export const NoData: Story = noData;
export const Debug: Story = { ...failed, args: { ...failed.args, debug: true } };

export const Broadsheet: Story = { globals: { theme: 'broadsheet' }, args: counts };
export const Pebble: Story = { globals: { theme: 'pebble' }, args: counts };
export const Narrow: Story = { globals: { width: '280px' }, args: counts };
export const Wide: Story = { globals: { width: '1280px' }, args: counts };
export const RightToLeft: Story = { ...OfCounts, globals: { direction: 'rtl' } };
export const German: Story = { ...OfCounts, globals: { locale: 'de' } };
export const French: Story = { globals: { locale: 'fr' }, args: counts };
export const Spanish: Story = { globals: { locale: 'es' }, args: counts };
export const Japanese: Story = { globals: { locale: 'ja' }, args: counts };
export const Arabic: Story = { tags: ['picture'], ...OfCounts, globals: { locale: 'ar' } };
