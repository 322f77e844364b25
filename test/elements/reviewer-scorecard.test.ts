import { expect } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import '../../src/define.js';
import type { ReviewerScorecard } from '../../src/index.js';
import { pair } from '../support/data.js';
import { clear, inside, put, settled, words } from '../support/page.js';

const shown = (attributes = ''): Promise<ReviewerScorecard> =>
  settled(Object.assign(put(`<reviewer-scorecard ${attributes}></reviewer-scorecard>`), { comparison: pair }));

describe('<reviewer-scorecard>', () => {
  afterEach(clear);

  it('is a table with a name, under a heading of the level that is asked for', async () => {
    const element = await shown('heading-level="4"');
    inside(element).getByRole('table', { name: /^Reviewer.scorecard/ });
    expect(inside(element).getByRole('heading', { level: 4 }).textContent).to.equal('Reviewer scorecard');
    expect(inside(element).queryByRole('region')).to.equal(null);
  });

  it('shows the tools that are asked for, in that order', async () => {
    const element = await shown('tools="beta alpha"');
    const names = (): string[] => inside(element).getAllByRole('columnheader').slice(1).map(words);
    expect(names()).to.deep.equal(['Beta', 'Alpha']);
    element.tools = 'beta';
    await element.updateComplete;
    expect(names()).to.deep.equal(['Beta']);
  });

  it('has a row a reviewer with what each says of each tool', async () => {
    const rows = within(inside(await shown()).getByRole('table')).getAllByRole('row').slice(1).map(words);
    expect(rows).to.have.length(4);
    expect(rows[0]).to.match(/^Builder.*88\/100 · ship.*Builds well\..*80\/100 · ship.*Good enough\.$/);
    expect(rows[1]).to.match(/^Skeptic.*78\/100 · ship.*No objection\..*45\/100 · skip.*Not for me\.$/);
    expect(rows[2]).to.match(/^Founder.*75\/100 · ship.*Sells itself\..*No panel take$/);
  });

  it('prints a verdict alone, a take alone, and a stance derived from a score', async () => {
    const element = await shown();
    element.comparison = { tools: [{ name: 'A', reviews: [
      { reviewer: 'one', verdict: 'skip' },
      { reviewer: 'two', take: 'Words only.' },
      { reviewer: 'three', score: 60 },
      { reviewer: 'four', score: 59.5, verdict: 'ship' },
    ] }] };
    await settled(element);
    const cell = (name: string): string => {
      const row = inside(element).getByRole('row', { name: new RegExp(name) });
      return words(within(row).getByRole('cell')).replace(/^A /, '');
    };
    expect(cell('One')).to.equal('skip');
    expect(cell('Two')).to.equal('Words only.');
    expect(cell('Three')).to.equal('60/100 · ship');
    expect(cell('Four')).to.equal('59.5/100 · ship');
  });

  it('shows nothing where nobody has reviewed', async () => {
    const element = await shown();
    element.comparison = { tools: [{ name: 'A' }] };
    await settled(element);
    expect(words(element)).to.equal('');
  });
});
