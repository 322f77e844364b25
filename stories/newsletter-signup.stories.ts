import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { controlled, type ArgsOf } from './support/element.js';
import { signedUp } from './support/signed-up.js';

type Args = ArgsOf<'newsletter-signup'>;
type Story = StoryObj<Args>;

export default {
  title: 'Elements/newsletter-signup',
  component: 'newsletter-signup',
  render: (args) => html`
    <newsletter-signup ${controlled(args)}>
      <small>Every letter says how to leave.</small>
    </newsletter-signup>`,
  args: { action: 'thanks', heading: 'Field Notes by email', summary: 'Two tools and one decision, every Sunday.' },
  argTypes: { method: { control: 'select', options: ['', 'post', 'get'] } },
  parameters: { dataless: true },
} satisfies Meta<Args>;

/** A story whose reader has sent the form to an address of support/addresses.ts. */
const sent = (action: string): Story => ({
  args: { action },
  render: (args) => html`<newsletter-signup ${controlled(args)} ${signedUp('ada@example.org')}></newsletter-signup>`,
});

const consent: Story = {
  args: { consent: 'agreed' },
  render: (args) => html`
    <newsletter-signup ${controlled(args)}>
      <span slot="consent">I would like one letter a week, and have read
        <a href="https://example.com/privacy">what happens to my address</a>.</span>
      <small>Every letter says how to leave.</small>
    </newsletter-signup>`,
};

export const Signup: Story = { tags: ['picture'] };
export const Bare: Story = { args: { heading: '', summary: '' } };
export const Consent: Story = { ...consent, tags: ['picture'] };
export const OwnConsent: Story = { args: { consent: 'agreed' } };
export const LongText: Story = {
  args: {
    consent: 'agreed', heading: 'Donaudampfschifffahrtsgesellschaftskapitänsnewsletter for everybody who reads slowly',
    summary: 'https://example.com/a-very-long-address-without-a-single-space-in-it-that-has-to-break-somewhere-all-the-same',
  },
};

export const Sending: Story = sent('never-comes.json');
export const Thanks: Story = { ...sent('thanks'), tags: ['picture'] };
export const AlreadyOnTheList: Story = sent('already');
export const Refused: Story = sent('refuses');
export const Failed: Story = { ...sent('is-gone.json'), tags: ['picture'] };
export const NoAnswer: Story = sent('breaks-off');

export const Broadsheet: Story = { ...consent, globals: { theme: 'broadsheet' } };
export const Pebble: Story = { ...consent, globals: { theme: 'pebble' } };
export const Narrow: Story = { ...consent, globals: { width: '280px' } };
export const Wide: Story = { ...consent, globals: { width: '1280px' } };
export const RightToLeft: Story = { ...sent('already'), globals: { direction: 'rtl' } };
export const German: Story = { ...sent('breaks-off'), globals: { locale: 'de' } };
export const French: Story = { ...sent('breaks-off'), globals: { locale: 'fr' } };
export const Spanish: Story = { ...sent('breaks-off'), globals: { locale: 'es' } };
export const Japanese: Story = { ...sent('breaks-off'), globals: { locale: 'ja' } };
export const Arabic: Story = { ...sent('breaks-off'), tags: ['picture'], globals: { locale: 'ar' } };
