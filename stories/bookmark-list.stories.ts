import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keep, some } from './support/bookmarks.js';
import { only } from './support/comparisons.js';
import { controlled, type ArgsOf } from './support/element.js';
import { broken, failed, loading, partial } from './support/states.js';

type Args = ArgsOf<'bookmark-list'>;
type Story = StoryObj<Args>;

/** The list with these bookmarks in the browser. */
const kept = (...stored: Parameters<typeof keep>) => (args: Args) => {
  keep(...stored);
  return html`<bookmark-list ${controlled(args)}></bookmark-list>`;
};

export default {
  title: 'Elements/bookmark-list',
  component: 'bookmark-list',
  render: kept(some),
  args: { comparison: only('modal', 'vercel') },
  // It shows nothing of a comparison but what was kept before.
  parameters: { silent: true },
} satisfies Meta<Args>;

export const Some: Story = { tags: ['picture'] };
export const None: Story = { tags: ['picture'], render: kept([]) };
export const NotStored: Story = { tags: ['picture'], render: kept([], 2) };
export const WithoutVerdict: Story = { render: kept([{ tool: 'a', name: 'A tool', verdict: null, percent: null }]) };
export const LongText: Story = {
  render: kept([{
    tool: 'long', href: 'https://example.com/', sponsored: true, verdict: 'skip', percent: 20,
    name: 'Rechtsschutzversicherungsgesellschaften and whatever else belongs beside them, in a name that goes on',
  }]),
};

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
export const German: Story = { globals: { locale: 'de' } };
export const French: Story = { globals: { locale: 'fr' } };
export const Spanish: Story = { globals: { locale: 'es' } };
export const Japanese: Story = { globals: { locale: 'ja' } };
export const Arabic: Story = { tags: ['picture'], globals: { locale: 'ar' } };
