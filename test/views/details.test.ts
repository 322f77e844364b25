import { expect } from '@open-wc/testing';
import { viewOf } from '../../src/content/view.js';
import { readInput } from '../../src/model/read-input.js';
import { details } from '../../src/views/details.js';
import { comparePanel } from '../../src/views/compare-panel.js';
import { sectionsOf } from '../../src/content/sections.js';
import { detailsReading } from '../../src/model/details.js';
import { markup } from '../../src/ssr/markup.js';
import { pair } from '../support/data.js';
import { everything } from './support/data.js';

/** A panel as it is read and drawn with what not every comparison has, or without. */
const drawn = (data: unknown, withDetails: boolean): string => {
  const { value, faults } = readInput(data, {}, withDetails ? detailsReading : undefined);
  if (!value) throw new Error('nothing can be shown');
  expect(faults).to.deep.equal([]);
  return markup(comparePanel(viewOf(value, undefined, withDetails ? details : undefined), {
    sections: sectionsOf(''), level: 2,
  }));
};

const { logoDark: _, ...alpha } = everything.tools[0] ?? {};
const plain: Record<string, unknown> = {
  'two tools': pair,
  'all that is plain': { ...everything, tools: [alpha, everything.tools[1]] },
  'years and other numbers': {
    rows: [{ id: 'year' }, { id: 'price', better: 'lower' }, { id: 'text' }],
    tools: [
      { name: 'A', rows: { year: 2024, price: 9000, text: 'x' } }, { name: 'B', rows: { year: 1998, price: 12000.5 } },
    ],
  },
  'one reviewer on another scale': {
    scale: { best: 5, worst: 1, decimals: 1 },
    tools: [{ name: 'A', reviews: [{ reviewer: 'sam', score: 4.5 }] }, { name: 'B' }],
  },
  'nobody’s review': { tools: [{ name: 'A', pricing: { entry: 'Paid', asOf: '2026-11-01' } }, { name: 'B' }] },
};

describe('a panel without details', () => {
  for (const [name, data] of Object.entries(plain)) {
    // Another panel of the page may have brought the part.
    it(`is read and drawn alike whether their part is here or not: ${name}`, () => {
      expect(drawn(data, true)).to.equal(drawn(data, false));
    });
  }
});
