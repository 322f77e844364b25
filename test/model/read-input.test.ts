import { expect } from '@open-wc/testing';
import { explain } from '../../src/model/explain.js';
import { parse } from '../../src/model/parse.js';
import { readInput, type ParseOptions } from '../../src/model/read-input.js';
import type { Fault } from '../../src/model/fault.js';

const codes = (faults: readonly Fault[]): string[] => faults.map(({ code, severity }) => `${severity} ${code}`);

describe('readInput', () => {
  it('tells what is wrong as data, which explain puts into words', () => {
    const reviews = [{ reviewer: 'r', score: '71' }];
    const input = { titel: 'x', tools: [{ name: 'A', url: 'javascript:x', reviews }] };
    const { value, faults } = readInput(input, { tools: 'a b' });
    expect(codes(faults)).to.deep.equal([
      'warning unknown-key', 'error type', 'warning score-text', 'warning unknown-tool',
    ]);
    expect({ value, problems: explain(faults) }).to.deep.equal(parse(input, { tools: 'a b' }));
  });

  it('keeps a broken text as it is', () => {
    const { value, faults } = readInput('{"tools":[}');
    expect(value).to.equal(null);
    expect(faults).to.deep.equal([{ path: [], code: 'json', severity: 'error', details: ['{"tools":[}'] }]);
  });

  it('keeps no object of the page, so that a trap in one cannot be sprung later', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    const { faults } = readInput({ tools: [{ name: 'A', tagline: proxy }] });
    revoke();
    expect(explain(faults).map(({ message }) => message)).to.deep.equal(['must be text, not an object']);
  });

  const lone: [name: string, input: unknown, tools: string[] | undefined][] = [
    ['one tool', { name: 'A', tagline: 'x' }, ['A']], ['one tool as text', '{"name":"A"}', ['A']],
    ['a comparison', { tools: [{ name: 'A' }, { name: 'B' }] }, ['A', 'B']],
    ['no tools', { name: 'A', tools: [] }, undefined], ['null', null, undefined], ['a text', '"A"', undefined],
    ['a number', 7, undefined],
  ];
  for (const [name, input, tools] of lone) {
    it(`takes ${name} where a tool may stand alone`, () => {
      expect(readInput(input, { lone: true }).value?.tools.map((tool) => tool.name)).to.deep.equal(tools);
    });
  }
  it('says of what is no object the same where a tool may stand alone', () => {
    for (const input of [null, '"A"', 7]) {
      expect(readInput(input, { lone: true }).faults).to.deep.equal(readInput(input).faults);
    }
  });
  it('takes no tool where none may stand alone', () => {
    expect(codes(readInput({ name: 'A' }).faults)).to.include('error missing');
  });

  const trap = (): never => { throw new Error('trap'); };
  const traps: [what: string, options: ParseOptions][] = [
    ['a getter', { get tools(): never { return trap(); } }],
    ['the tools', { tools: { toString: trap } as unknown as string }],
    ['a proxy', new Proxy({}, { get: trap })],
  ];
  for (const [what, options] of traps) {
    it(`gives null and a reason where ${what} of the options throws`, () => {
      const { value, faults } = readInput({ tools: [{ name: 'A' }] }, options);
      expect(value).to.equal(null);
      expect(codes(faults)).to.deep.equal(['error unreadable']);
    });
  }

  it('gives objects that inherit nothing from the page', () => {
    const added = ['url', 'logo', 'kind', 'take', 'community', 'title', 'shipScore', 'ship'];
    try {
      for (const key of added) {
        Object.defineProperty(Object.prototype, key, { value: 'of the page', configurable: true });
      }
      const { value } = readInput({
        reviewers: [{ id: 'r' }], rows: [{ id: 'w' }],
        tools: [{
          name: 'A', rows: { w: 1 }, pricing: { entry: 'Free' }, reviews: [{ reviewer: 'r', verdict: 'ship' }],
        }],
      }, { tools: 'a' });
      const objects = (item: unknown): object[] => typeof item !== 'object' || item === null ? []
        : [...(Array.isArray(item) ? [] : [item]), ...Object.values(item).flatMap(objects)];
      const all = objects(value);
      // The file, its scale, rule, words, reviewer, row and tool, and of that its rows, price and review.
      expect(all).to.have.length(10);
      for (const one of all) expect(Object.getPrototypeOf(one), JSON.stringify(one)).to.equal(null);
      expect(value?.rule.shipScore).to.equal(60);
    } finally {
      for (const key of added) Reflect.deleteProperty(Object.prototype, key);
    }
  });
});
