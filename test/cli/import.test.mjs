import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { fenced, root } from '../docs/fenced.mjs';
import { run } from './world.mjs';

const sheet = (name) => readFileSync(join(import.meta.dirname, 'sheets', name));

/** What the command makes of a file of the folder, or of a text. */
async function imported(file, args = [], name = 's.csv') {
  const isText = file.includes('\n') || file === '';
  const path = isText ? name : file;
  const { code, out, err } = await run(['import', path, ...args], { files: { [path]: isText ? file : sheet(file) } });
  return { code, err, json: code === 0 ? JSON.parse(out) : undefined };
}

const row = (json, id) => json.rows.find((one) => one.id === id);
const column = (json, id) => json.tools.map(({ rows }) => rows?.[id]);

test('a German sheet of 12 products and 20 columns, as Excel saves it, needs no correction', async () => {
  const { code, json, err } = await imported('staubsauger.csv');
  assert.equal(code, 0);
  assert.deepEqual(Object.keys(json), ['rows', 'tools']);
  assert.deepEqual(json.rows, [
    { id: 'gewicht', label: 'Gewicht', unit: 'kg' },
    { id: 'akkulaufzeit', label: 'Akkulaufzeit', unit: 'Min.' },
    { id: 'lautstarke', label: 'Lautstärke', unit: 'dB' },
    { id: 'behalter', label: 'Behälter', unit: 'l' },
    { id: 'beutellos', label: 'Beutellos' },
    { id: 'wischfunktion', label: 'Wischfunktion' },
    { id: 'saugkraft', label: 'Saugkraft', unit: 'Pa' },
    { id: 'garantie', label: 'Garantie', unit: 'Jahre' },
    { id: 'farbe', label: 'Farbe' },
    { id: 'baujahr', label: 'Baujahr' },
  ]);
  assert.equal(json.tools.length, 12);
  assert.deepEqual(json.tools[1], {
    id: 'norrvik-max',
    name: 'Norrvik Max',
    maker: { name: 'Norrvik' },
    url: 'https://norrvik.example/max',
    image: { url: 'https://bilder.example/max.jpg', alt: 'Norrvik Max' },
    pros: ['enorme Saugkraft', 'zwei Akkus'],
    cons: ['schwer', 'teuer'],
    rows: {
      gewicht: 3.1, akkulaufzeit: 90, lautstarke: 71, behalter: 0.8, beutellos: true, wischfunktion: true,
      saugkraft: 28000, garantie: 3, farbe: 'Schwarz', baujahr: '2026',
    },
    pricing: { price: 1299, currency: 'EUR' },
    ratings: [{ source: 'Bewertung', score: 4.8, best: 5, count: 312 }],
    bestFor: 'große Häuser',
  });
  assert.deepEqual(column(json, 'garantie').slice(3, 5), [2, { value: 1, text: '1 Jahr' }]);
  assert.deepEqual(column(json, 'wischfunktion').slice(1, 3), [true, { value: 'partly' }]);
  assert.deepEqual(json.tools[3].pros, ['"Display"', 'lange Laufzeit']);
  assert.equal(json.tools[11].ratings, undefined);
  for (const line of [
    'staubsauger.csv: 12 tools in rows, 20 headings', 'staubsauger.csv: parted by semicolons', '“Produkt”: name',
    '“Preis (€)”: price in EUR', '“Gewicht (kg)”: row “gewicht”, numbers in kg',
    '“Baujahr”: row “baujahr”, years, kept as text',
    '“Bewertung”: ratings from elsewhere, source “Bewertung”, out of 5, which is a guess: --best N says otherwise',
  ]) assert.ok(err.split('\n').includes(line), `${line}\nis not in\n${err}`);
});

test('the same sheet with its tools in columns gives the same', async () => {
  assert.deepEqual((await imported('staubsauger-quer.csv')).json, (await imported('staubsauger.csv')).json);
});

test('--reviewer makes the rating a review, with the scale of the file', async () => {
  const { json } = await imported('staubsauger.csv', ['--reviewer', 'Jörg Maß']);
  assert.deepEqual(json.reviewers, [{ id: 'jorg-maß', name: 'Jörg Maß' }]);
  assert.deepEqual(json.scale, { best: 5, decimals: 1 });
  assert.deepEqual(json.tools[6].reviews, [{ reviewer: 'jorg-maß', score: 4 }]);
  assert.equal(json.tools[11].reviews, undefined);
  // Nobody says of what these are the counts.
  assert.deepEqual(row(json, 'bewertungen'), { id: 'bewertungen', label: 'Bewertungen' });
  assert.equal(column(json, 'bewertungen')[0], 1284);
});

test('a TSV, also as Excel writes “Unicode text”', async () => {
  const { json, err } = await imported('storage.tsv');
  assert.deepEqual(json.tools.map(({ url, pricing }) => [url, pricing]), [
    ['https://cloudbox.example', { price: 9.99, currency: 'USD', per: 'month' }],
    ['https://www.nimbus.example', { price: 5, currency: 'USD', per: 'month', from: true }],
    ['https://vault.example', { price: 0 }],
    ['https://sky.example', { entry: 'Contact sales' }],
  ]);
  assert.deepEqual(json.tools.flatMap(({ ratings }) => ratings),
    [[8.5, 12480], [7, 1020], [9, 310], [6.5, 95]]
      .map(([score, count]) => ({ source: 'Score', score, best: 10, count })));
  assert.deepEqual(row(json, 'storage'), { id: 'storage', label: 'Storage', unit: 'TB' });
  assert.deepEqual(column(json, 'storage'), [2, '500 GB', 1, 5]);
  assert.deepEqual(column(json, 'encrypted'), [true, { value: true, note: 'paid plan' }, false, { value: 'na' }]);
  assert.deepEqual(column(json, 'released'), ['2019', '2021', '2024', '2017']);
  assert.match(err, /^“Storage”: row “storage”, 3 cells numbers in TB, 1 cell text$/m);
  assert.match(err, /^“Price per month”: price in USD, as “\$” is read; 1 cell kept as text$/m);
  assert.deepEqual((await imported('storage-unicode.txt')).json, json);
});

test('a table of a Markdown text, its tools in columns', async () => {
  const { json, err } = await imported('generators.md');
  assert.equal(json.title, 'Static site generators');
  assert.deepEqual(json.rows.map(({ id, better, unit }) => [id, better, unit]), [
    ['license', undefined, undefined], ['build-time', 'lower', 's'], ['incremental-builds', undefined, undefined],
    ['islands', undefined, undefined], ['templates', undefined, undefined], ['guide', undefined, undefined],
    ['pipe', undefined, undefined],
  ]);
  assert.deepEqual(json.tools[0], {
    id: 'hugo', name: 'Hugo', url: 'https://gohugo.example',
    links: [{ label: 'Website', url: 'https://hugo.example/docs' }],
    rows: {
      license: 'Apache-2.0', 'build-time': 0.8, 'incremental-builds': true, islands: false, templates: 'Go',
      guide: { value: 'Start', url: 'https://hugo.example/start' }, pipe: 'a | b',
    },
    ratings: [{ source: 'Stars', score: 4, best: 5 }],
  });
  const [, eleventy, astro] = json.tools;
  assert.deepEqual([eleventy.name, eleventy.url, eleventy.rows.pipe], ['Eleventy', 'https://11ty.example', 'x']);
  assert.deepEqual(eleventy.rows['incremental-builds'], { value: true, note: '--incremental' });
  assert.deepEqual(eleventy.rows.templates, ['Liquid', 'Nunjucks', 'WebC']);
  assert.deepEqual(astro.rows.templates, ['JSX', 'Markdown']);
  assert.equal(astro.ratings[0].score, 4.5);
  assert.match(err, /^title “Static site generators”, which stands above the table$/m);
});

test('a Japanese sheet', async () => {
  const { json } = await imported('earphones-ja.csv');
  assert.deepEqual(json.tools[1], {
    id: 'ひひき-pro',
    name: 'ひびき Pro',
    maker: { name: 'ひびき工房' },
    url: 'https://hibiki.example/pro',
    pros: ['ノイズに強い', '長持ち'],
    cons: ['重い'],
    rows: { 重量: 52, 防水: true, ワイヤレス充電: true, 連続再生時間: 11 },
    pricing: { price: 24500, currency: 'JPY' },
    ratings: [{ source: '評価', score: 4.8, best: 5, count: 356 }],
  });
  assert.deepEqual(json.tools[2].cons, ['電池が短い', '音がこもる']);
  assert.deepEqual(column(json, '防水')[2], { value: 'partly' });
  assert.deepEqual(row(json, '連続再生時間'), { id: '連続再生時間', label: '連続再生時間', unit: '時間' });
});

const languages = {
  en: ['Name,Brand,Price,Rating,Pros,Cons,Website,Image,Best for,Category', 'yes', 'no', 'partly'],
  de: ['Name,Marke,Preis,Bewertung,Vorteile,Nachteile,Webseite,Bild,Geeignet für,Kategorie', 'ja', 'nein', 'teilweise'],
  fr: ['Nom,Marque,Prix,Note,Avantages,Inconvénients,Site web,Photo,Idéal pour,Catégorie', 'oui', 'non', 'en partie'],
  es: ['Nombre,Marca,Precio,Puntuación,Ventajas,Contras,Sitio web,Imagen,Ideal para,Categoría', 'sí', 'no', 'parcial'],
  ja: ['名前,ブランド,価格,評価,長所,短所,サイト,画像,おすすめ,カテゴリ', 'はい', 'いいえ', '一部'],
  ar: ['الاسم,العلامة التجارية,السعر,التقييم,المزايا,العيوب,الموقع,الصورة,الأفضل لـ,الفئة', 'نعم', 'لا', 'جزئي'],
};
for (const [lang, [head, yes, no, partly]] of Object.entries(languages)) {
  test(`headings and answers of ${lang}`, async () => {
    const line = (name, answer) => `${name},M,12 €,4/5,p,c,https://x.example,https://x.example/a.png,b,k,${answer}`;
    const { json } = await imported(`${head},Zzz\n${line('A', yes)}\n${line('B', no)}\n${line('C', partly)}\n`);
    assert.deepEqual(json.tools[0], {
      id: 'a', name: 'A', category: 'k', maker: { name: 'M' }, url: 'https://x.example',
      image: { url: 'https://x.example/a.png', alt: 'A' }, pros: ['p'], cons: ['c'], rows: { zzz: true },
      pricing: { price: 12, currency: 'EUR' }, bestFor: 'b',
      ratings: [{ source: head.split(',')[3], score: 4, best: 5 }],
    });
    assert.deepEqual(column(json, 'zzz'), [true, false, { value: 'partly' }]);
  });
}

/** What becomes of the cells of one column. */
const cells = async (heading, ...values) => {
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const text = `Name,${quoted(heading)}\n${values.map((value, index) => `T${index},${quoted(value)}\n`).join('')}`;
  const { json, err } = await imported(text);
  return { json, err, row: json.rows?.[0], cells: json.rows && column(json, json.rows[0].id) };
};

const numbers = [
  ['thousands by commas, as prices have them', 'Visits', ['1,299', '2,500.5', '80'], [1299, 2500.5, 80]],
  ['thousands by points', 'Visits', ['1.299', '2.500,5', '80'], [1299, 2500.5, 80]],
  ['a decimal comma with three digits, beside others', 'Value', ['1,299', '1,5'], [1.299, 1.5]],
  ['Swiss and French thousands', 'Visits', ['1’299', '12 500', '7'], [1299, 12500, 7]],
  ['Indian thousands', 'Visits', ['1,00,000', '12,34,567'], [100000, 1234567]],
  ['Arabic digits and marks', 'Visits', ['٣٫٥', '١٬٢٠٠'], [3.5, 1200]],
  ['minus', 'Low', ['-5', '−7,5'], [-5, -7.5]],
  ['bare fractions', 'Part', ['.5', '0.25'], [0.5, 0.25]],
  ['ranges and guesses stay text', 'Weight', ['10–20', '~5', '3 to 4'], ['10–20', '~5', '3 to 4']],
  ['dates, versions and times stay text', 'When', ['12.10.2024', '1.2.3', '13:28'], ['12.10.2024', '1.2.3', '13:28']],
  ['versions and names stay text', 'Bluetooth', ['5.0', '5.3', '4K'], ['5.0', '5.3', '4K']],
  ['codes stay text', 'Code', ['007', '4006381333931'], ['007', '4006381333931']],
  ['notes in brackets', 'Weight', ['1.2 kg (empty)', '2 kg'], [{ value: 1.2, note: 'empty' }, 2], 'kg'],
  ['another unit stays text', 'Weight (kg)', ['1.2', '800 g', '2 kg'], [1.2, '800 g', 2], 'kg'],
  ['units of several signs', 'Noise', ['45 dB(A)', '50 dB(A)'], [45, 50], 'dB(A)'],
  ['per cent', 'Share', ['85%', '90 %'], [85, 90], '%'],
];
for (const [what, heading, written, expected, unit] of numbers) {
  test(`numbers: ${what}`, async () => {
    const found = await cells(heading, ...written);
    assert.deepEqual(found.cells, expected, found.err);
    assert.equal(found.row.unit, unit);
  });
}

const headings = [
  ['Weight (kg)', { label: 'Weight', unit: 'kg' }], ['Weight [kg]', { label: 'Weight', unit: 'kg' }],
  ['Battery life, h', { label: 'Battery life', unit: 'h' }], ['Weight in kg', { label: 'Weight', unit: 'kg' }],
  ['Weight ↓', { label: 'Weight', better: 'lower' }],
  ['Range (km) ↑', { label: 'Range', unit: 'km', better: 'higher' }],
  ['Shipping (USD)', { label: 'Shipping', currency: 'USD' }], ['Size (folded)', { label: 'Size (folded)' }],
];
for (const [heading, expected] of headings) {
  test(`the heading ${heading}`, async () => {
    const { id: _, ...said } = (await cells(heading, '1', '2')).row;
    assert.deepEqual(said, expected);
  });
}

test('a unit of a heading stays there where the cells are no numbers', async () => {
  const { row: declared, cells: texts } = await cells('Weight (kg)', 'light', 'heavy');
  assert.deepEqual([declared, texts], [{ id: 'weight', label: 'Weight (kg)' }, ['light', 'heavy']]);
});

const prices = [
  ['Price (USD)', '1,299', { price: 1299, currency: 'USD' }],
  ['Price', '$1,299.50', { price: 1299.5, currency: 'USD' }],
  ['Preis', '1.299,– €', { price: 1299, currency: 'EUR' }], ['Preis €', '9,99', { price: 9.99, currency: 'EUR' }],
  ['Prix', '1 299,00 €', { price: 1299, currency: 'EUR' }], ['Price', 'CHF 1’299.00', { price: 1299, currency: 'CHF' }],
  ['Preis', 'ab 39 € / Monat', { price: 39, currency: 'EUR', per: 'month', from: true }],
  ['Price/year', '£120', { price: 120, currency: 'GBP', per: 'year' }],
  ['Monthly price', '10 EUR', { price: 10, currency: 'EUR', per: 'month' }],
  ['価格', '¥12,800', { price: 12800, currency: 'JPY' }], ['月額料金', '980円', { price: 980, currency: 'JPY', per: 'month' }],
  ['السعر', '٤٩ ر.س', { price: 49, currency: 'SAR' }], ['Precio', 'gratis', { price: 0 }],
  ['Price', '$39 (sale)', { price: 39, currency: 'USD', note: 'sale' }], ['Price', '$10–20', { entry: '$10–20' }],
  ['Price', '20', { price: 20 }], ['Price', '$10 per user', { entry: '$10 per user' }],
];
for (const [heading, cell, pricing] of prices) {
  test(`a price: ${heading}, ${cell}`, async () => {
    const { json } = await cells(heading, cell);
    assert.deepEqual(json.tools[0].pricing, pricing);
  });
}

test('prices without a currency are told, and --currency gives one', async () => {
  const { json, err } = await imported('Name,Price\nA,20\nB,30\n');
  assert.match(err, /^“Price”: price; without a currency: give one by --currency$/m);
  assert.equal(json.currency, undefined);
  const given = await imported('Name,Price\nA,20\nB,30\n', ['--currency', 'EUR']);
  assert.equal(given.json.currency, 'EUR');
  assert.doesNotMatch(given.err, /without a currency/);
});

const scores = [
  ['Rating', '4.8/5', 4.8, 5], ['Bewertung', '4,5 von 5', 4.5, 5], ['Rating', '9 out of 10', 9, 10],
  ['Score', '85%', 85, 100],
  ['Note', '14/20', 14, 20], ['Note /20', '14', 14, 20],
  ['Puntuación (sobre 10)', '4', 4, 10], ['Stars', '★★★★☆', 4, 5], ['Stars', '⭐⭐⭐', 3, 5], ['評価', '5点中4.5点', 4.5, 5],
  ['Rating', '4.5 stars', 4.5, 5], ['Rating (out of 10)', '7', 7, 10], ['Rating', '7', 7, 10], ['Score', '88', 88, 100],
];
for (const [heading, cell, score, best] of scores) {
  test(`a rating: ${heading}, ${cell}`, async () => {
    const { json: { tools: [{ ratings: [{ source: _, ...rating }] }] } } = await cells(heading, cell);
    assert.deepEqual(rating, { score, best });
  });
}

test('ratings of several sources, each with its count', async () => {
  const { json } = await imported('Name,Amazon rating,Amazon reviews,Rating (Shop)\nA,4.5/5,"1,204",9/10\n');
  assert.deepEqual(json.tools[0].ratings, [
    { source: 'Amazon', score: 4.5, best: 5, count: 1204 }, { source: 'Shop', score: 9, best: 10 },
  ]);
  const bracketed = await imported('Name,Rating\nA,"4.5 (1,204)"\n', ['--source', 'Amazon']);
  assert.deepEqual(bracketed.json.tools[0].ratings, [{ source: 'Amazon', score: 4.5, best: 5, count: 1204 }]);
});

test('what somebody says goes with the score; ship and skip are verdicts', async () => {
  const { json } = await imported('Name,Rating,Verdict\nA,8/10,Good\nB,,skip\nC,6.5/10,\n', ['--reviewer', 'Ana']);
  assert.deepEqual(json.tools.map(({ reviews }) => reviews), [
    [{ reviewer: 'ana', score: 8, take: 'Good' }], [{ reviewer: 'ana', verdict: 'skip' }],
    [{ reviewer: 'ana', score: 6.5 }],
  ]);
  assert.deepEqual(json.scale, { best: 10, decimals: 1 });
  const none = await imported('Name,Color\nA,red\n', ['--reviewer', 'Ana']);
  assert.match(none.err, /no column is a rating, so that Ana has no review/);
});

const answers = [
  ['ticks', ['✓', '✔️', '✅', '☑'], [true, true, true, true]],
  ['crosses', ['✗', '✘', '❌', '✕'], [false, false, false, false]],
  ['halves', ['🟡', '◐', '△', 'yes'], [{ value: 'partly' }, { value: 'partly' }, { value: 'partly' }, true]],
  ['n/a, and nothing', ['n/a', '-', '—', '', 'No'], [{ value: 'na' }, undefined, undefined, undefined, false]],
  ['Y and N', ['Y', 'n', 'Y'], [true, false, true]], ['x alone', ['x', '', 'X'], [true, undefined, true]],
  ['with words behind them', ['✓ from Pro on', 'No, only 5 GHz', 'yes'],
    [{ value: true, note: 'from Pro on' }, { value: false, note: 'only 5 GHz' }, true]],
  ['beside other text', ['Yes', 'Optional', 'No'], [true, 'Optional', false]],
  ['of spreadsheets', ['TRUE', 'FALSCH', 'vrai'], [true, false, true]],
];
for (const [what, written, expected] of answers) {
  test(`answers: ${what}`, async () => assert.deepEqual((await cells('Thing', ...written)).cells, expected));
}

test('pros are split at semicolons and bullets, and at commas only where there is neither', async () => {
  const { json, err } = await cells('Pros',
    'light, quiet', '• light, for its size\n• quiet', 'one; two, three', '- a\n- b');
  assert.deepEqual(json.tools.map(({ pros }) => pros),
    [['light', 'quiet'], ['light, for its size', 'quiet'], ['one', 'two, three'], ['a', 'b']]);
  assert.match(err, /^“Pros”: pros; 1 cell split at commas/m);
});

test('addresses in other columns become links, and a link of Markdown a name with its address', async () => {
  const { json } = await imported(
    'Name,Amazon,Buy\n[A](https://a.example),https://z.example/a,[Shop](https://s.example)\n');
  assert.deepEqual(json.tools[0], {
    id: 'a', name: 'A', url: 'https://a.example',
    links: [{ label: 'Amazon', url: 'https://z.example/a' }, { label: 'Shop', url: 'https://s.example' }],
  });
});

test('what a key does not take stays in a row', async () => {
  const { json, err } = await imported('Name,Website,Rank\nA,https://a.example,1.\nB,ask the shop,#2\n');
  assert.deepEqual(json.tools.map(({ url, rank, rows }) => [url, rank, rows]),
    [['https://a.example', 1, undefined], [undefined, 2, { website: 'ask the shop' }]]);
  assert.match(err, /^“Website”: address; 1 cell that it does not take, kept as a row$/m);
});

test('ids are made once, also of equal and of foreign headings', async () => {
  const { json } = await imported('Name,Größe,Größe,الوزن,…,__proto__\nA,1,2,3,4,5\nA,1,2,3,4,5\n');
  assert.deepEqual(json.rows.map(({ id }) => id), ['große', 'große-2', 'الوزن', 'row-4', 'proto']);
  assert.deepEqual(json.tools.map(({ id }) => id), ['a', 'a-2']);
});

test('headings without cells stand over a group, where tools are in columns', async () => {
  const { json } = await imported('Feature,A,B\nBody,,\nDepth,1 m,2 m\nHeight,3 m,4 m\nSound,,\nHum,yes,no\n');
  assert.deepEqual(json.rows.map(({ id, group }) => [id, group]),
    [['depth', 'Body'], ['height', 'Body'], ['hum', 'Sound']]);
});

test('which way a sheet lies can be said, and is told where it was guessed by its cells', async () => {
  const text = ',P,Q\nX,1,yes\nY,2,no\n';
  const { json, err } = await imported(text);
  assert.deepEqual(json.tools.map(({ name }) => name), ['X', 'Y']);
  assert.match(err, /2 tools in rows, 3 headings, which is a guess: --tools-in columns says otherwise/);
  const said = await imported(text, ['--tools-in', 'columns']);
  assert.deepEqual(said.json.tools.map(({ name }) => name), ['P', 'Q']);
});

test('a title above the table, blank rows and columns, Windows line ends and sep=', async () => {
  const { json } = await imported(
    'sep=;\r\nBikes of 2026;;;\r\n;;;\r\nName;;Weight (kg);\r\nA;;9,5;\r\n;;;\r\nB;;10,25;\r\n');
  assert.equal(json.title, 'Bikes of 2026');
  assert.deepEqual(column(json, 'weight'), [9.5, 10.25]);
  assert.equal((await imported('Name,Color\nA,red\n', ['--title', 'Mine', '--lang', 'en'])).json.lang, 'en');
});

test('old encodings are read, and told', async () => {
  const bytes = Uint8Array.from('Name;Größe\nA;müde\n', (char) => char.charCodeAt(0));
  const { out, err } = await run(['import', 'a.csv'], { files: { 'a.csv': bytes } });
  assert.equal(JSON.parse(out).rows[0].label, 'Größe');
  assert.match(err, /is not UTF-8, so it is read as windows-1252/);
});

test('where a formula failed is left out, and told', async () => {
  const { json, err } = await imported('Name,Weight\nA,#REF!\nB,2\n');
  assert.deepEqual(column(json, 'weight'), [undefined, 2]);
  assert.match(err, /line 2: #REF!, where a formula failed, is left out/);
});

test('it reads standard input, and writes into a file', async () => {
  const stdin = '| Name | Ok |\n|--|--|\n| Ä | ✓ |\n';
  const { code, out, written } = await run(['import', '--out', 'x/c.json'], { stdin });
  assert.deepEqual([code, out], [0, 'x/c.json\n']);
  assert.deepEqual(JSON.parse(written['x/c.json']).tools, [{ id: 'a', name: 'Ä', rows: { ok: true } }]);
});

test('what a stranger wrote cannot steer the terminal', async () => {
  const files = { 'a.csv': 'Name,\u001b[31m\u202e\nA,\u009b2J\n' };
  const { err, out } = await run(['import', 'a.csv'], { files, isTTY: true });
  assert.doesNotMatch(err + out, /[\x1b\x9b\u202e]/);
});

test('cells that are long and odd take no time', async () => {
  const odd = [' '.repeat(50_000), '('.repeat(50_000), '1,'.repeat(50_000), ', '.repeat(50_000), '['.repeat(50_000)];
  const start = performance.now();
  for (const heading of ['Thing', 'Rating', 'Price', 'Pros', 'Link']) {
    assert.equal((await imported(`Name,${heading}\n${odd.map((text) => `A,"a${text}b"\n`).join('')}`)).code, 0);
  }
  assert.ok(performance.now() - start < 5000);
});

const refused = [
  ['', [], /s\.csv: is empty\.\n {4}The first row/],
  ['Name,Price\n', [], /s\.csv: has headings and no tool\.\n {4}The first row/],
  ['Name,Name\nA,B\n', [], /has two columns with the name: “Name” and “Name”\.\n {4}Give one/],
  ['Name,Price\nA,1,2\n', [], /s\.csv:2: has 3 cells, and there are 2 headings\.\n {4}Put a text into quotes/],
  ['Name,Price\nA,1\n,2\n', [], /s\.csv: line 3 has no name\.\n {4}Write one into “Name”/],
  ['Name,Price\nA,"1\nB,2\n', [], /s\.csv:2: has a quote that does not close/],
  ['Name,Price\nA,1\n', ['--currency', 'euro'], /--currency euro is no code/],
  ['Name,Price\nA,1\n', ['t.csv'], /import takes one sheet/],
  ['Name,Price\nA,1\n', ['--tools-in', 'row'], /--tools-in is one of rows, columns/],
];
for (const [text, args, message] of refused) {
  test(`it refuses ${JSON.stringify(text)} ${args.join(' ')}`, async () => {
    const { code, err } = await imported(text, args);
    assert.equal(code, 2);
    assert.match(err, message);
  });
}

test('a workbook and a text without a table are refused with a way out', async () => {
  const files = { 'a.xlsx': Uint8Array.of(0x50, 0x4b, 3, 4), 'a.md': '# Nothing\n' };
  assert.match((await run(['import', 'a.xlsx'], { files })).err, /is a workbook\.\n {4}Save it as “CSV UTF-8”/);
  assert.match((await run(['import', 'a.md'], { files })).err, /has no table/);
});

test('validate and render lead from a table to import', async () => {
  const files = { 'a.csv': 'Name\nA\n', 'b.json': 'Name,Price\nA,1\n' };
  const hint = 'Make one of it: compare-panel import a.csv --out a.json';
  const said = `is a table, and no comparison yet.\n    ${hint}\n`;
  assert.ok((await run(['validate', 'a.csv'], { files })).out.includes(said));
  assert.ok((await run(['render', 'a.csv', '--to', 'html'], { files })).err.includes(hint));
  assert.match((await run(['validate', 'b.json'], { files })).out,
    /a table \(CSV\)\.\n {4}Make a comparison of it: compare-panel import/);
});

/** All that a tool says, as a set of texts. */
const leavesOf = (value) => (typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [String(value)]);

test('nothing is lost: every cell of any sheet is found again with its tool', () => {
  const cell = fc.oneof(
    fc.constantFrom(['yes', 'true'], ['✗', 'false'], ['n/a', null], ['1,299.50', '1299.5'], ['1.299,50 €', '1299.5'],
      ['4.5/5', '4.5'], ['★★★☆☆', '3'], ['12 kg', '12'], ['85 °C', '85'], ['https://x.example/y', 'https://x.example/y'],
      ['[t](https://x.example)', 'https://x.example'], ['10–20', '10–20'], ['Free', null], ['2024', '2024'], ['', '']),
    fc.stringMatching(/^[bcdeghké;, ."\n]{1,12}$/).map((text) => [text, text]),
  );
  const heading = fc.constantFrom('Price', 'Rating', 'Reviews', 'Pros', 'Cons', 'Link', 'Image', 'Category', 'Rank',
    'Verdict', 'Buy', 'Weight (kg)', 'Currency', 'Thing', 'Other', 'Sponsored', 'ID', 'Preis (€)', 'Maker', 'Year', '');
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const width = 6;
  const lineOf = (of) => fc.array(of, { minLength: width, maxLength: width });
  return fc.assert(fc.asyncProperty(
    lineOf(heading), fc.array(lineOf(cell), { minLength: 1, maxLength: 4 }), fc.constantFrom([], ['--reviewer', 'Ana']),
    async (names, lines, args) => {
      const rows = [['Name', ...names], ...lines.map((line, index) => [`T ${index}`, ...line.map(([one]) => one)])];
      const text = rows.map((line) => line.map(quoted).join(',')).join('\n');
      const { json, err } = await imported(`${text}\n`, ['--tools-in', 'rows', ...args]);
      for (const [index, line] of lines.entries()) {
        const all = leavesOf(json.tools[index]);
        const said = all.join(' ').replace(/\P{L}/gu, '');
        for (const [written, found] of line) {
          const isThere = found === null || all.includes(found) || all.includes(written.trim())
            || said.includes(written.replace(/\P{L}/gu, '')) && /\p{L}/u.test(written);
          assert.ok(isThere || !/[\p{L}\d]/u.test(written),
            `${JSON.stringify(written)} of\n${text}\nis not in\n${JSON.stringify(json)}\n${err}`);
        }
      }
    },
  ), { numRuns: 200 });
});

test('the sheet in docs/command.md gives what is said of it', async () => {
  const page = readFileSync(join(root, 'docs/command.md'), 'utf8');
  const { json } = await imported(fenced(page, 'csv')[0], ['--reviewer', 'Ana']);
  const shown = JSON.parse(fenced(page, 'json').find((text) => text.includes('"tools"')));
  assert.deepEqual(json, shown);
});
