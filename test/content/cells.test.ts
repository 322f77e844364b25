import { expect } from '@open-wc/testing';
import { contentOf } from '../../src/content/content.js';
import type { Fact, FactRow } from '../../src/content/facts.js';
import { viewOf } from '../../src/content/view.js';
import { languageFor } from '../../src/i18n/language.js';
import '../../src/locales/de.js';
import { parse } from '../../src/model/parse.js';
import { readInput } from '../../src/model/read-input.js';
import { details } from '../../src/views/details.js';
import { said } from './support/said.js';

const url = 'https://a.example/';
const rel = 'noopener';

/** The row of one key, with a cell for each tool; the first tool is `a`. */
const rowOf = (row: object, ...cells: unknown[]): FactRow => {
  const tools = cells.map((cell, index) => ({ id: 'abc'.charAt(index), name: `T${index}`, rows: { r: cell } }));
  const { groups } = said({ rows: [{ id: 'r', label: 'Row', ...row }], tools }).decision;
  const [found] = groups.flatMap(({ rows }) => rows);
  if (!found) throw new Error('no row');
  return found;
};
const texts = (row: object, ...cells: unknown[]): string[] =>
  rowOf(row, ...cells).cells.map(({ text, lines }) => lines?.map((line) => line.text).join('|') ?? text);
const bests = (row: object, ...cells: unknown[]): (string | undefined)[] =>
  rowOf(row, ...cells).cells.map(({ best }) => best);

describe('a cell of an own row', () => {
  const plain: Fact & { best: undefined } = { text: '', url: undefined, rel, tool: 'a', notes: [], best: undefined };
  const partly = { mark: 'mixed', text: 'Partly' };
  const cells: [cell: unknown, fact: object, row?: object][] = [
    [{ value: 'partly' }, partly], ['partly', partly, { better: 'yes' }], ['partly', partly, { better: 'no' }],
    ['partly', { text: 'partly', authored: true }],
    ['partly', { text: 'partly', authored: true }, { better: 'higher' }],
    [{ value: 'na' }, { text: 'n/a', quiet: true }], ['na', { text: 'na', authored: true }],
    ['na', { text: 'na', authored: true }, { better: 'yes' }],
    [{ value: 13.47, text: '13:28' }, { text: '13:28', authored: true }],
    [{ value: true, text: 'Since May' }, { mark: 'ship', text: 'Since May', authored: true }],
    [{ value: 'partly', text: 'On Macs' }, { mark: 'mixed', text: 'On Macs', authored: true }],
    [{ text: 'Ask us' }, { text: 'Ask us', authored: true }],
    [{ value: 1.5 }, { text: '1.5' }], [{ value: 'x' }, { text: 'x', authored: true }],
    [{ value: true }, { mark: 'ship', text: 'Yes' }], [{ value: false }, { mark: 'skip', text: 'No' }],
    [{ value: false, note: 'Paid plan only' },
      { mark: 'skip', text: 'No', notes: [{ text: 'Paid plan only', authored: true }] }],
    [{ value: 'na', note: 'No screen', url },
      { text: 'n/a', quiet: true, url, notes: [{ text: 'No screen', authored: true }] }],
    [{ value: 'Apache', url }, { text: 'Apache', authored: true, url }],
    [{ note: 'Nobody knows' }, { text: '—', notes: [{ text: 'Nobody knows', authored: true }] }],
    [{ value: 'x', best: true }, { text: 'x', authored: true, best: 'Best' }],
    [{ value: 1, best: false }, { text: '1' }],
    [['USB-C', 2, { text: 'HDMI', url }, { text: 'VGA' }], { text: '', lines: [
      { text: 'USB-C', authored: true }, { text: '2' }, { text: 'HDMI', authored: true, url, rel, tool: 'a' },
      { text: 'VGA', authored: true, rel, tool: 'a' },
    ] }],
    [{ value: ['x'], note: 'n', url }, {
      text: '', lines: [{ text: 'x', authored: true }], url, notes: [{ text: 'n', authored: true }],
    }],
    [['partly'], { text: '', lines: [{ text: 'partly', authored: true }] }, { better: 'yes' }],
  ];
  for (const [cell, fact, row] of cells) {
    it(`says ${JSON.stringify(fact)} of ${JSON.stringify(cell)} in a row of ${JSON.stringify(row ?? {})}`, () => {
      expect(rowOf({ ...row }, cell).cells).to.deep.equal([{ ...plain, ...fact }]);
    });
  }

  it('says it in the author’s words', () => {
    const rows = [{ id: 'r' }];
    const tools = [{ rows: { r: { value: 'partly' } } }, { name: 'B', rows: { r: { value: 'na' } } }];
    const [group] = said({ rows, tools, words: { partly: 'In part', na: 'Not for it' } }).decision.groups;
    expect(group?.rows[0]?.cells.map(({ text }) => text)).to.deep.equal(['In part', 'Not for it']);
  });
});

describe('an own row', () => {
  const rows: [cells: unknown[], there: boolean][] = [
    [[undefined, null, ' '], false], [[[], undefined], false], [[{}, undefined], false], [[{ value: [] }], false],
    [[{ value: 'na' }], true], [[false], true], [[0], true], [[{ note: 'n' }], true], [[{ text: 'x' }], true],
  ];
  for (const [cells, there] of rows) {
    it(`is ${there ? '' : 'not '}there of ${JSON.stringify(cells)}`, () => {
      const tools = cells.map((cell, index) => ({ name: `T${index}`, rows: { r: cell } }));
      expect(said({ rows: [{ id: 'r' }], tools }).decision.groups).to.have.length(there ? 1 : 0);
    });
  }
  it('has a stroke for a list of nothing, beside another', () => {
    expect(texts({}, [], ['x'])).to.deep.equal(['—', 'x']);
  });
});

describe('the numbers of an own row', () => {
  const rows: [row: object, cells: unknown[], texts: string[]][] = [
    // Four digits stay together only where all of the row has four.
    [{}, [2024, 2031], ['2024', '2031']], [{}, [2024, undefined, 2031], ['2024', '—', '2031']],
    [{}, [2024, 'soon'], ['2024', 'soon']], [{}, [2024, { value: 2031, note: 'n' }], ['2024', '2031']],
    [{}, [2024, 999], ['2,024', '999']], [{}, [2024, { value: 12024 }], ['2,024', '12,024']],
    [{}, [2024.5, 2031], ['2,024.5', '2,031']], [{}, [2024, { value: 20240, text: 'x' }], ['2,024', 'x']],
    [{}, [[2024, 2031], 2024], ['2024|2031', '2024']], [{}, [[2024, 12024]], ['2,024|12,024']],
    [{}, [[999, 'x'], 2024], ['999|x', '2,024']], [{}, [[12024], 'x'], ['12,024', 'x']],
    // Units.
    [{ unit: 'kg' }, [1.2, { value: 3 }], ['1.2\u00a0kg', '3\u00a0kg']],
    [{ unit: 'kg' }, [[1, 'x', 2], 0], ['1\u00a0kg|x|2\u00a0kg', '0\u00a0kg']],
    [{ unit: 'kg' }, ['unknown', true, { value: 1, text: 'one' }], ['unknown', 'Yes', 'one']],
    [{ unit: 'kg' }, [12024, -3], ['12,024\u00a0kg', '-3\u00a0kg']],
    [{ unit: '%' }, [50, 12.5], ['50%', '12.5%']], [{ unit: '°' }, [90], ['90°']], [{ unit: '°C' }, [-5], ['-5°C']],
    [{ unit: 'kg' }, [{ value: 'na' }, { value: 'partly' }], ['n/a', 'Partly']],
    // Money.
    [{ currency: 'USD' }, [149.95, 39, { value: 1200 }], ['$149.95', '$39', '$1,200']],
    [{ currency: 'eur' }, [2024, [5, 'x']], ['€2,024', '€5|x']], [{ currency: 'USD' }, [0, 'ask'], ['Free', 'ask']],
  ];
  for (const [row, cells, printed] of rows) {
    it(`of ${JSON.stringify(cells)} are ${printed.join(' and ')} in a row of ${JSON.stringify(row)}`, () => {
      expect(texts(row, ...cells)).to.deep.equal(printed);
    });
  }
});

describe('the best of an own row', () => {
  const [best, none] = ['Best', undefined];
  const rows: [better: string | undefined, cells: unknown[], bests: (string | undefined)[]][] = [
    ['lower', [1, 2], [best, none]], ['higher', [1, 2, 2], [none, best, best]], [undefined, [1, 2], [none, none]],
    ['lower', [{ value: 13.47, text: '13:28' }, { value: 12, text: '12:00' }], [none, best]],
    ['higher', [5, { value: 'na' }, 3], [best, none, none]], ['higher', [5, undefined, 7], [none, none, best]],
    ['higher', [5, undefined], [none, none]], ['higher', [5, 'many'], [none, none]], ['lower', [5, [1]], [none, none]],
    ['yes', [true, 'partly', false], [best, none, none]], ['no', [true, 'partly', false], [none, none, best]],
    ['no', [true, 'partly'], [none, best]], ['yes', [{ value: 'partly' }, false], [best, none]],
    ['yes', [true, true], [none, none]], ['lower', [{ value: 9, best: true }, 5, 1], [best, none, none]],
    [undefined, [{ value: 'x', best: true }, 'y'], [best, none]],
    [undefined, [{ value: ['x'], best: true }, { value: 'na', best: true }], [best, best]],
  ];
  for (const [better, cells, expected] of rows) {
    it(`of ${JSON.stringify(cells)} is ${JSON.stringify(expected)}, ${better ?? 'none'} better`, () => {
      expect(bests({ better }, ...cells)).to.deep.equal(expected);
    });
  }
  it('is marked in rows of money and units', () => {
    expect(bests({ better: 'lower', currency: 'USD' }, 5, 0)).to.deep.equal([none, best]);
    expect(bests({ better: 'higher', unit: 'kg' }, 5, 0)).to.deep.equal([best, none]);
  });
});

describe('an own row in another language', () => {
  const rows: [row: object, cells: unknown[], texts: string[]][] = [
    [{}, [1.5, 12024], ['1,5', '12.024']], [{}, [2024, 2031], ['2024', '2031']],
    [{}, [[0.5, 'x'], 1.5], ['0,5|x', '1,5']], [{}, [[0.5, 12024]], ['0,5|12.024']],
    [{ unit: 'kg' }, [1.5, [2.5]], ['1,5\u00a0kg', '2,5\u00a0kg']], [{ unit: '%' }, [12.5], ['12,5%']],
    [{ currency: 'EUR' }, [1234.5, 0], ['1.234,50\u00a0€', 'Kostenlos']],
    [{ better: 'yes' }, [true, 'partly', { value: 'na' }], ['Ja', 'Teilweise', 'entfällt']],
  ];
  for (const [row, cells, printed] of rows) {
    it(`says ${printed.join(' and ')} of ${JSON.stringify(cells)} in a row of ${JSON.stringify(row)}`, () => {
      const tools = cells.map((cell, index) => ({ name: `T${index}`, rows: { r: cell } }));
      const { value } = parse({ rows: [{ id: 'r', ...row }], tools });
      if (!value) throw new Error('nothing can be shown');
      const [group] = contentOf(viewOf(value, languageFor('de'), details)).decision.groups;
      expect(group?.rows[0]?.cells.map(({ text, lines }) => lines?.map((line) => line.text).join('|') ?? text))
        .to.deep.equal(printed);
    });
  }
});

describe('the label of an own row', () => {
  it('is the author’s, or the id, with what explains it', () => {
    const { label, note } = rowOf({ note: 'With battery', url }, 1);
    expect(label).to.deep.equal({ text: 'Row', authored: true, url, rel });
    expect(note).to.equal('With battery');
    expect(rowOf({ label: undefined }, 1)).to.deep.include({
      label: { text: 'r', authored: true, url: undefined, rel }, note: undefined,
    });
  });
});

describe('an own row, where nothing reads more than values', () => {
  const cellsOf = (better: string | undefined, ...cells: unknown[]): FactRow | undefined => {
    const tools = cells.map((cell, index) => ({ name: `T${index}`, rows: { r: cell } }));
    const { value } = readInput({ rows: [{ id: 'r', label: 'Row', better }], tools });
    if (!value) throw new Error('nothing can be shown');
    return contentOf(viewOf(value)).decision.groups[0]?.rows[0];
  };
  const rows: [better: string | undefined, cells: unknown[], facts: object[]][] = [
    ['lower', [1.5, 2], [{ text: '1.5', best: 'Best' }, { text: '2', best: undefined }]],
    ['higher', [1.5, undefined, 12024],
      [{ text: '1.5', best: undefined }, { text: '—' }, { text: '12,024', best: 'Best' }]],
    [undefined, [2024, 2031], [{ text: '2024', best: undefined }, { text: '2031', best: undefined }]],
    ['lower', [1, 'x'], [{ text: '1', best: undefined }, { text: 'x', authored: true, best: undefined }]],
    [undefined, [true, false],
      [{ mark: 'ship', text: 'Yes', best: undefined }, { mark: 'skip', text: 'No', best: undefined }]],
    ['lower', [1, true], [{ text: '1', best: undefined }, { mark: 'ship', text: 'Yes', best: undefined }]],
  ];
  for (const [better, cells, facts] of rows) {
    it(`says ${JSON.stringify(facts)} of ${JSON.stringify(cells)}, ${better ?? 'none'} better`, () => {
      const row = cellsOf(better, ...cells);
      expect(row).to.deep.equal({ label: { text: 'Row', authored: true }, cells: facts });
    });
  }
  it('is not there without a value', () => expect(cellsOf('lower', undefined)).to.equal(undefined));
});
