import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { importTs } from '../../scripts/import-ts.mjs';
import { run } from './world.mjs';

const { priceOf } = await importTs('src/cli/price.ts');
const { differences } = await importTs('src/cli/same-facts.ts');
const { readSource } = await importTs('src/cli/source.ts');

const en = {
  lang: 'en',
  url: 'https://quiet.example/en/vacuums',
  publisher: { name: 'The Quiet House', url: 'https://quiet.example/' },
  reviewers: [{ id: 'maud', name: 'Maud, the tester', weight: 2, kind: 'person' }],
  rows: [{ id: 'weight', label: 'Weight' }, { id: 'warranty', label: 'Warranty' }],
  tools: [
    {
      id: 'air', name: 'Air', url: 'https://norrvik.example/air', pricing: { entry: '$1,299.00', summary: 'a year' },
      links: [
        { label: 'Buy', url: 'https://shop.example/1', sponsored: true },
        { label: 'More', url: 'https://more.example/' },
      ],
      rows: { weight: 1.2, warranty: '2 years' },
      community: { ship: 4, skip: 1 },
      reviews: [{ reviewer: 'maud', verdict: 'ship', score: 84, take: 'Light.' }, { reviewer: 'ben', take: 'Hm.' }],
    },
    { name: 'Brush & Broom', reviews: [{ reviewer: 'maud', score: 40 }] },
  ],
};
/** The same in German, changed by a function. */
function german(change) {
  const copy = structuredClone(en);
  copy.lang = 'de';
  copy.reviewers[0].name = 'Maud, die Testerin';
  copy.publisher.name = 'Das stille Haus';
  copy.tools[0].pricing = { entry: '1.299 US-$', summary: 'im Jahr' };
  copy.tools[0].links[0].label = 'Kaufen';
  copy.tools[0].rows.warranty = '2 Jahre';
  copy.tools[0].reviews[0].take = 'Leicht.';
  copy.tools[1].name = 'Besen & Bürste';
  change(copy);
  return copy;
}
const between = (change) => differences(readSource(JSON.stringify(en)), readSource(JSON.stringify(german(change))));

test('a faithful translation differs in nothing', () => assert.deepEqual(between(() => {}), []));

const facts = [
  ['score', (de) => { de.tools[0].reviews[0].score = 48; },
    'tools[0].reviews[0].score is 84', 'tools[0].reviews[0].score is 48'],
  ['verdict', (de) => { de.tools[0].reviews[0].verdict = 'skip'; },
    'tools[0].reviews[0].verdict is "ship"', 'tools[0].reviews[0].verdict is "skip"'],
  ['verdict', (de) => { delete de.tools[0].reviews[0].verdict; },
    'tools[0].reviews[0].verdict is "ship"', 'tools[0].reviews[0].verdict is missing'],
  ['review', (de) => { de.tools[0].reviews.shift(); },
    'tools[0].reviews[0] is a review by maud', 'tools[0].reviews has no review by maud'],
  ['reviewer', (de) => { de.reviewers = []; }, 'reviewers[0] is a reviewer “maud”', 'reviewers has no reviewer “maud”'],
  ['weight', (de) => { de.reviewers[0].weight = 1; }, 'reviewers[0].weight is 2', 'reviewers[0].weight is 1'],
  ['kind', (de) => { de.reviewers[0].kind = 'ai'; }, 'reviewers[0].kind is "person"', 'reviewers[0].kind is "ai"'],
  ['price', (de) => { de.tools[0].pricing.entry = '1.399 US-$'; },
    'tools[0].pricing.entry is "$1,299.00"', 'tools[0].pricing.entry is "1.399 US-$"'],
  ['price', (de) => { de.tools[0].pricing.entry = '1.299 €'; },
    'tools[0].pricing.entry is "$1,299.00"', 'tools[0].pricing.entry is "1.299 €"'],
  ['price', (de) => { delete de.tools[0].pricing.summary; },
    'tools[0].pricing.summary is "a year"', 'tools[0].pricing.summary is missing'],
  ['link', (de) => { de.tools[0].url = 'https://norrvik.example/luft'; },
    'tools[0].url is "https://norrvik.example/air"', 'tools[0].url is "https://norrvik.example/luft"'],
  ['link', (de) => { de.tools[0].links[0].url = 'https://laden.example/1'; },
    'tools[0].links[0].url is "https://shop.example/1"', 'tools[0].links[0].url is "https://laden.example/1"'],
  ['link', (de) => { de.tools[0].links.shift(); },
    'tools[0].links[0] is a link to https://shop.example/1', 'tools[0].links has no link to https://shop.example/1'],
  ['sponsored', (de) => { de.tools[0].links[0].sponsored = false; },
    'tools[0].links[0].sponsored is true', 'tools[0].links[0].sponsored is false'],
  ['votes', (de) => { de.tools[0].community.ship = 5; },
    'tools[0].community.ship is 4', 'tools[0].community.ship is 5'],
  ['tool', (de) => { de.tools.pop(); }, 'tools[1] is a tool “brush-broom”', 'tools has no tool “brush-broom”'],
  ['tool', (de) => { de.tools.push({ id: 'c', name: 'C' }); }, 'tools has no tool “c”', 'tools[2] is a tool “c”'],
  ['rule', (de) => { de.rule = { shipScore: 70 }; }, 'rule.shipScore is 60', 'rule.shipScore is 70'],
];
for (const [fact, change, ...sides] of facts) {
  test(`tells that a ${fact} differs: ${sides[1]}`, () => {
    const found = between(change);
    const told = found.map((item) => (
      [item.fact, item.severity, ...item.sides.map(({ path, says }) => `${path} ${says}`)]));
    assert.deepEqual(told, [[fact, 'error', ...sides]]);
  });
}

test('the order of tools, reviews and links is no fact', () => {
  assert.deepEqual(between((de) => {
    de.tools.reverse();
    de.tools[1].reviews.reverse();
    de.tools[1].links.reverse();
  }), []);
});

test('a page of its own, and numbers in units of its own, are only warnings', () => {
  const found = between((de) => {
    de.url = 'https://quiet.example/de/staubsauger';
    de.tools[0].rows.weight = 2.6;
  });
  assert.deepEqual(found.map(({ fact, severity }) => [fact, severity]), [['link', 'warning'], ['row', 'warning']]);
});

test('paths are those of the file, also behind what was left out', () => {
  const found = between((de) => {
    de.tools.unshift(7, { tagline: 'no name' });
    de.tools[2].reviews.unshift({ reviewer: 'ann' }, { take: 'nobody' });
    de.tools[2].reviews[2].score = 10;
  });
  assert.deepEqual(found.map(({ sides }) => sides.map(({ path }) => path)),
    [['tools[0].reviews[0].score', 'tools[2].reviews[2].score']]);
});

test('of prices the numbers and the currency count', () => {
  const same = [
    ['$1,299.00 a year', '1.299 US-$ im Jahr'], ['$0.125 / 1M', '0,125 $ je Mio. 1'], ['€ 20', '20,00 €'],
    ['1 299 kr', '1.299 Kronen'], ['USD 20', '$20'], ['CHF 1’299.50', '1,299.5 francs'], ['١٢٫٥٠ $', '$12.50'],
    ['20 euros', '20 €'], ['Free', 'Kostenlos'],
  ];
  for (const [one, other] of same) {
    assert.equal(priceOf(one).numbers, priceOf(other).numbers, `${one} | ${other}`);
    const currencies = [priceOf(one), priceOf(other)].map(({ currency }) => currency).filter(Boolean);
    assert.ok(new Set(currencies).size <= 1, `${one} | ${other}`);
  }
  for (const [one, other] of [['$1.50', '$1.05'], ['$15', '$1.5'], ['$20', 'Free'], ['2 × $3', '2 × $4']]) {
    assert.notEqual(priceOf(one).numbers, priceOf(other).numbers, `${one} | ${other}`);
  }
});

const readings = [
  ['en', '$1.299', 'en', '$1,299', false],
  ['de', '1.299 $', 'de', '1,299 $', false],
  ['en', '$1,299', 'de', '1.299 $', true],
  ['en', '$1,299.00', 'de', '1.299,00 $', true],
  ['en', '$1.299', 'de', '1,299 $', true],
  ['en', '$1.299', 'de', '1.299 $', false],
  ['en', '$1,299', 'de', '$1,299', true], // the price as it was, untranslated
  ['en', '$1,299', 'de', 'ab $1,299.00', true],
  ['en', '$1,299', 'en-GB', '$1.299', false],
  ['en', '$1,299', 'de-CH', '$ 1’299', true],
  ['de-DE', '1.299 €', 'de-CH', '1.299 €', true],
  ['de-DE', '1.299 € im Jahr', 'de-CH', '€ 1.299 jährlich', false],
  ['en', '$1,299,000', 'fr', '1 299 000 $', true],
  ['fr', '1.299.000 $', 'es', '$ 1,299,000', true],
  ['en', '$1,299', 'ar', '١٬٢٩٩ $', true],
  ['en', '$1.299', 'ar', '١٫٢٩٩ $', true],
  ['en', '$0.125', 'en', '$125', false],
  ['en', '$0.125', 'de', '$ 0.125', true],
  ['en', '$1299.500', 'de', '1.299,5 $', true],
  [undefined, '$1.299', undefined, '1,299 $', true],
  ['en', '$1.299', undefined, '1,299 $', true],
  ['no language', '$1,299', 'no language', '1.299 $', true],
];
for (const [lang, entry, otherLang, other, isSame] of readings) {
  test(`${entry} (${lang}) ${isSame ? 'is' : 'is not'} ${other} (${otherLang})`, () => {
    const source = (language, price) => readSource(JSON.stringify({
      lang: language, tools: [{ name: 'A', pricing: { entry: price } }],
    }));
    const found = differences(source(lang, entry), source(otherLang, other));
    assert.deepEqual(found.map(({ fact }) => fact), isSame ? [] : ['price']);
  });
}

test('each difference comes with both places, and exit code 1', async () => {
  const text = (score) => `{ "tools": [\n  { "name": "A", "reviews": [{ "reviewer": "ana", "score": ${score} }] }\n] }`;
  const files = { 'en.json': text(88), 'de.json': `\n${text(80)}`, 'fr.json': text(88) };
  const { code, out } = await run(['validate', '--same-facts', ...Object.keys(files)], { files });
  assert.equal(code, 1);
  assert.equal(out, 'en.json:2:60: error: score differs: tools[0].reviews[0].score is 88\n'
    + '    de.json:3:60: tools[0].reviews[0].score is 80\n3 files: 1 error\n');
  const json = await run(['validate', '--same-facts', '--format', 'json', ...Object.keys(files)], { files });
  assert.deepEqual(JSON.parse(json.out).differences, [{
    fact: 'score',
    severity: 'error',
    sides: [
      { file: 'en.json', line: 2, column: 60, path: 'tools[0].reviews[0].score', says: 'is 88' },
      { file: 'de.json', line: 3, column: 60, path: 'tools[0].reviews[0].score', says: 'is 80' },
    ],
  }]);
});

test('one file alone has nothing to be held against', async () => {
  const { code, err } = await run(['validate', '--same-facts', 'a.json']);
  assert.equal(code, 2);
  assert.match(err, /needs two files or more\.\n/);
});

test('a file is not held against itself, but a pattern may fit it again', async () => {
  const files = { 'a.json': '{ "tools": [{ "name": "A" }] }', 'b.json': '{ "tools": [{ "name": "A" }] }' };
  for (const again of ['a.json', './a.json', 'x/../a.json', resolve('a.json')]) {
    const { code, out, err } = await run(['validate', '--same-facts', 'a.json', again], { files });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /--same-facts needs two files or more, not a\.json twice\.\n {4}Write: /);
  }
  assert.equal((await run(['validate', '--same-facts', 'b.json', '*.json'], { files })).out, '2 files: no problems\n');
});

for (const name of ['catalogue.json', 'vacuums.json', 'broken/partly-valid.json']) {
  test(`demo/data/${name} tells the same facts as itself`, () => {
    const text = readFileSync(join(import.meta.dirname, '../../demo/data', name), 'utf8');
    assert.deepEqual(differences(readSource(text), readSource(text)), []);
  });
}
