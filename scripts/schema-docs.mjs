/** The keys of a scale, wherever one stands. */
const scaleKeys = (path, whose) => ({
  [path]: [`What ${whose} scores run between. Without it: 0 to 100.`, { best: 5, decimals: 1 }],
  [`${path}.best`]: ['The best score; it may be the lesser end. Without it: 100.', 5, 10, 1],
  [`${path}.worst`]: ['The worst score. Without it: 0.', 0, 1, 6],
  [`${path}.decimals`]: ['Digits after the point at least: 1 prints 4 as 4.0. It never rounds a written score.', 1],
  [`${path}.show`]: 'Stars beside the figure, for numbers from 0 or 1 up to a whole best from 3 to 10.',
  [`${path}.grades`]: [
    'Scores are these grades, each worth a number of the scale.', { A: 95, B: 85, C: 75, D: 60, F: 30 },
  ],
  [`${path}.grades{}`]: ['What the grade is worth.', 95],
});

/** Those of an amount of money. */
const moneyKeys = (path) => ({
  [`${path}.price`]: ['The amount; 0 is free.', 10.99],
  [`${path}.currency`]: ['ISO 4217. Without it: the currency of the file.', 'EUR'],
  [`${path}.from`]: 'True where it is the least that one can pay.',
});

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
  published: ['The day on which it was published, shown to readers.', '2026-10-01'],
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
  'reviewers[].kind':
    'What the reviewer is. Personas, AI reviewers and means of other reviews (aggregate) are said to be so.',
  'reviewers[].bio': ['Who this is, in a line.', 'Owns the dogs'],
  'reviewers[].url': ['A page about the reviewer.', 'https://example.com/builder'],
  'reviewers[].avatar': ['A picture: an http(s) address or a data: image.', 'https://example.com/builder.jpg'],
  'reviewers[].weight': ['How much the stance counts; 0 is listed and not counted. Without it: 1.', 1],
  'reviewers[].disclosure': ['Ties to a maker that readers should know of.', 'Holds shares of the maker.'],

  ...scaleKeys('reviewers[].scale', 'this reviewer\'s'),

  method: ['How you test.', { text: 'A week each, in turns.', url: 'https://example.com/how-we-test' }],
  'method.text': ['In a sentence or two.', 'Each tool is used for a week on the same project.'],
  'method.url': ['A page with the whole method.', 'https://example.com/how-we-test'],

  words: ['Your own words in place of the built-in ones.', { ship: 'Buy', mixed: 'It depends', skip: 'Leave' }],
  'words{}': ['Replaces the built-in word of this name.', 'Buy'],

  rows: [
    'Your own rows of the Decision table, below the built-in ones.',
    [{ id: 'weight', label: 'Weight', unit: 'kg', group: 'Body', better: 'lower' }],
  ],
  'rows[].id': ['What the rows of a tool refer to.', 'weight'],
  'rows[].label': ['The heading of the row. Without it: the id.', 'Weight (kg)'],
  'rows[].group': ['Rows of one group stand together under this heading.', 'Body'],
  'rows[].unit': ['Follows the numbers of the row.', 'kg'],
  'rows[].currency': ['Prints the numbers of the row as money.', 'EUR'],
  'rows[].better': 'Which number, or which answer, is the best one and gets marked. Without it none is.',
  'rows[].note': ['Explains the label.', 'Without the battery'],
  'rows[].url': ['A page that explains it.', 'https://example.com/how-we-weigh'],

  ...scaleKeys('scale', 'the file\'s'),

  criteria: ['What reviewers score one by one.', [{ id: 'battery', label: 'Battery' }]],
  'criteria[].id': ['What the scores of a review refer to.', 'battery'],
  'criteria[].label': ['Its name. Without it: the id.', 'Battery'],
  'criteria[].note': ['Explains the label.', 'Hours of film at half brightness'],
  'criteria[].url': ['A page that explains it.', 'https://example.com/battery-test'],
  ...scaleKeys('criteria[].scale', 'this criterion\'s'),

  rule: [
    'When a tool is Ship, Mixed or Skip. Without it: 60, 60 and 40.',
    { shipScore: 60, shipShare: 60, skipShare: 40 },
  ],
  'rule.shipScore': [
    'A score of this much or better is a ship, where no verdict is written; in the units of the scale, or a grade.', 60,
  ],
  'rule.shipShare': ['This share of the panel or more, in whole per cent, makes the verdict Ship.', 60],
  'rule.skipShare': ['This share or less makes it Skip; at least 2 below shipShare.', 40],

  figure: 'What stands on the cards: the panel\'s share (share) or the mean of its scores (score).',
  type: ['What the tools are to schema.org: any type that may have reviews. Without it: Product.', 'Product', 'Book'],
  currency: ['ISO 4217, of prices that name none.', 'USD'],

  tools: [
    'The tools. Which are shown, and in which order, is said by the attribute tools of the element; all by default.',
    [{ name: 'Pour-over', reviews: [{ reviewer: 'builder', score: 88, take: 'A clean cup, every time.' }] }],
  ],
  'tools[]': ['A tool. Only its name is needed.', { name: 'Pour-over' }],
  'tools[].id': ['1–100 characters without white space. Without it: made from the name.', 'modal'],
  'tools[].name': ['The name of the tool.', 'Norrvik Air 3'],
  'tools[].shortName': ['Stands where the place is narrow.', 'Air 3'],
  'tools[].rank': ['Its place in your ranking, from 1; prints before the name.', 1],
  'tools[].award': ['A mark above the name.', 'Best for stairs'],
  'tools[].tagline': ['What it is, in a line.', 'Light, quiet, small bin'],
  'tools[].category': ['What kind of tool it is.', 'Developer Tools'],
  'tools[].maker': ['Who makes it.', { name: 'Norrvik', url: 'https://example.com/norrvik' }],
  'tools[].maker.name': ['The maker\'s name.', 'Norrvik'],
  'tools[].maker.url': ['The maker\'s site.', 'https://example.com/norrvik'],
  'tools[].pros': ['What speaks for it.', ['Stands by itself', 'Quiet on carpet']],
  'tools[].cons': ['What speaks against it.', ['Small bin']],
  'tools[].description': [
    'Plain text; a blank line starts a new paragraph.', 'The first paragraph.\n\nA blank line starts the second.',
  ],
  'tools[].url': ['The tool\'s site.', 'https://example.com/air-3'],
  'tools[].logo': [
    'A picture, square or wide: an http(s) address or a data: image. Without it: a monogram.',
    'https://example.com/logo.svg',
  ],
  'tools[].logoDark': ['The logo for dark pages. Without it: logo.', 'https://example.com/logo-dark.svg'],
  'tools[].image': [
    'A photo or a screenshot, shown whole on the card.',
    { url: 'https://example.com/air-3.jpg', alt: 'The Air 3 against a wall', width: 1200, height: 800 },
  ],
  'tools[].image.url': ['An http(s) address or a data: image.', 'https://example.com/air-3.jpg'],
  'tools[].image.alt': ['What it shows, for those who do not see it.', 'The Air 3 against a wall'],
  'tools[].image.width': ['In pixels; with the height it reserves the place.', 1200],
  'tools[].image.height': ['In pixels.', 800],
  'tools[].image.credit': ['Whose picture it is.', 'Photo: A. Berg'],
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
  'tools[].rows{}': [
    'Text, a number, true or false, a list, or an object that says more.',
    '2 years', 1.2, true, ['USB-C', 'HDMI'], { value: 'partly', note: 'Paid plan only' },
  ],
  'tools[].rows{}[]': ['Text, a number, or a link.', 'USB-C', 2, { text: 'Manual', url: 'https://example.com/manual' }],
  'tools[].rows{}[].text': ['The words of the item.', 'Manual'],
  'tools[].rows{}[].url': ['Where they lead.', 'https://example.com/manual'],
  'tools[].rows{}.value': [
    'Text, a number, true or false, a list, partly, or na where the row does not apply.', 'partly', 'na', 13.47, true,
  ],
  'tools[].rows{}.value[]': ['Text, a number, or a link.', 'USB-C'],
  'tools[].rows{}.value[].text': ['The words of the item.', 'Manual'],
  'tools[].rows{}.value[].url': ['Where they lead.', 'https://example.com/manual'],
  'tools[].rows{}.text': ['Shown in place of the value, which is ranked.', '13:28'],
  'tools[].rows{}.note': ['Stands below the value.', 'Paid plan only'],
  'tools[].rows{}.url': ['Where the value leads.', 'https://example.com/plans'],
  'tools[].rows{}.best': 'True marks it as the best; then no other is marked by its number.',
  'tools[].pricing': ['What it costs.', { entry: '$20 a month', summary: 'Pay per token', asOf: '2026-10-01' }],
  'tools[].pricing.entry': ['The lowest price, in a word or a figure; stands on the card.', 'Free', '$20 a month'],
  'tools[].pricing.summary': ['How it is charged; stands in the Decision table. Without it: entry.', 'Pay per token'],
  ...moneyKeys('tools[].pricing'),
  'tools[].pricing.per': ['day, week, month or year, which are translated, or other words.', 'month', '1,000 calls'],
  'tools[].pricing.note': ['Stands below the price.', 'Before taxes'],
  'tools[].pricing.asOf': ['The day on which the prices were read.', '2026-10-01'],
  'tools[].plans': [
    'What it can be had for, plan by plan.', [{ name: 'Plus', price: 10.99, currency: 'USD', per: 'month' }],
  ],
  'tools[].plans[].name': ['The name of the plan.', 'Plus'],
  ...moneyKeys('tools[].plans[]'),
  'tools[].plans[].per': ['day, week, month or year, which are translated, or other words.', 'month'],
  'tools[].plans[].includes': ['What one gets.', ['Three seats', '50 GB']],
  'tools[].plans[].note': ['Stands beside it; in place of a price where there is none.', 'On request'],
  'tools[].plans[].asOf': ['The day on which the price was read.', '2026-10-01'],
  'tools[].offers': [
    'Where it can be bought. Those with an address are links on the card.',
    [{ seller: 'Example', price: 149.95, was: 179.95, currency: 'USD', url: 'https://example.com/buy' }],
  ],
  'tools[].offers[].seller': ['Who sells it.', 'Example'],
  ...moneyKeys('tools[].offers[]'),
  'tools[].offers[].was': ['The former price.', 179.95],
  'tools[].offers[].url': ['Where to buy it.', 'https://example.com/buy'],
  'tools[].offers[].sponsored': 'True for a paid or affiliate link.',
  'tools[].offers[].primary': 'True for the one that stands out.',
  'tools[].offers[].availability': 'Whether it can be had. Without it: InStock.',
  'tools[].offers[].note': ['Stands beside it.', 'Blue alone'],
  'tools[].offers[].asOf': ['The day on which the price was read.', '2026-10-14'],
  'tools[].ratings': [
    'What readers elsewhere say; shown with its source, and in no verdict.',
    [{ source: 'Example', score: 4.8, best: 5, count: 3421, url: 'https://example.com/reviews' }],
  ],
  'tools[].ratings[].source': ['Whose rating it is.', 'Example'],
  'tools[].ratings[].score': ['The figure.', 4.8],
  'tools[].ratings[].best': ['What it is out of.', 5],
  'tools[].ratings[].count': ['How many ratings it is the mean of.', 3421],
  'tools[].ratings[].url': ['Where it stands.', 'https://example.com/reviews'],
  'tools[].bestFor': ['Whom or what it suits best. Without it: the tagline.', 'Flats with stairs'],
  'tools[].community': ['Votes of readers, counted apart from the panel.', { ship: 12, skip: 3 }],
  'tools[].community.ship': ['Votes for ship.', 12],
  'tools[].community.skip': ['Votes for skip.', 3],
  'tools[].community.asOf': ['The day on which the votes were counted.', '2026-11-01'],
  'tools[].reviews': [
    'What the reviewers say, at most one review each.', [{ reviewer: 'builder', score: 88, take: 'The reasons.' }],
  ],
  'tools[].reviews[]': [
    'A review needs a reviewer and at least one of verdict, score, take, scores, pros and cons.',
    { reviewer: 'builder', verdict: 'ship', score: 88, take: 'The reasons.' },
  ],
  'tools[].reviews[].reviewer': ['Id of the reviewer.', 'builder'],
  'tools[].reviews[].verdict': 'The stated stance. It wins over the score.',
  'tools[].reviews[].score': [
    'A number of the scale, 0 to 100 by default, or a grade. Without a verdict, rule.shipScore or better is a ship.',
    88,
  ],
  'tools[].reviews[].scores': ['Scores one by one, by the id of the criterion.', { battery: 70 }],
  'tools[].reviews[].scores{}': ['A number of the scale, or a grade.', 70],
  'tools[].reviews[].pros': ['What speaks for it, to this reviewer.', ['Quiet']],
  'tools[].reviews[].cons': ['What speaks against it.', ['Heavy']],
  'tools[].reviews[].take': ['The reasons, as plain text.', 'I reach for it without thinking.'],
  'tools[].reviews[].date': ['The day of the review.', '2026-10-12'],
  'tools[].reviews[].url': ['The whole review, elsewhere.', 'https://example.com/reviews/air-3'],
};
