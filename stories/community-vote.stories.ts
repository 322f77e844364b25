import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { coffee } from './support/coffee.js';
import { longText, only } from './support/comparisons.js';
import { controlled, type ArgsOf } from './support/element.js';
import { broken, failed, loading, partial } from './support/states.js';
import { refusing, standing } from './support/votes.js';

type Args = ArgsOf<'community-vote'>;
type Story = StoryObj<Args>;

export default {
  title: 'Elements/community-vote',
  component: 'community-vote',
  render: (args) => html`<community-vote ${controlled(args)}></community-vote>`,
  args: { comparison: only('modal', 'vercel'), voteStore: standing({ ship: 12, skip: 5 }) },
  // Whose votes they are is said to assistive technology alone.
  parameters: { silent: true },
} satisfies Meta<Args>;

export const Early: Story = { tags: ['picture'] };
export const Leaning: Story = { args: { voteStore: standing({ ship: 4, skip: 0 }) } };
export const Firm: Story = { args: { voteStore: standing({ ship: 700, skip: 300 }) } };
export const NoVotes: Story = { args: { voteStore: standing({}) } };
export const Voted: Story = { tags: ['picture'], args: { voteStore: standing({ ship: 13, skip: 5, mine: 'ship' }) } };
export const Closed: Story = { args: { voteStore: standing({ ship: 70, skip: 30, closed: true }) } };
export const Refused: Story = { args: { voteStore: refusing({ ship: 12, skip: 5 }) } };
export const InThisBrowser: Story = { args: { voteStore: null, votes: 'local' } };
export const WithoutVoting: Story = { args: { voteStore: null } };
export const LongText: Story = { args: { comparison: longText } };

export const Loading: Story = loading;
export const Failed: Story = failed;
export const BrokenJson: Story = broken;
export const Partial: Story = partial;
export const NoData: Story = { args: { comparison: null } };
export const Debug: Story = { ...failed, args: { ...failed.args, debug: true } };

export const Broadsheet: Story = { globals: { theme: 'broadsheet' } };
export const Pebble: Story = { globals: { theme: 'pebble' } };
export const Narrow: Story = { globals: { width: '280px' } };
export const Wide: Story = { globals: { width: '1280px' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const German: Story = { globals: { locale: 'de' }, args: { comparison: coffee('de') } };
export const French: Story = { globals: { locale: 'fr' }, args: { comparison: coffee('fr') } };
export const Spanish: Story = { globals: { locale: 'es' }, args: { comparison: coffee('es') } };
export const Japanese: Story = { globals: { locale: 'ja' }, args: { comparison: coffee('ja') } };
export const Arabic: Story = { globals: { locale: 'ar' }, args: { comparison: coffee('ar') } };
