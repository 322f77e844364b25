import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { coffee } from './support/coffee.js';
import {
  catalogue, communityVotes, longText, noReviews, noScores, only, pair, reviewerKinds, split, unanimous, vacuums,
} from './support/comparisons.js';
import { features, prices } from './support/details.js';
import { controlled, type ArgsOf } from './support/element.js';
import { broken, failed, loading, noData, partial } from './support/states.js';

type Args = ArgsOf<'decision-table'>;
type Story = StoryObj<Args>;

export default {
  title: 'Elements/decision-table',
  component: 'decision-table',
  render: (args) => html`<decision-table ${controlled(args)}></decision-table>`,
  args: { comparison: pair },
} satisfies Meta<Args>;

export const TwoTools: Story = {};
export const OneTool: Story = { args: { comparison: only('smollm3') } };
export const ThreeTools: Story = { args: { comparison: only('modal', 'openrouter', 'vercel') } };
export const FourTools: Story = { args: { comparison: only('modal', 'openrouter', 'vercel', 'ds2api') } };
export const FiveTools: Story = { args: { comparison: only('modal', 'openrouter', 'vercel', 'ds2api', 'smollm3') } };
export const SixTools: Story = {
  tags: ['picture'],
  args: { comparison: only('modal', 'openrouter', 'vercel', 'ds2api', 'smollm3', 'smolvlm2') },
};
/** The tools that the attribute names, in its order. */
export const ChosenTools: Story = { args: { comparison: catalogue, tools: 'smolvlm2 modal' } };

export const Unanimous: Story = { args: { comparison: unanimous } };
export const Split: Story = { args: { comparison: split } };
export const NoReviews: Story = { args: { comparison: noReviews } };
export const NoScores: Story = { args: { comparison: noScores } };
export const Weighted: Story = { args: { comparison: reviewerKinds } };
export const CommunityVotes: Story = { args: { comparison: communityVotes } };
export const OwnRowsAndWords: Story = { tags: ['picture'], args: { comparison: vacuums } };
export const RichCells: Story = { args: { comparison: features } };
export const PlansOffersAndRatings: Story = { args: { comparison: prices } };
export const LongText: Story = { args: { comparison: longText } };

export const Loading: Story = loading;
export const Failed: Story = failed;
export const BrokenJson: Story = broken;
export const Partial: Story = partial;
export const NoData: Story = noData;

export const Broadsheet: Story = { globals: { theme: 'broadsheet' }, args: { comparison: vacuums } };
export const Pebble: Story = { globals: { theme: 'pebble' }, args: { comparison: vacuums } };
export const Narrow: Story = { globals: { width: '320px' } };
export const Wide: Story = { globals: { width: '1280px' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const German: Story = { globals: { locale: 'de' }, args: { comparison: coffee('de') } };
export const French: Story = { globals: { locale: 'fr' }, args: { comparison: coffee('fr') } };
export const Spanish: Story = { globals: { locale: 'es' }, args: { comparison: coffee('es') } };
export const Japanese: Story = { globals: { locale: 'ja' }, args: { comparison: coffee('ja') } };
export const Arabic: Story = { globals: { locale: 'ar' }, args: { comparison: coffee('ar') } };
