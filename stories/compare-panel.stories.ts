import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pair } from './support/comparisons.js';
import { controlled, type ArgsOf } from './support/element.js';

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

export const TwoTools: Story = {};
