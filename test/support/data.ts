/** Small data for tests of behaviour; the sample texts of the demo are tested elsewhere. */
export const pair = {
  tools: [
    {
      id: 'alpha', name: 'Alpha', tagline: 'First of all', category: 'Letters', url: 'https://alpha.example/',
      pricing: { entry: 'Free', summary: 'Free for ever' }, community: { ship: 0, skip: 0 },
      reviews: [
        { reviewer: 'builder', verdict: 'ship', score: 88, take: 'Builds well.' },
        { reviewer: 'skeptic', verdict: 'ship', score: 78, take: 'No objection.' },
        { reviewer: 'founder', verdict: 'ship', score: 75, take: 'Sells itself.' },
        { reviewer: 'futurist', verdict: 'ship', score: 82, take: 'Will last.' },
      ],
    },
    {
      id: 'beta', name: 'Beta', community: { ship: 0, skip: 0 },
      reviews: [
        { reviewer: 'builder', verdict: 'ship', score: 80, take: 'Good enough.' },
        { reviewer: 'skeptic', verdict: 'skip', score: 45, take: 'Not for me.' },
      ],
    },
  ],
};

/** Another comparison, to tell a new source from an old one. */
export const other = { tools: [{ id: 'gamma', name: 'Gamma', category: 'Letters' }] };

/** Data as JSON text; text stays as it is, so that a test can break it. */
export const jsonOf = (data: unknown): string => typeof data === 'string' ? data : JSON.stringify(data);

/** A file that the page can fetch, under an address of its own. */
export const fileOf = (data: unknown): string =>
  URL.createObjectURL(new Blob([jsonOf(data)], { type: 'application/json' }));
