/** A comparison with some of everything; every key is in `test/support/every-key.ts`. */
export const everything = {
  lang: 'en-GB', kicker: 'A kicker', summary: 'A lead.', url: 'https://site.example/this', updated: '2026-11-01',
  publisher: { name: 'The Publisher', url: 'https://site.example/' },
  breadcrumbs: [{ name: 'Compare', url: 'https://site.example/compare' }],
  method: { text: 'A week with each.', url: 'https://site.example/method' },
  reviewers: [
    {
      id: 'builder', name: 'The Builder', kind: 'ai', bio: 'Writes code', url: 'https://site.example/builder',
      avatar: 'data:image/png;base64,broken', weight: 2, disclosure: 'Owns shares.',
    },
    { id: 'skeptic', name: 'The Skeptic', kind: 'persona' },
    { id: 'org', name: 'An Institute', kind: 'organization' },
    { id: 'human', name: 'A Human', kind: 'person' },
  ],
  rows: [
    { id: 'weight', label: 'Weight (kg)', group: 'Body', better: 'lower' },
    { id: 'price', label: 'Price', better: 'lower' },
    { id: 'cordless', label: 'Cordless', group: 'Body' },
    { id: 'warranty', label: 'Warranty' },
    { id: 'absent', label: 'Never given' },
  ],
  tools: [
    {
      id: 'alpha', name: 'Alpha', tagline: 'The first', category: 'Letters',
      description: 'One paragraph.\n\nAnother one.',
      url: 'https://alpha.example/', logo: 'data:image/png;base64,broken',
      logoDark: 'data:image/png;base64,broken', sponsored: true, disclosure: 'They paid us.',
      links: [
        { label: 'Buy Alpha', url: 'https://shop.example/alpha', sponsored: true, primary: true },
        { label: 'Read on', url: 'https://alpha.example/docs' },
      ],
      rows: { weight: 1.2, price: 100, cordless: true, warranty: '2 years' },
      pricing: { entry: 'From €9', summary: '€9 a month', asOf: '2026-10-01' }, bestFor: 'Beginners',
      community: { ship: 1234, skip: 1, asOf: '2026-11-02' },
      reviews: [
        { reviewer: 'builder', score: 88, take: 'Good.\n\nReally good.', date: '2026-10-12', url: 'https://site.example/alpha' },
        { reviewer: 'skeptic', verdict: 'skip', take: 'No.' },
        { reviewer: 'org', take: 'No opinion yet.' },
        { reviewer: 'human', score: 60.5 },
      ],
    },
    {
      id: 'beta', name: 'Beta', url: 'https://beta.example/', rows: { weight: 2.4, price: 100, cordless: false },
      reviews: [{ reviewer: 'builder', verdict: 'ship' }],
    },
  ],
};

/** So many tools, with names and takes that are hard to place. */
export const tools = (count: number): object[] => Array.from({ length: count }, (_, index) => ({
  id: `tool-${index}`,
  name: index % 2 ? 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten' : `Tool ${index}`,
  tagline: 'x'.repeat(100), category: 'A category', description: 'A word and another. '.repeat(12),
  pricing: { entry: 'From €1,249.00 a seat', summary: 'y'.repeat(100) },
  links: [{ label: 'z'.repeat(100), url: 'https://a.example/', primary: true }],
  reviews: ['builder', 'skeptic', 'founder', 'futurist', 'creator'].slice(index % 2)
    .map((reviewer, place) => ({ reviewer, score: 90 - place * 12, take: 'A long and careful take. '.repeat(12) })),
}));
