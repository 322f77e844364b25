import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import partlyValid from '../demo/data/broken/partly-valid.json';
import hostile from '../demo/data/broken/hostile.json';
import { coffee } from './support/coffee.js';
import {
  brokenImages, communityVotes, complete, longText, noImages, noReviews, noScores, only, ownRule, pair, reviewerKinds,
  split, sponsored, takesAlone, unanimous, vacuums,
} from './support/comparisons.js';
import { features, grades, oneReview, prices, reversed, roundUp } from './support/details.js';
import { controlled, type ArgsOf } from './support/element.js';
import { broken, failed, loading, noData, partial } from './support/states.js';

type Args = ArgsOf<'compare-panel'>;
type Story = StoryObj<Args>;

export default {
  title: 'Elements/compare-panel',
  component: 'compare-panel',
  render: (args) => html`<compare-panel ${controlled(args)}></compare-panel>`,
  argTypes: {
    theme: { control: 'select', options: ['', 'light', 'dark'] },
    loading: { control: 'select', options: ['', 'lazy'] },
  },
  args: { comparison: pair },
} satisfies Meta<Args>;

export const TwoTools: Story = { tags: ['picture'], args: { comparison: complete } };
export const OneTool: Story = { tags: ['picture'], args: { comparison: only('smollm3') } };
export const ThreeTools: Story = { tags: ['picture'], args: { comparison: only('modal', 'openrouter', 'vercel') } };
export const FourTools: Story = { args: { comparison: only('modal', 'openrouter', 'vercel', 'ds2api') } };
export const FiveTools: Story = { args: { comparison: only('modal', 'openrouter', 'vercel', 'ds2api', 'smollm3') } };
export const SixTools: Story = {
  tags: ['picture'],
  args: { comparison: only('modal', 'openrouter', 'vercel', 'ds2api', 'smollm3', 'smolvlm2') },
};

export const Unanimous: Story = { args: { comparison: unanimous } };
export const Split: Story = { tags: ['picture'], args: { comparison: split } };
export const NoReviews: Story = { tags: ['picture'], args: { comparison: noReviews } };
export const NoScores: Story = { args: { comparison: noScores } };
export const TakesAlone: Story = { args: { comparison: takesAlone } };
export const OneReviewer: Story = { tags: ['picture'], args: { comparison: vacuums } };
export const OwnRowsAndWords: Story = { args: { comparison: vacuums, sections: 'header decision' } };
export const ReviewerKinds: Story = { tags: ['picture'], args: { comparison: reviewerKinds } };
export const OwnRule: Story = { args: { comparison: ownRule } };
export const CommunityVotes: Story = { args: { comparison: communityVotes } };
export const Sponsored: Story = { tags: ['picture'], args: { comparison: sponsored } };
/** Scores on a scale of the author's own, in stars. */
export const Stars: Story = { args: { comparison: roundUp, tools: 'halvorn-arc quarrel-2' } };
export const Grades: Story = { args: { comparison: grades } };
export const ReversedScale: Story = { args: { comparison: reversed } };
export const RoundUp: Story = { tags: ['picture'], args: { comparison: roundUp } };
/** Without reviewers there are no verdicts. */
export const FeatureMatrix: Story = { tags: ['picture'], args: { comparison: features } };
export const SingleReview: Story = { tags: ['picture'], args: { comparison: oneReview } };
export const PlansAndOffers: Story = { tags: ['picture'], args: { comparison: prices } };
export const NoImages: Story = { args: { comparison: noImages } };
export const BrokenImages: Story = { args: { comparison: brokenImages } };
export const LongText: Story = { tags: ['picture'], args: { comparison: longText } };

export const Loading: Story = { ...loading, tags: ['picture'] };
/** What the author has written stays until the data is there. */
export const LoadingWithFallback: Story = {
  ...loading,
  render: (args) => html`
    <compare-panel ${controlled(args)}><p>All four reviewers would ship Modal.</p></compare-panel>`,
};
export const Lazy: Story = { args: { loading: 'lazy' } };
export const Failed: Story = { ...failed, tags: ['picture'] };
export const FailedWithFallback: Story = { ...failed, render: LoadingWithFallback.render };
/** What a reader sees where the file is no JSON; the reason is in the console and, with `debug`, on the page. */
export const BrokenJson: Story = broken;
export const Partial: Story = partial;
export const Debug: Story = { tags: ['picture'], ...partial, args: { comparison: partlyValid, debug: true } };
export const NoData: Story = noData;
/** Markup in the data is text. */
export const MarkupAsText: Story = {
  args: { comparison: { ...hostile, tools: hostile.tools.slice(0, 1) } },
  parameters: { warnings: 'left out or doubted' },
};

export const Sections: Story = { args: { sections: 'cards scorecard' } };
export const Slots: Story = {
  render: (args) => html`
    <compare-panel ${controlled(args)}>
      <p slot="header">Comes before the panel.</p>
      <p slot="footer">Comes after the panel.</p>
    </compare-panel>`,
};
export const LightSurface: Story = { tags: ['picture'], args: { theme: 'light' } };
export const DarkSurface: Story = { tags: ['picture'], args: { theme: 'dark' } };
export const Broadsheet: Story = {
  tags: ['picture'], globals: { theme: 'broadsheet' }, args: { comparison: sponsored },
};
export const Pebble: Story = { tags: ['picture'], globals: { theme: 'pebble' }, args: { comparison: sponsored } };
export const Narrow: Story = { globals: { width: '320px' } };
export const Medium: Story = { globals: { width: '768px' } };
export const Wide: Story = { globals: { width: '1280px' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const German: Story = { tags: ['picture'], globals: { locale: 'de' }, args: { comparison: coffee('de') } };
export const French: Story = { globals: { locale: 'fr' }, args: { comparison: coffee('fr') } };
export const Spanish: Story = { globals: { locale: 'es' }, args: { comparison: coffee('es') } };
export const Japanese: Story = { tags: ['picture'], globals: { locale: 'ja' }, args: { comparison: coffee('ja') } };
export const Arabic: Story = { tags: ['picture'], globals: { locale: 'ar' }, args: { comparison: coffee('ar') } };
