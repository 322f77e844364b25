import { expect } from '@open-wc/testing';
import { parse } from '../../src/model/parse.js';
import { select } from '../../src/model/select.js';

describe('select', () => {
  const { value: comparison } = parse({ title: 'T', tools: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] });
  if (!comparison) throw new Error('nothing was read');
  const names = (ids?: Parameters<typeof select>[1]) => select(comparison, ids).value?.tools.map(({ name }) => name);

  const picks: [ids: Parameters<typeof select>[1], names: string[]][] = [
    [undefined, ['A', 'B', 'C']], [null, ['A', 'B', 'C']], ['', ['A', 'B', 'C']], [[], ['A', 'B', 'C']],
    ['c a', ['C', 'A']], [['b'], ['B']], [['b c', 'a'], ['B', 'C', 'A']],
  ];
  for (const [ids, shown] of picks) {
    it(`shows ${shown.join(', ')} for ${JSON.stringify(ids) ?? 'nothing'}`, () => {
      expect(names(ids)).to.deep.equal(shown);
      expect(select(comparison, ids)).to.deep.include({ problems: [] });
    });
  }

  it('leaves the comparison as it is, and drops a title that was written for more', () => {
    expect(select(comparison, 'a').value?.title).to.equal(undefined);
    expect(select(comparison, 'c b a').value?.title).to.equal('T');
    expect(comparison.tools).to.have.length(3);
  });

  it('says what it does not know', () => {
    expect(select(comparison, 'x a').problems).to.deep.equal(
      [{ path: 'tools', message: 'has no tool with the id “x”', hint: 'Did you mean “a”?', severity: 'warning' }]);
    expect(select(comparison, 'nobody').value).to.equal(null);
  });
});
