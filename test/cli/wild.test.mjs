import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as ssr from '../../dist/ssr/index.js';
import { de } from '../../dist/locales/de.mjs';
import { fr } from '../../dist/locales/fr.mjs';
import '../../dist/locales/ja.mjs';
import { run } from './world.mjs';

const folder = join(import.meta.dirname, '../data/wild');
const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
const read = (name) => readFileSync(join(folder, name), 'utf8');
const forms = ['renderHtml', 'renderMarkdown', 'renderText', 'renderSvg', 'altText', 'renderJsonLd', 'prerender'];

/** What a form shows of the file whose name begins so: without its styles, and without the data that it carries. */
const shown = (form, start) => ssr[form](read(names.find((name) => name.startsWith(start)))).value
  .replace(/<(style|script)\b.*?<\/\1>/gs, '');
const text = (start) => shown('renderText', start).replaceAll('\u00a0', ' ');
/** What the text says in a row of the Decision table, by tool; a list that has lines of its own, as an array. */
const rowOf = (start, label) => {
  const [, lines] = new RegExp(`^${label}(?: \\(.*\\))?\\n((?:  .+\\n)+)`, 'm').exec(text(start));
  const cells = lines.trimEnd().split(/\n(?! {4})/).map((cell) => cell.trim().split(/:(?: |\n {4})(.*)/s, 2));
  return Object.fromEntries(cells.map(([tool, said]) => [tool, said.includes('\n') ? said.split('\n    ') : said]));
};
const items = (start) => JSON.parse(shown('renderJsonLd', start)).itemListElement;

test('fifteen comparisons as people publish them, and a line in the README for each', () => {
  assert.equal(names.length, 15);
  const readme = read('README.md');
  for (const name of names) assert.ok(readme.includes(`| \`${name}\` |`), name);
});

for (const name of names) {
  test(`${name} has no problem, by the command and in any form`, async () => {
    const { code, out } = await run(['validate', '--strict', name], { files: { [name]: read(name) } });
    assert.deepEqual([code, out], [0, '1 file: no problems\n']);
    for (const form of forms) {
      const { value, problems } = ssr[form](read(name));
      assert.deepEqual(problems, [], form);
      assert.doesNotMatch(value, /undefined|\[object Object\]|NaN/, form);
    }
  });

  test(`${name} shows all of its tools, criteria and rows, and every pro, con and take`, () => {
    const { tools, rows = [], criteria = [] } = JSON.parse(read(name));
    const said = text(name.slice(0, 2));
    for (const { name: tool } of tools) assert.ok(said.includes(tool), tool);
    for (const { label } of [...rows, ...criteria]) assert.ok(said.includes(label), label);
    for (const tool of tools) {
      for (const fact of [...tool.pros ?? [], ...tool.cons ?? [], ...tool.reviews?.map(({ take }) => take) ?? []]) {
        assert.ok(fact === undefined || said.includes(fact), fact);
      }
    }
  });
}

const verdicts = (...words) => new RegExp(words.map((word) => `(?<!\\p{L})${word}(?!\\p{L})`).join('|'), 'u');
const english = verdicts('No verdict yet', 'Panel verdict', 'Panel ship', 'Ship', 'ship', 'Skip', 'skip', 'Mixed');
const inWords = (of) => verdicts(of.noVerdict, of.panelVerdict, of.panelShip, of.ship, of.skip, of.mixed);
for (const [start, words] of [
  ['02', english], ['06', english], ['09', inWords(fr)], ['11', english], ['15', english], ['17', inWords(de)],
]) {
  test(`${start} takes no stance, and no form has a word of verdicts or of the rule`, () => {
    for (const form of forms) {
      assert.doesNotMatch(shown(form, start).replace(/ (?:class|part|id|href)="[^"]*"/g, ''), words, form);
    }
  });
}

test('01: 4.8 of 5 is written and read so; six pros are six, and the prices are told once', () => {
  assert.match(text('01'), /^Ship · The editors: 4\.8\/5$/m);
  assert.equal(text('01').match(/^[+] /gm).length, 12);
  assert.deepEqual(rowOf('01', 'Plans').ChatGPT, ['Monthly: $20/month', 'Yearly: $200/year', 'Enterprise: On request']);
  assert.doesNotMatch(text('01'), /^Pricing$/m);
  const { reviewRating } = items('01')[0].item.review[0];
  assert.deepEqual([reviewRating.ratingValue, reviewRating.bestRating], [4.8, 5]);
});

test('02: cells are partly, not applicable, noted and linked, and footnotes stand with their rows', () => {
  const partly = Object.values(rowOf('02', 'Automatic Refetch after Mutation'));
  assert.deepEqual(partly, ['Partly · Needs extra code', 'Partly · Needs extra code', 'Yes', 'Yes', 'Yes']);
  assert.equal(rowOf('02', 'Offline Mutation Support')['Apollo Client'], 'Partly · Third party');
  assert.equal(rowOf('02', 'Selectors')['React Router'], 'n/a');
  assert.match(rowOf('02', 'Devtools')['React Query'], /^Yes <https:\/\/tanstack\.com\/.*devtools>$/);
  assert.match(text('02'), /^Normalized Caching \(One record, one place\)$/m);
  assert.equal(rowOf('02', 'Supported Query Syntax').SWR, 'Promise; REST; GraphQL');
  assert.doesNotMatch(text('02'), /Reviewer scorecard|\(\d\)|🔶/);
});

test('03: 4.5 of 5 stands as stars, ◎ ○ △ as marks', () => {
  assert.match(text('03'), /PostHog: ★★★★½ 4\.5\/5/);
  const { PostHog, LangSmith, Amplitude } = rowOf('03', 'AI Observability');
  assert.deepEqual([PostHog, LangSmith, Amplitude], ['はい · 強化中', 'はい ★ 最良 · 専門ツール', '一部対応 · 最近追加']);
});

test('04: seven tools have their stars, and three of five are below the line that the author drew', () => {
  assert.deepEqual(text('04').match(/[★☆]+ \d\/5 · [\w ]+/g).map((line) => line.trimEnd()), [
    '★★★★★ 5/5 · Recommended', '★★★☆☆ 3/5 · With limits', '★★★★☆ 4/5 · Recommended', '★★★★☆ 4/5 · Recommended',
    '★★★☆☆ 3/5 · With limits', '★★☆☆☆ 2/5 · With limits', '★★★☆☆ 3/5 · With limits',
  ]);
  assert.match(text('04'), /^A score of 4 or more counts as Recommended\./m);
  assert.deepEqual(items('04').map(({ item }) => item.review[0].reviewRating.worstRating), Array(7).fill(1));
  assert.match(shown('renderHtml', '04'), /Full load/);
});

test('06: a finished review has its take, its good and its bad, and nothing of a score', () => {
  assert.match(text('06'), /Buy it for the efficiency;.*\n {2}February 1, 2026\n\n {2}The good:\n/);
  assert.match(text('06'), /The good:\n {2}[+] 25 W sustained, quiet\n/);
  assert.match(text('06'), /The bad:\n {2}- M\.2 2242 limits upgrades/);
  assert.match(text('06'), /^RAM: 32 GB · LPDDR5x, soldered$/m);
  assert.equal(text('06').match(/ThinkPad Z13 Gen 2/g).length, 1);
});

test('09: advantages and disadvantages in French, and the price once a place', () => {
  assert.equal(text('09').match(/Points forts/g).length, 5);
  assert.match(text('09'), /^- Réservoir un peu petit$/m);
  assert.equal(rowOf('09', 'Tarifs')['Xiaomi Robot Vacuum S12'], '139,99 € · Au 10 octobre 2025');
  assert.equal(text('09').match(/139,99 €/g).length, 2);
});

test('10: ranges are ranked, units follow numbers, and a former price is said to be one', () => {
  assert.match(rowOf('10', 'Offers')['Apple iPhone 15'][1], /^Best Buy: \$730 · Was \$830 · Sponsored <https:/);
  assert.equal(rowOf('10', 'Refresh rate')['Samsung Galaxy S24'], '1–120 Hz ★ Best · Adaptive');
  assert.equal(rowOf('10', 'Battery')['Apple iPhone 15'], '3,349 mAh');
  assert.equal(rowOf('10', 'Battery life')['Samsung Galaxy S24'], '13:28 ★ Best');
  assert.equal(rowOf('10', 'Storage')['Apple iPhone 15'], '128 GB; 256 GB; 512 GB');
  assert.match(shown('renderHtml', '10'), /<(?:s|del)\b[^>]*>(?:<[^>]*>)*\$830/);
});

test('11: five edges, three to two, by their author; the pick is an award', () => {
  const edges = [...text('11').matchAll(/^ {2}(\w+): .* ★ Edge$/gm)].map(([, name]) => name);
  assert.deepEqual(edges, ['ConvertKit', 'Mailchimp', 'ConvertKit', 'Mailchimp', 'ConvertKit']);
  assert.match(text('11'), /^ConvertKit\n-+\n\n★ Our pick$/m);
  assert.doesNotMatch(text('11'), /edge$/m);
});

test('12: ten criteria in words belong to the reader who gave them', () => {
  const [, scorecard] = text('12').split('A reader\nPerson');
  assert.match(scorecard, /^ {2}9\/10 · ship/m);
  for (const [word, count] of [['great!', 4], ['good', 5], ['so-so', 1]]) {
    assert.equal(scorecard.match(new RegExp(`: ${word}$`, 'gm')).length, count, word);
  }
  assert.doesNotMatch(text('12').split('A reader\nPerson')[0], /great!/);
});

test('13: the mean of the critics is on the cards, and no mean of others is a review of its own', () => {
  assert.deepEqual(text('13').match(/Critics’ mean: [\d.]+\/100/g), [
    'Critics’ mean: 93.3/100', 'Critics’ mean: 84.3/100', 'Critics’ mean: 84.1/100',
  ]);
  assert.match(text('13'), /93\.61\/100 · Play/);
  assert.match(text('13'), /^OpenCritic .*\nMean of other reviews$/m);
  assert.equal(rowOf('13', 'Main story').Hades, '19 h');
  assert.doesNotMatch(shown('renderJsonLd', '13'), /"Review"/);
});

test('14: grades are grades, on cards and in the report card', () => {
  assert.match(text('14'), /Lunistice: B\+ · ship/);
  assert.match(text('14'), /^Ship · The reviewer: B\+$/m);
  assert.match(text('14'), /Visuals: B\n {2}Audio: B\+\n {2}Controls: A/);
  assert.doesNotMatch(text('14'), /\b(?:85|90)\b/);
});

test('15: ten plans, each with its price and what it includes', () => {
  const plans = Object.values(rowOf('15', 'Plans')).flat();
  assert.equal(plans.length, 10);
  assert.match(plans[4], /^Standard: \$211\/year · 20 GB · Unlimited databases · 2 domains$/);
  assert.match(plans[9], /^Pro: \$23\.99\/month · Unlimited storage · Unlimited domains$/);
  assert.equal(items('15').flatMap(({ item }) => item.offers).length, 10);
});

test('16: stars are stars, covers keep their shape, and books are books', () => {
  assert.match(text('16'), /The Goldfinch: ★★★★☆ 4\/5 · Read/);
  assert.deepEqual(items('16').map(({ item }) => item['@type']), ['Book', 'Book']);
  const cover = /<img[^>]* alt="Cover of Normal People"[^>]*>/.exec(shown('renderHtml', '16'))[0];
  assert.match(cover, / width="330" height="500"/);
  assert.equal(rowOf('16', 'Published')['The Goldfinch'], '2013');
});

test('17: an entry of a directory has its pros, cons and readers, in German', () => {
  assert.match(text('17'), /Vorteile:\n[+] Alles aus einer Hand\n[+] Skaliert\n/);
  assert.equal(rowOf('17', 'Für wen')['8x8'], 'Kleine und mittlere Unternehmen, verteilte Teams');
});

test('18: eight ranked drives, their ranks beside their names and their scores of five', () => {
  assert.deepEqual(text('18').match(/^\d\. .+$/gm), [
    '1. Samsung T5 2 TB', ...[...'BCDEFGH'].map((letter, index) => `${index + 2}. Drive ${letter}`),
  ]);
  assert.match(text('18'), /Samsung T5 2 TB: ★★★★½ 4\.6\/5/);
  assert.equal(rowOf('18', 'Speed')['Drive E'], '2,800 MB/s ★ Best');
  assert.deepEqual(items('18').map(({ position }) => position), [1, 2, 3, 4, 5, 6, 7, 8]);
});
