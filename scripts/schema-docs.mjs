/**
 * What an editor says about each key of a comparison, and the examples it offers. It stands apart from
 * `src/model/schema.ts` so that readers' browsers need not load it. `[]` stands for any item of a list, `{}` for
 * any key. Plain text, since not every editor reads Markdown here, and no keywords of a single editor, which strict
 * validators refuse.
 * @type {Record<string, string | [description: string, ...examples: unknown[]]>}
 */
export const descriptions = {
  '': 'A comparison of tools, or a catalogue of them, as compare-panel reads it.',
  $schema: ['Address of this schema, for editors; the library ignores it.', './comparison.schema.json'],
  version: ['Version of this format.', 1],
  lang: ['Language of your texts (BCP 47), where it differs from the page\'s.', 'en'],
  kicker: ['A short line above the title.', 'AI tool comparison'],
  title: [
    'The title. Without it, or where a page picks fewer than all tools: their names joined by " vs ".',
    'Two cordless vacuum cleaners',
  ],
  summary: ['The lead below the title.', 'Eight weeks, two machines, two dogs.'],
  url: ['Where this comparison is published.', 'https://example.com/compare/a-vs-b'],
  updated: ['The day of the last change, shown to readers.', '2026-11-01'],
  publisher: ['Who publishes the comparison.', { name: 'Field Notes', url: 'https://example.com/' }],
  'publisher.name': ['The publisher\'s name.', 'Field Notes'],
  'publisher.url': ['The publisher\'s site.', 'https://example.com/'],
  breadcrumbs: ['The way to this page, above the title.', [{ name: 'Compare', url: 'https://example.com/compare' }]],
  'breadcrumbs[].name': ['The words of the link.', 'Compare'],
  'breadcrumbs[].url': ['Where it leads.', 'https://example.com/compare'],

  reviewers: [
    'Names, weights and row order of the reviewers. Those not listed come after these, with weight 1.',
    [{ id: 'builder', name: 'Builder', kind: 'person' }],
  ],
  'reviewers[].id': ['What the reviewer of a review refers to: 1–100 characters without white space.', 'builder'],
  'reviewers[].name': ['The name that readers see. Without it: the id with a capital.', 'Builder'],
  'reviewers[].kind': 'What the reviewer is. Personas and AI reviewers are said to be so.',
  'reviewers[].bio': ['Who this is, in a line.', 'Owns the dogs'],
  'reviewers[].url': ['A page about the reviewer.', 'https://example.com/builder'],
  'reviewers[].avatar': ['A picture: an http(s) address or a data: image.', 'https://example.com/builder.jpg'],
  'reviewers[].weight': ['How much the stance counts; 0 is listed and not counted. Without it: 1.', 1],
  'reviewers[].disclosure': ['Ties to a maker that readers should know of.', 'Holds shares of the maker.'],

  method: ['How you test.', { text: 'A week each, in turns.', url: 'https://example.com/how-we-test' }],
  'method.text': ['In a sentence or two.', 'Each tool is used for a week on the same project.'],
  'method.url': ['A page with the whole method.', 'https://example.com/how-we-test'],

  words: ['Your own words in place of the built-in ones.', { ship: 'Buy', mixed: 'It depends', skip: 'Leave' }],
  'words{}': ['Replaces the built-in word of this name.', 'Buy'],

  rows: [
    'Your own rows of the Decision table, below the five built-in ones.',
    [{ id: 'weight', label: 'Weight (kg)', group: 'Body', better: 'lower' }],
  ],
  'rows[].id': ['What the rows of a tool refer to.', 'weight'],
  'rows[].label': ['The heading of the row. Without it: the id.', 'Weight (kg)'],
  'rows[].group': ['Rows of one group stand together under this heading.', 'Body'],
  'rows[].better': 'Which number is the best one and gets marked. Without it none is.',

  rule: [
    'When a tool is Ship, Mixed or Skip. Without it: 60, 60 and 40.',
    { shipScore: 60, shipShare: 60, skipShare: 40 },
  ],
  'rule.shipScore': ['A score of this much or more is a ship, where no verdict is written.', 60],
  'rule.shipShare': ['This share of the panel or more, in whole per cent, makes the verdict Ship.', 60],
  'rule.skipShare': ['This share or less makes it Skip; at least 2 below shipShare.', 40],

  tools: [
    'The tools. Which are shown, and in which order, is said by the attribute tools of the element; all by default.',
    [{ name: 'Pour-over', reviews: [{ reviewer: 'builder', score: 88, take: 'A clean cup, every time.' }] }],
  ],
  'tools[]': ['A tool. Only its name is needed.', { name: 'Pour-over' }],
  'tools[].id': ['1–100 characters without white space. Without it: made from the name.', 'modal'],
  'tools[].name': ['The name of the tool.', 'Norrvik Air 3'],
  'tools[].tagline': ['What it is, in a line.', 'Light, quiet, small bin'],
  'tools[].category': ['What kind of tool it is.', 'Developer Tools'],
  'tools[].description': [
    'Plain text; a blank line starts a new paragraph.', 'The first paragraph.\n\nA blank line starts the second.',
  ],
  'tools[].url': ['The tool\'s site.', 'https://example.com/air-3'],
  'tools[].logo': [
    'A picture, square or wide: an http(s) address or a data: image. Without it: a monogram.',
    'https://example.com/logo.svg',
  ],
  'tools[].logoDark': ['The logo for dark pages. Without it: logo.', 'https://example.com/logo-dark.svg'],
  'tools[].sponsored': 'True prints Sponsored beside the name and marks all links of the tool as sponsored.',
  'tools[].disclosure': ['What readers should know of your ties to the maker.', 'The maker lent us the device.'],
  'tools[].links': [
    'Links below the tool, such as where to buy it.',
    [{ label: 'Buy at Example', url: 'https://example.com/buy', sponsored: true, primary: true }],
  ],
  'tools[].links[].label': ['The words of the link.', 'Buy at Example'],
  'tools[].links[].url': ['Where it leads.', 'https://example.com/buy'],
  'tools[].links[].sponsored': 'True for a paid or affiliate link.',
  'tools[].links[].primary': 'True for the one that stands out.',
  'tools[].rows': ['Values of your own rows, by the row\'s id.', { weight: 1.2, cordless: true, warranty: '2 years' }],
  'tools[].rows{}': ['Text, a number, or true or false.', '2 years', 1.2, true],
  'tools[].pricing': ['What it costs.', { entry: '$20 a month', summary: 'Pay per token', asOf: '2026-10-01' }],
  'tools[].pricing.entry': ['The lowest price, in a word or a figure; stands on the card.', 'Free', '$20 a month'],
  'tools[].pricing.summary': ['How it is charged; stands in the Decision table. Without it: entry.', 'Pay per token'],
  'tools[].pricing.asOf': ['The day on which the prices were read.', '2026-10-01'],
  'tools[].bestFor': ['Whom or what it suits best. Without it: the tagline.', 'Flats with stairs'],
  'tools[].community': ['Votes of readers, counted apart from the panel.', { ship: 12, skip: 3 }],
  'tools[].community.ship': ['Votes for ship.', 12],
  'tools[].community.skip': ['Votes for skip.', 3],
  'tools[].community.asOf': ['The day on which the votes were counted.', '2026-11-01'],
  'tools[].reviews': [
    'What the reviewers say, at most one review each.', [{ reviewer: 'builder', score: 88, take: 'The reasons.' }],
  ],
  'tools[].reviews[]': [
    'A review needs a reviewer and at least one of verdict, score and take.',
    { reviewer: 'builder', verdict: 'ship', score: 88, take: 'The reasons.' },
  ],
  'tools[].reviews[].reviewer': ['Id of the reviewer.', 'builder'],
  'tools[].reviews[].verdict': 'The stated stance. It wins over the score.',
  'tools[].reviews[].score': ['From 0 to 100. Without a verdict, rule.shipScore or more is a ship.', 88],
  'tools[].reviews[].take': ['The reasons, as plain text.', 'I reach for it without thinking.'],
  'tools[].reviews[].date': ['The day of the review.', '2026-10-12'],
  'tools[].reviews[].url': ['The whole review, elsewhere.', 'https://example.com/reviews/air-3'],
};
