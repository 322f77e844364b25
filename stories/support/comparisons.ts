import catalogueFile from '../../demo/data/catalogue.json';
import pairFile from '../../demo/data/modal-vs-openrouter.json';
import vacuumsFile from '../../demo/data/vacuums.json';
import type { ComparisonInput } from '../../src/index.js';

/** What stories show: the demo's data, and variations of it that bring out one thing each. */

type ToolInput = ComparisonInput['tools'][number];

export const catalogue = catalogueFile as ComparisonInput;
export const pair = pairFile as ComparisonInput;
/** Two products with prices, links to shops, disclosures, rows and words of their own, and one reviewer. */
export const vacuums = vacuumsFile as ComparisonInput;

/** The tools of the catalogue with these ids, as a comparison of its own. */
export const only = (...ids: string[]): ComparisonInput => ({
  ...catalogue,
  title: undefined,
  tools: ids.map((id) => {
    const tool = catalogue.tools.find((one) => one.id === id);
    if (!tool) throw new Error(`The catalogue has no ${id}.`);
    return tool;
  }),
});

/** A comparison with each of its tools changed. */
export const each = (comparison: ComparisonInput, change: (tool: ToolInput, index: number) => ToolInput) => (
  { ...comparison, tools: comparison.tools.map(change) });

/** A sign for a tool: a letter on a colour. */
const sign = (letter: string, color: string): string => `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="${color}"/>`
  + '<text x="20" y="29" font-family="Georgia,serif" font-size="25" text-anchor="middle" fill="#fff">'
  + `${letter}</text></svg>`)}`;

/** Two tools with all that a panel shows of a tool. */
export const complete: ComparisonInput = {
  ...each(pair, (tool, index) => ({
    ...tool,
    logo: sign(tool.name.slice(0, 1), index === 0 ? '#1f6f4a' : '#4b3fa0'),
    community: index === 0 ? { ship: 412, skip: 57 } : { ship: 96, skip: 88 },
    description: index === 0
      ? 'A function with a GPU behind it, which costs nothing while nobody calls, and wakes fast enough for a button.'
      : 'One address for many models. The fusion asks several, and a judge writes the answer that you see.',
  })),
  summary: 'One rents you a processor by the second, the other the opinion of several models.',
};

export const unanimous = only('modal', 'vercel');
export const split = only('ds2api', 'smollm3');
export const noReviews = each(pair, ({ reviews: _, ...tool }) => tool);
export const noScores = each(pair, (tool) => ({
  ...tool,
  reviews: tool.reviews?.map(({ score = 0, ...review }) => (
    { ...review, verdict: Number(score) < 60 ? 'skip' : 'ship' })),
}));
export const noImages = each(vacuums, ({ logo: _, ...tool }) => tool);
export const brokenImages = each(vacuums, (tool) => ({ ...tool, logo: 'data:image/png;base64,broken' }));

export const communityVotes = each(pair, (tool, index) => (
  { ...tool, community: index === 0 ? { ship: 12_408, skip: 1_377 } : { ship: 3, skip: 9 } }));

/** Takes without a score or a verdict: shown, and counted in nothing. */
export const takesAlone = each(pair, (tool) => ({
  ...tool, reviews: tool.reviews?.map(({ reviewer, take }) => ({ reviewer, take })),
}));

/** Every kind of reviewer, one with more weight and one with none, portraits, dates and whole reviews elsewhere. */
export const reviewerKinds: ComparisonInput = {
  kicker: 'Who says so',
  title: 'Two bicycles, five kinds of reviewer',
  summary: 'A person, an institute, a persona and a machine see the same two bicycles, and are told apart.',
  updated: '2026-10-30',
  publisher: { name: 'The Slow Lane', url: 'https://example.com/slow-lane' },
  breadcrumbs: [{ name: 'Bicycles', url: 'https://example.com/slow-lane/bicycles' }],
  reviewers: [
    {
      id: 'nadia', name: 'Nadia Brandt', kind: 'person', bio: 'Rides to work in all weathers', weight: 2,
      url: 'https://example.com/slow-lane/nadia', disclosure: 'Nadia’s brother works for the maker of the Kestrel.',
      avatar: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"%3E%3Crect width="40" '
        + 'height="40" fill="%236d8aa8"/%3E%3Ccircle cx="20" cy="16" r="7" fill="%231d2b3a"/%3E%3Cpath d="M6 40a14 14 '
        + '0 0 1 28 0" fill="%231d2b3a"/%3E%3C/svg%3E',
    },
    { id: 'institute', name: 'Institute for Everyday Machines', kind: 'organization', bio: 'Measures in a laboratory' },
    { id: 'commuter', name: 'The Commuter', kind: 'persona', bio: 'Counts minutes and stairs' },
    { id: 'summary', name: 'Review Digest', kind: 'ai', bio: 'Reads what owners have written' },
    { id: 'guest', name: 'A guest', bio: 'Rode once, and is not counted', weight: 0 },
  ],
  tools: [
    {
      id: 'kestrel', name: 'Kestrel 7', tagline: 'Seven gears and a rack that holds', category: 'City',
      pricing: { entry: '€890', asOf: '2026-10-28' }, community: { ship: 64, skip: 18 },
      reviews: [
        { reviewer: 'nadia', score: 82, date: '2026-10-12', url: 'https://example.com/slow-lane/kestrel',
          take: 'It carries a week of shopping and does not complain. The bell does.' },
        { reviewer: 'institute', score: 71, date: '2026-09-30', take: 'Brakes in 4.1 m from 25 km/h, dry.' },
        { reviewer: 'commuter', verdict: 'ship', take: 'Eleven minutes, and I arrive with both trouser legs.' },
        { reviewer: 'summary', score: 66, take: 'Owners praise the rack and replace the saddle.' },
        { reviewer: 'guest', verdict: 'ship', take: 'I should like to ride it again.' },
      ],
    },
    {
      id: 'folder', name: 'Pocket Folder', tagline: 'Goes under a desk', category: 'Folding',
      pricing: { entry: '€640' }, community: { ship: 31, skip: 33 },
      reviews: [
        { reviewer: 'nadia', score: 41, date: '2026-10-14', take: 'On cobbles it folds without being asked.' },
        { reviewer: 'institute', score: 63, date: '2026-09-30', take: 'Brakes in 5.6 m. The hinge is sound.' },
        { reviewer: 'commuter', verdict: 'ship', take: 'The only one that the train takes at eight o’clock.' },
        { reviewer: 'summary', score: 52, take: 'Loved by those who fold, disliked by those who ride.' },
      ],
    },
  ],
};

export const noPortraits: ComparisonInput = {
  ...reviewerKinds, reviewers: reviewerKinds.reviewers?.map(({ avatar: _, ...reviewer }) => reviewer),
};

const longTake = `
I set out to like this, and for two weeks I did. It started when it was told to, it stopped when it
was done, and the bill at the end of the first week was smaller than the coffee that I drank while
reading it. Then came the Thursday on which everybody else wanted the same thing at the same time.
Requests waited, then failed, then succeeded twice, and the page that says how the service is doing
said that it was doing well. I wrote to the people behind it and had an answer within the hour, by
somebody who knew what a queue is, which is more than I can say of most. They had seen it too; they
were sorry; there would be a report, and four days later there was one, with times and numbers and a
name under it. That is why I am still here. It has not happened again, but I have moved the one job
that must not wait to a machine of my own, and sleep better. If your work can wait a minute now and
then, take this and do not look back. If it cannot, take it anyway, and keep the old one running
beside it until the first bad Thursday has come and gone, because it will come, and you will want to
know.`.trim().replaceAll('\n', ' ');

const longNames = [
  'The Extraordinarily Comprehensive Serverless Inference Platform for Small and Medium-Sized Enterprises (Preview)',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
];

/** Takes of two hundred words, names of a hundred characters, and words that have no place to break. */
export const longText: ComparisonInput = {
  ...each(pair, (tool, index) => ({
    ...tool,
    name: longNames[index] ?? tool.name,
    tagline: 'A tagline that its author could not bring to an end, and so it goes on past the point, to the next line',
    category: 'Rechtsschutzversicherungsgesellschaften and whatever else belongs beside them',
    description: `${longTake}\n\n${longTake}`,
    links: [{ label: 'A link that explains at length where it leads', url: 'https://example.com/', primary: true }],
    pricing: {
      entry: 'From €1,249.00 for each seat',
      summary: 'Pay per token, per second of a processor, per gigabyte kept and per request beyond the first million',
    },
    reviews: tool.reviews?.map((review) => ({ ...review, take: longTake })),
  })),
  summary: longTake,
  reviewers: [
    {
      id: 'builder', name: 'Wilhelmina Featherstonehaugh-Cholmondeley of Marlborough', kind: 'person',
      bio: 'Has built, mended, sold, bought back and thrown away more of these than anybody would care to count',
    },
    { id: 'skeptic', name: 'Bezirksschornsteinfegermeisterstellvertreterin', kind: 'person' },
  ],
};

/** An author's own word for Ship, which is a sentence. */
export const longWords: ComparisonInput = {
  ...pair, words: { ship: 'Buy it today, and once you have it do not lend it to anybody whom you would not trust' },
};

/** Everything that says who paid: a sponsored tool, paid links, disclosures of tools and of a reviewer. */
export const sponsored: ComparisonInput = each(vacuums, (tool, index) => ({ ...tool, sponsored: index === 0 }));

/** Votes, shares and thresholds that are not the usual ones. */
export const ownRule: ComparisonInput = {
  ...reviewerKinds, title: 'Four of five have to agree', rule: { shipScore: 70, shipShare: 80, skipShare: 20 },
};
