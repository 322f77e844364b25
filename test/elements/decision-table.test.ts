import { expect } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import '../../src/define.js';
import type { DecisionTable } from '../../src/index.js';
import { pair } from '../support/data.js';
import { clear, inside, put, settled, words } from '../support/page.js';

const shown = (attributes = ''): Promise<DecisionTable> =>
  settled(Object.assign(put(`<decision-table ${attributes}></decision-table>`), { comparison: pair }));

describe('<decision-table>', () => {
  afterEach(clear);

  it('is a table with a name, under a heading of the level that is asked for', async () => {
    const element = await shown('heading-level="4"');
    inside(element).getByRole('table', { name: /^Decision/ });
    expect(inside(element).getByRole('heading', { level: 4 }).textContent).to.equal('Decision');
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

  it('answers row by row, with a dash where nothing is known', async () => {
    const rows = within(inside(await shown()).getByRole('table')).getAllByRole('row').slice(1).map(words);
    const expected: [RegExp, string, string][] = [
      [/Panel verdict/, 'Ship · 4 ship / 0 skip', 'Mixed · 1 ship / 1 skip'],
      [/Community/, 'No community votes yet', 'No community votes yet'],
      [/Pricing/, 'Free for ever', '—'],
      [/Best for/, 'First of all', '—'],
      [/Category/, 'Letters', '—'],
    ];
    expected.forEach(([name, alpha, beta], index) => {
      expect(rows[index]).to.match(name);
      expect(rows[index]).to.include(alpha);
      expect(rows[index]).to.include(beta);
    });
    expect(rows).to.have.length(5);
  });

  it('marks the best number of a row, in words too, where the file says which is better and they differ', async () => {
    const element = await shown();
    element.comparison = {
      rows: [
        { id: 'kg', label: 'Weight', better: 'lower' },
        { id: 'min', label: 'Minutes' },
        { id: 'level', label: 'Level', better: 'higher' },
      ],
      tools: [{ name: 'A', rows: { kg: 1.2, min: 40, level: 3 } }, { name: 'B', rows: { kg: 1.5, min: 60, level: 3 } }],
    };
    await settled(element);
    const cells = (name: string): string[] => {
      const row = inside(element).getByRole('row', { name: new RegExp(`^${name}`) });
      return within(row).getAllByRole('cell').map(words);
    };
    expect(cells('Weight')[0]).to.include('1.2').and.include('Best');
    expect(cells('Weight')[1]).to.include('1.5').and.not.include('Best');
    expect([...cells('Minutes'), ...cells('Level')].join()).not.to.include('Best');
  });

  it('prints a year as a year, and larger numbers in groups', async () => {
    const element = await shown();
    const tools = [{ name: 'A', rows: { year: 2024, n: 9000 } }, { name: 'B', rows: { year: 1998, n: 17910 } }];
    element.comparison = { rows: [{ id: 'year' }, { id: 'n' }], tools };
    await settled(element);
    expect(words(element)).to.match(/year .*2024.*1998.* n .*9,000.*17,910/);
  });

  it('says yes and no in words, and groups rows', async () => {
    const element = await shown();
    element.comparison = {
      rows: [
        { id: 'wet', label: 'Wet', group: 'Floors' },
        { id: 'dry', label: 'Dry', group: 'Floors' },
        { id: 'bag', label: 'Bag' },
      ],
      tools: [{ name: 'A', rows: { wet: true, bag: 'none' } }, { name: 'B', rows: { wet: false, dry: true } }],
    };
    await settled(element);
    const text = words(inside(element).getByRole('table'));
    expect(text).to.match(/Floors.*Wet.*Yes.*No.*Dry.*Bag.*none/);
  });
});
