import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { coffee } from './support/coffee.js';
import {
  communityVotes, longText, noImages, noReviews, noScores, only, pair, reviewerKinds, split, sponsored, unanimous,
  vacuums,
} from './support/comparisons.js';
import { brokenPhoto, oneReview } from './support/details.js';
import { controlled, type ArgsOf } from './support/element.js';
import { broken, failed, loading, noData, partial } from './support/states.js';

type Args = ArgsOf<'tool-card'>;
type Story = StoryObj<Args>;

export default {
  title: 'Elements/tool-card',
  component: 'tool-card',
  render: (args) => html`<tool-card ${controlled(args)}></tool-card>`,
  args: { comparison: pair },
} satisfies Meta<Args>;

export const Ship: Story = {};
export const Mixed: Story = { tags: ['picture'], args: { comparison: split } };
export const Skip: Story = { args: { comparison: vacuums, tool: 'brisa-torrent' } };
export const Unanimous: Story = { args: { comparison: unanimous } };
export const Split: Story = { args: { comparison: split, tool: 'ds2api' } };
export const NoReviews: Story = { tags: ['picture'], args: { comparison: noReviews } };
export const NoScores: Story = { args: { comparison: noScores } };
export const Weighted: Story = { args: { comparison: reviewerKinds } };
export const OneReviewer: Story = { args: { comparison: vacuums } };
export const CommunityVotes: Story = { args: { comparison: communityVotes } };
export const Sponsored: Story = { tags: ['picture'], args: { comparison: sponsored } };
export const WithEverything: Story = { tags: ['picture'], args: { comparison: oneReview } };
/** In the place of the image stands what it shows. */
export const BrokenImage: Story = { args: { comparison: brokenPhoto } };
export const NoImages: Story = { args: { comparison: noImages } };
export const LongText: Story = { args: { comparison: longText } };
/** A card of one tool that no file knows. */
export const OwnData: Story = { args: { comparison: null, data: only('smollm3').tools[0] } };

export const Loading: Story = loading;
export const Failed: Story = failed;
export const BrokenJson: Story = broken;
export const Partial: Story = partial;
export const NoData: Story = noData;

export const Broadsheet: Story = { globals: { theme: 'broadsheet' }, args: { comparison: sponsored } };
export const Pebble: Story = { globals: { theme: 'pebble' }, args: { comparison: sponsored } };
export const Narrow: Story = { globals: { width: '280px' } };
export const Wide: Story = { globals: { width: '1280px' }, args: { comparison: vacuums } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const German: Story = { globals: { locale: 'de' }, args: { comparison: coffee('de') } };
export const French: Story = { globals: { locale: 'fr' }, args: { comparison: coffee('fr') } };
export const Spanish: Story = { globals: { locale: 'es' }, args: { comparison: coffee('es') } };
export const Japanese: Story = { globals: { locale: 'ja' }, args: { comparison: coffee('ja') } };
export const Arabic: Story = { globals: { locale: 'ar' }, args: { comparison: coffee('ar') } };
