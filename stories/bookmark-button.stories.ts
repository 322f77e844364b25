import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keep, some } from './support/bookmarks.js';
import { coffee } from './support/coffee.js';
import { longText, only } from './support/comparisons.js';
import { controlled, type ArgsOf } from './support/element.js';
import { broken, failed, loading, partial } from './support/states.js';

type Args = ArgsOf<'bookmark-button'>;
type Story = StoryObj<Args>;

const inSentence = (args: Args) => html`
  <p>In the middle of a sentence, <bookmark-button ${controlled(args)}></bookmark-button>, and on.</p>`;

export default {
  title: 'Elements/bookmark-button',
  component: 'bookmark-button',
  render: (args) => {
    keep([]);
    return inSentence(args);
  },
  args: { comparison: only('modal', 'vercel') },
  // Which tool it keeps is said to assistive technology alone.
  parameters: { silent: true },
} satisfies Meta<Args>;

export const OfTool: Story = { tags: ['picture'] };
export const Kept: Story = {
  tags: ['picture'],
  render: (args) => {
    keep(some);
    return inSentence(args);
  },
};
export const OfPage: Story = {
  args: { comparison: null, label: 'Our guide to small models', href: 'https://example.com/guide' },
};
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
