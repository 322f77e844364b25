import brokenPartly from '../../demo/data/broken/partly-valid.json';
import type { StoryParameters } from './parameters.js';

interface State { args: Record<string, unknown>; parameters: StoryParameters }

/** States that every element with data has, as the tail of a story: `export const Loading: Story = loading;`. */
export const loading = {
  args: { comparison: null, src: 'never-comes.json' },
  parameters: { status: 'loading' },
} satisfies State;

export const failed = {
  args: { comparison: null, src: 'is-gone.json' },
  parameters: { status: 'failed', errors: 'answered with status 503' },
} satisfies State;

export const broken = {
  args: { comparison: '{ "tools": [ { "name": "Modal" }' },
  parameters: { status: 'failed', errors: 'is not JSON' },
} satisfies State;

export const partial = {
  args: { comparison: brokenPartly },
  parameters: { warnings: 'left out or doubted' },
} satisfies State;

export const noData = {
  args: { comparison: null },
  parameters: { status: 'empty', warnings: 'The data is missing' },
} satisfies State;
