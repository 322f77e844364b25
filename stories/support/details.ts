import type { ComparisonInput } from '../../src/index.js';
import { each, reviewerKinds } from './comparisons.js';

/** What not every comparison has: scales, ranks, prices, pictures, pros and cons, cells of many kinds. All invented. */

/** The bicycles with every score on another scale. */
const restated = (
  title: string, scale: ComparisonInput['scale'], restate: (score: number) => number | string,
): ComparisonInput => ({
  ...each(reviewerKinds, (tool) => ({
    ...tool,
    reviews: tool.reviews?.map(({ score, ...review }) => (
      { ...review, score: typeof score === 'number' ? restate(score) : undefined })),
  })),
  title,
  scale,
  figure: 'score',
});

const gradeNumbers = { A: 90, B: 75, C: 60, D: 40, F: 0 };

export const grades = restated('Two bicycles, graded', { grades: gradeNumbers }, (score) => (
  Object.entries(gradeNumbers).find(([, number]) => score >= number)?.[0] ?? 'F'));

/** Marks as in schools where 1 is the best. */
export const reversed = restated('Two bicycles, marked from 6 to 1', { best: 1, worst: 6, decimals: 1 }, (score) => (
  Number((6 - score / 20).toFixed(1))));

interface Lamp {
  name: string;
  award?: string;
  score: number;
  price: number;
  was?: number;
  soldOut?: boolean;
  take: string;
}

const lamps: Lamp[] = [
  { name: 'Halvorn Arc', award: 'Best of all', score: 4.8, price: 129, take: 'Stays where I leave it.' },
  { name: 'Mirlo Fold', award: 'Best for small desks', score: 4.6, price: 64, was: 79, take: 'Closes like a book.' },
  { name: 'Old Tern', score: 4.5, price: 210, take: 'Heavy, warm, and made to be mended.' },
  { name: 'Pell Clip', award: 'Best for little money', score: 4, price: 18.5, take: 'Bites any shelf, and holds.' },
  { name: 'Sundra Panel', score: 3.5, price: 99, was: 120, take: 'Even light, and a menu that nobody asked for.' },
  { name: 'Quarrel 2', score: 3, price: 45, take: 'Does the work. The cable is a metre too short.' },
  { name: 'Vessa Globe', score: 2.5, price: 70, soldOut: true, take: 'A pretty ball that blinds the guests.' },
  { name: 'Brontel Max', score: 1.5, price: 32, take: 'It hums, and after an hour so did I.' },
];

/** Eight that one reviewer has ranked, each with a score in stars and an offer. */
export const roundUp: ComparisonInput = {
  kicker: 'Round-up',
  title: 'Eight desk lamps, one winter',
  summary: 'Each lit the same desk for two weeks, from four in the afternoon on.',
  updated: '2026-11-20',
  reviewers: [{ id: 'irma', name: 'Irma Vale', kind: 'person', bio: 'Reads at night' }],
  scale: { best: 5, decimals: 1, show: 'stars' },
  currency: 'EUR',
  tools: lamps.map(({ name, award, score, price, was, soldOut, take }, index) => ({
    name,
    rank: index + 1,
    award,
    offers: [{
      seller: 'Fenn & Daughters', price, was, url: `https://example.com/fenn/lamp-${index + 1}`, sponsored: true,
      primary: true, availability: soldOut ? 'OutOfStock' : 'InStock', asOf: '2026-11-18',
    }],
    reviews: [{ reviewer: 'irma', score, take }],
  })),
};

/** Features alone, of which nobody is the judge: every kind of cell. */
export const features: ComparisonInput = {
  kicker: 'What each can do',
  title: 'Three notebooks for the screen',
  summary: 'What their makers say, tried on one telephone and one computer.',
  updated: '2026-11-12',
  rows: [
    { id: 'offline', label: 'Works offline', group: 'Writing', better: 'yes', note: 'A day without a network' },
    { id: 'ads', label: 'Shows ads', group: 'Writing', better: 'no' },
    { id: 'sketches', label: 'Sketches', group: 'Writing', url: 'https://example.com/notes/sketches' },
    { id: 'space', label: 'Space', group: 'Keeping', unit: 'GB', better: 'higher' },
    { id: 'opening', label: 'Opens a thousand notes in', group: 'Keeping', better: 'lower' },
    { id: 'seat', label: 'A seat for a colleague', group: 'Keeping', currency: 'EUR', better: 'lower' },
    { id: 'export', label: 'Takes notes out as', group: 'Leaving' },
    { id: 'since', label: 'Since', group: 'Leaving' },
  ],
  tools: [
    {
      name: 'Tarnbook', tagline: 'Everything in one long page',
      rows: {
        offline: true, ads: false, sketches: 'With a pen', space: 5, opening: { value: 72, text: '1:12 minutes' },
        seat: 4.5, since: 2014,
        export: ['Plain text', { text: 'Its own format', url: 'https://example.com/tarnbook/format' }],
      },
    },
    {
      name: 'Pinquill', tagline: 'Cards on a wall',
      rows: {
        offline: { value: 'partly', note: 'Reads, but does not write' }, ads: 'partly', sketches: { value: 'na' },
        space: { value: 200, note: 'Shared by all seats', url: 'https://example.com/pinquill/space' },
        opening: { value: 9, text: '9 seconds' }, seat: 0, since: 2021, export: ['Pictures', 'Pages to print'],
      },
    },
    {
      name: 'Ledgerleaf', tagline: 'A book with page numbers',
      rows: {
        offline: false, ads: true, sketches: { value: 'On paper that it photographs', best: true }, space: 0.5,
        export: { value: ['Plain text', 'Tables'], note: 'More with a plug-in' }, since: 2019,
      },
    },
  ],
};

const drawing = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><rect width="1200" height="800" fill="#9db8c4"/>'
  + '<path d="M0 620h1200v180H0z" fill="#5d7a4f"/><path d="M210 660 600 210l390 450z" fill="#c8722e"/>'
  + '<path d="M600 210 520 660h160z" fill="#5a3014"/></svg>')}`;

/** One tool with all that can be said of one, by one who has scored it point by point. */
export const oneReview: ComparisonInput = {
  kicker: 'Long review',
  summary: 'Thirty-one nights, nine of them wet.',
  updated: '2026-11-05',
  publisher: { name: 'The Slow Lane', url: 'https://example.com/slow-lane' },
  reviewers: [{ id: 'nadia', name: 'Nadia Brandt', kind: 'person', bio: 'Sleeps outside from March on' }],
  scale: { best: 10, decimals: 1 },
  criteria: [
    { id: 'weather', label: 'Weather', scale: { best: 5, show: 'stars' } },
    { id: 'room', label: 'Room', note: 'Two people and one wet dog', scale: { best: 5, show: 'stars' } },
    { id: 'pitching', label: 'Pitching', url: 'https://example.com/slow-lane/how-we-pitch' },
    { id: 'finish', label: 'Finish', scale: { grades: { Fine: 90, Fair: 60, Poor: 20 } } },
  ],
  type: 'Product',
  currency: 'EUR',
  tools: [{
    name: 'Grenmark Hollow 2', shortName: 'Hollow 2', rank: 1, award: 'Tent of the year', category: 'Tents',
    tagline: 'Two doors, one pole, no swearing',
    maker: { name: 'Grenmark', url: 'https://example.com/grenmark' },
    description: 'A tent for two with a porch on either side, which stands by itself where no peg holds.',
    url: 'https://example.com/grenmark/hollow-2',
    logo: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"%3E%3Cpath d="M4 34 20 6l16 '
      + '28z" fill="%23a4531a"/%3E%3C/svg%3E',
    logoDark: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"%3E%3Cpath d="M4 34 20 '
      + '6l16 28z" fill="%23f0a468"/%3E%3C/svg%3E',
    image: {
      url: drawing, alt: 'The tent on a meadow, closed', width: 1200, height: 800, credit: 'Drawing: N. Brandt',
    },
    pros: ['Up in four minutes, alone', 'Dry after a night of rain'], cons: ['Bag too small for cold hands'],
    disclosure: 'Bought at full price. Links marked Sponsored earn us a commission.',
    offers: [
      {
        seller: 'Fenn & Daughters', price: 349, was: 399, url: 'https://example.com/fenn/hollow-2', sponsored: true,
        primary: true, asOf: '2026-11-04',
      },
      { seller: 'Grenmark', price: 399, url: 'https://example.com/grenmark/hollow-2/buy', note: 'With a footprint' },
      { seller: 'Old Pier Outdoors', price: 329, availability: 'OutOfStock' },
    ],
    bestFor: 'Weekends with somebody whom you like',
    community: { ship: 88, skip: 9 },
    reviews: [{
      reviewer: 'nadia', score: 8.7, scores: { weather: 4.5, room: 4, pitching: 9.5, finish: 'Fair' },
      take: 'The wind turned at two, and I only heard of it at breakfast.',
      pros: ['Both doors open from the sleeping bag'], cons: ['One seam came loose in June', 'Loud in hail'],
      date: '2026-11-01', url: 'https://example.com/slow-lane/hollow-2',
    }],
  }],
};

export const brokenPhoto = each(oneReview, (tool) => (
  { ...tool, image: tool.image && { ...tool.image, url: 'data:image/png;base64,broken' } }));

/** What two things cost, at once and by the month, and what is said of them here and elsewhere, for and against. */
export const prices: ComparisonInput = {
  kicker: 'What it costs',
  title: 'Two weather stations and their bills',
  summary: 'Both measure the rain for nothing. What they do with it afterwards has a price.',
  updated: '2026-11-22',
  reviewers: [
    { id: 'gardener', name: 'The Gardener', kind: 'persona', bio: 'Waters by numbers' },
    { id: 'teacher', name: 'The Teacher', kind: 'persona', bio: 'Hangs charts in a corridor' },
  ],
  currency: 'USD',
  tools: [
    {
      name: 'Vindel 2', tagline: 'Three sensors and a screen',
      pricing: { summary: 'The station, then by the month', price: 149, from: true, asOf: '2026-11-20' },
      plans: [
        { name: 'Yard', price: 0, includes: ['Seven days back'] },
        {
          name: 'Almanac', price: 3.99, per: 'month', includes: ['Ten years back', 'Frost alarm'],
          note: 'Cancel at any time',
        },
      ],
      offers: [
        { seller: 'Barnwell Supply', price: 149, was: 169, url: 'https://example.com/barnwell/vindel', primary: true },
        { seller: 'Fenn & Daughters', price: 155, url: 'https://example.com/fenn/vindel', sponsored: true },
      ],
      ratings: [{
        source: 'Barnwell Supply', score: 4.6, best: 5, count: 1412, url: 'https://example.com/barnwell/vindel#said',
      }],
      reviews: [
        { reviewer: 'gardener', score: 81, pros: ['Warned of every frost'], cons: ['The screen fades in the sun'] },
        { reviewer: 'teacher', score: 72, take: 'The charts print well.', pros: ['Numbers go into a spreadsheet'] },
      ],
    },
    {
      name: 'Regnor One', tagline: 'Rain, and nothing but rain',
      plans: [
        { name: 'Season', price: 29, per: 'year', from: true },
        { name: 'Rain cheque', price: 2, per: 'storm', asOf: '2026-11-01' },
      ],
      offers: [
        {
          seller: 'Regnor', price: 89, url: 'https://example.com/regnor/one', availability: 'PreOrder',
          note: 'In green alone',
        },
        { seller: 'Old Pier Outdoors', price: 79, availability: 'Discontinued' },
      ],
      ratings: [
        { source: 'Regnor', score: 9.1, best: 10 },
        { source: 'Old Pier Outdoors', score: 3.8, best: 5, count: 41 },
      ],
      reviews: [
        { reviewer: 'gardener', score: 58, cons: ['Counts dew as rain', 'Asks for money in the third week'] },
        { reviewer: 'teacher', verdict: 'skip', take: 'A class needs more than one number.' },
      ],
    },
  ],
};
