import { expect } from '@open-wc/testing';
import { fireEvent, within } from '@testing-library/dom';
import '../../../../stories/docs/define.js';
import type { RuleExplorer } from '../../../../stories/docs/rule/rule-explorer.js';
import { clear, inside, put, words } from '../../../support/page.js';

const open = async (): Promise<RuleExplorer> => {
  const explorer = put('<rule-explorer></rule-explorer>');
  await explorer.updateComplete;
  return explorer;
};
const type = async (explorer: RuleExplorer, name: string, value: string) => {
  fireEvent.input(inside(explorer).getByLabelText(name), { target: { value } });
  await explorer.updateComplete;
};
const choose = async (explorer: RuleExplorer, name: string) => {
  const select = inside(explorer).getByRole<HTMLSelectElement>('combobox', { name: 'Example' });
  const option = within(select).getByRole<HTMLOptionElement>('option', { name });
  fireEvent.change(select, { target: { value: option.value } });
  await explorer.updateComplete;
};
const clearAll = async (explorer: RuleExplorer) => {
  for (const field of inside(explorer).getAllByRole('textbox', { name: / on [AB]$/ })) {
    fireEvent.input(field, { target: { value: '' } });
  }
  await explorer.updateComplete;
};
/** What is said of a tool under a heading of the rule. */
const said = (explorer: RuleExplorer, tool: string, term: string) => {
  const group = inside(explorer).getByRole('group', { name: `What follows for ${tool}` });
  const found = within(group).getAllByRole('term').find((element) => words(element) === term);
  if (!found?.nextElementSibling) throw new Error(`no ${term}`);
  return words(found.nextElementSibling);
};
const pick = (explorer: RuleExplorer) => words(inside(explorer).getByRole('status'));
const fill = async (explorer: RuleExplorer, tool: string, entries: (string | number)[]) => {
  const names = ['Builder', 'Skeptic', 'Founder', 'Futurist', 'Creator'];
  for (const [index, entry] of entries.entries()) await type(explorer, `${names[index]} on ${tool}`, String(entry));
};

describe('<rule-explorer>', () => {
  afterEach(clear);

  it('computes verdict, coverage, split and flip from what is typed', async () => {
    const explorer = await open();
    await clearAll(explorer);
    await fill(explorer, 'A', [88, 82, 45, 78]);
    expect(said(explorer, 'A', 'Verdict')).to.equal('Ship 75% 3 ship / 1 skip');
    expect(said(explorer, 'A', 'Coverage')).to.equal('Settled: 4 of 4 have a stance.');
    expect(said(explorer, 'A', 'Split')).to.match(/^Split\. Ship: Builder, Skeptic, and Futurist\. Skip: Founder\.$/);
    expect(said(explorer, 'A', 'Flip'))
      .to.equal('1 changed mind, that of Builder, Skeptic, or Futurist, would change the verdict.');
    await fill(explorer, 'A', ['skip', 'skip', '', 'ship']);
    expect(said(explorer, 'A', 'Verdict')).to.equal('Skip 33% 1 ship / 2 skip');
  });

  it('says nothing of a tool without takes', async () => {
    const explorer = await open();
    await clearAll(explorer);
    expect(said(explorer, 'A', 'Verdict')).to.equal('— Nothing is counted.');
    expect(said(explorer, 'A', 'Flip')).to.equal('—');
  });

  it('follows the thresholds and the weights', async () => {
    const explorer = await open();
    await clearAll(explorer);
    await fill(explorer, 'A', ['ship', 'skip']);
    expect(said(explorer, 'A', 'Verdict')).to.match(/^Mixed 50%/);
    await type(explorer, 'Weight of Builder', '3');
    expect(said(explorer, 'A', 'Verdict')).to.match(/^Ship 75%/);
    await type(explorer, 'Ship from, %', '80');
    expect(said(explorer, 'A', 'Verdict')).to.match(/^Mixed 75%/);
    await type(explorer, 'Score that ships', '90');
    await fill(explorer, 'A', [88, 91]);
    expect(said(explorer, 'A', 'Verdict')).to.match(/^Skip 25%/);
  });

  it('tells what is wrong with what is typed', async () => {
    const explorer = await open();
    await type(explorer, 'Builder on A', 'shipp');
    expect(words(inside(explorer).getByRole('list', { name: 'Not understood' }))).to.include('“ship”?');
    await type(explorer, 'Builder on A', '88');
    await type(explorer, 'Skip up to, %', '59');
    expect(words(inside(explorer).getByRole('list', { name: 'Not understood' }))).to.include('rule');
  });

  const votes: [ship: string, skip: string, said: RegExp][] = [
    ['1', '0', /^Ship 100%, early: 20\.7 to 100\.0 %/],
    ['4', '0', /^Ship 100%, leaning: 51\.0 to 100\.0 %/],
    ['6', '0', /^Ship 100%, firm: 61\.0 to 100\.0 %/],
    ['70', '30', /^Ship 70%, firm: 60\.4 to 78\.1 %/],
    ['50', '50', /^Mixed 50%, firm: 40\.4 to 59\.6 %/],
    ['0', '0', /^No community votes yet/],
  ];
  for (const [ship, skip, text] of votes) {
    it(`gives the interval of ${ship} to ${skip} votes`, async () => {
      const explorer = await open();
      await type(explorer, 'Votes for A', ship);
      await type(explorer, 'Votes against A', skip);
      expect(said(explorer, 'A', 'Community')).to.match(text);
    });
  }

  const examples: [name: string, result: RegExp][] = [
    ['One verdict is higher', /^The pick is A: Ship, which no other has\.$/],
    ['More reviewers prefer one', /^The pick is A: preferred by 3, against 1\.$/],
    ['Level, and one mean leads', /^The pick is A: by the mean score, 81\.5 to 76\.8\.$/],
    ['Too close to call', /^Too close to call: A and B, by the mean score, 80\.5 to 80\.8\.$/],
    ['None of these', /^None of these: the highest verdict is Skip\.$/],
    ['A pick with doubts', /^The pick is A, with doubts: Mixed, which no other has\.$/],
  ];
  for (const [name, result] of examples) {
    it(`shows the example “${name}”`, async () => {
      const explorer = await open();
      await choose(explorer, name);
      expect(pick(explorer)).to.match(result);
    });
  }

  it('shows a verdict that the missing reviewer could change, and one that they could not', async () => {
    const explorer = await open();
    await choose(explorer, 'One reviewer is missing');
    expect(said(explorer, 'A', 'Coverage')).to.match(/^Open: 4 of 5 have a stance.*Founder is missing/);
    expect(said(explorer, 'B', 'Coverage')).to.match(/^Settled: 4 of 5 have a stance.*Creator is missing/);
  });

  it('is accessible', async () => {
    const explorer = await open();
    await type(explorer, 'Builder on A', 'shipp');
    await expect(explorer).to.be.accessible();
  });

  for (const width of [280, 320, 1280]) {
    it(`fits ${width} px`, async () => {
      const explorer = await open();
      explorer.style.inlineSize = `${width}px`;
      expect(explorer.scrollWidth).to.be.at.most(width);
    });
  }
});
