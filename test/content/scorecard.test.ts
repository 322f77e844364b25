import { expect } from '@open-wc/testing';
import type { Content } from '../../src/content/content.js';
import { reviews, said } from './support/said.js';

const scorecard = (file: Parameters<typeof said>[0]): Content['scorecard'] => said(file).scorecard;
const only = (review: object): Content['scorecard']['reviewers'][number]['cells'][number] => {
  const [cell] = scorecard({ tools: [{ reviews: [{ reviewer: 'sam', ...review }] }] }).reviewers[0]?.cells ?? [];
  if (!cell) throw new Error('no cell');
  return cell;
};

describe('the scorecard', () => {
  it('is named, and has the ship line', () => {
    expect(scorecard({})).to.include({ label: 'Reviewer scorecard', shipPlace: 60 });
    expect(scorecard({ rule: { shipScore: 70 } }).shipPlace).to.equal(70);
  });

  const note = 'Each bar runs from 0 to 100; the tick at 60 is the ship line.';
  const notes: [name: string, tools: object[], text: string][] = [
    ['where there is one', [reviews('ship'), { name: 'B', ...reviews('ship', 0) }], note],
    ['not where there is none', [reviews('ship', 'skip'), { name: 'B', ...reviews('ship', null) }], ''],
    ['not where there is no reviewer', [{}], ''],
  ];
  for (const [name, tools, text] of notes) {
    it(`says how bars are to be read ${name}`, () => expect(scorecard({ tools }).note).to.equal(text));
  }

  describe('heads a row', () => {
    const heads: [name: string, reviewer: object, others: object[], head: object][] = [
      ['with a name alone', {}, [], { name: { text: 'Sam', url: undefined, rel: 'noopener' }, facts: [] }],
      ['with where the name leads', { url: 'https://a.example/' }, [],
        { name: { text: 'Sam', url: 'https://a.example/', rel: 'noopener' }, facts: [] }],
      ['with what a reviewer is', { kind: 'persona' }, [], { facts: ['Persona, not a person'] }],
      ['with the weight, where another has another', { weight: 2 }, [{ id: 'kim' }], { facts: ['Weight 2'] }],
      ['without it, where all have the same', { weight: 2 }, [{ id: 'kim', weight: 2 }], { facts: [] }],
      ['with both', { kind: 'ai', weight: 0 }, [{ id: 'kim' }], { facts: ['AI reviewer', 'Weight 0'] }],
      ['with what the file says', { bio: 'Codes', avatar: 'https://a.example/a.png', disclosure: 'Owns shares.' }, [],
        { bio: 'Codes', avatar: 'https://a.example/a.png', disclosure: 'Owns shares.' }],
    ];
    for (const [name, reviewer, others, head] of heads) {
      it(name, () => {
        const file = {
          reviewers: [{ id: 'sam', ...reviewer }, ...others],
          tools: [{ reviews: ['sam', 'kim'].slice(0, 1 + others.length).map((id) => ({ reviewer: id, score: 1 })) }],
        };
        expect(scorecard(file).reviewers[0]).to.deep.include(head);
      });
    }
  });

  describe('says of a review', () => {
    const cells: [name: string, review: object, cell: object][] = [
      ['a score and where that stands', { score: 88 },
        { mark: 'ship', points: '88/100', stance: 'ship', place: 88, take: [] }],
      ['a score of nothing', { score: 0 }, { mark: 'skip', points: '0/100', stance: 'skip', place: 0 }],
      ['a stance', { verdict: 'skip' }, { mark: 'skip', points: undefined, stance: 'skip', place: undefined }],
      ['a take alone', { take: 'Hm.\n\nWell.' },
        { mark: 'none', points: undefined, stance: undefined, take: ['Hm.', 'Well.'] }],
      ['when it was', { score: 1, date: '2026-10-12' }, { date: '2026-10-12', day: 'October 12, 2026' }],
      ['where all of it is', { score: 1, url: 'https://a.example/' }, {
        link: { text: 'Full review', url: 'https://a.example/', rel: 'noopener', label: 'Full review: Sam, A' },
      }],
      ['nothing more than it has', { score: 1 }, { day: undefined, link: undefined, missing: undefined }],
    ];
    for (const [name, review, cell] of cells) {
      it(name, () => expect(only(review)).to.deep.include(cell));
    }
  });

  it('says that a reviewer has none', () => {
    const [, kim] = scorecard({ tools: [
      { reviews: [{ reviewer: 'sam', score: 90 }] }, { name: 'B', reviews: [{ reviewer: 'kim', score: 10 }] },
    ] }).reviewers;
    expect(kim?.cells.map(({ missing, mark, take, stance }) => [missing, mark, take, stance])).to.deep.equal([
      ['No panel take', 'none', [], undefined], [undefined, 'skip', [], 'skip'],
    ]);
  });
});
