import { expect } from '@open-wc/testing';
import { explain } from '../../src/model/explain.js';
import type { Fault } from '../../src/model/fault.js';
import { parse } from '../../src/model/parse.js';
import { problemText } from '../../src/model/problem.js';
import type { ParseOptions } from '../../src/model/read-input.js';

/** `path: message / hint`, as an author reads it; a warning in brackets. */
const told = (input: unknown, options?: ParseOptions): string[] => parse(input, options).problems
  .map(({ path, message, hint, severity }) => {
    const line = [path && `${path}: `, message, hint && ` / ${hint}`].filter(Boolean).join('');
    return severity === 'warning' ? `(${line})` : line;
  });
const tool = (keys: object, rest: object = {}): object => ({ ...rest, tools: [{ name: 'A', ...keys }] });
const review = (keys: object, rest?: object): object =>
  tool({ reviews: [{ reviewer: 'sam', take: 'Hm.', ...keys }] }, rest);

describe('what an author is told', () => {
  describe('of a value', () => {
    const link = 'must be an http, https or mailto link, not';
    const day = 'must be a day, written YYYY-MM-DD, not';
    const values: [input: object, line: string][] = [
      [tool({ id: 'a b' }), 'tools[0].id: must be 1 to 100 characters without white space, not "a b"'],
      [tool({ url: 'javascript:x' }), `tools[0].url: ${link} "javascript:x"`],
      [tool({ url: ['x'] }), `tools[0].url: ${link} a list`],
      [tool({ logo: 'ftp://a.example' }),
        'tools[0].logo: must be an http or https address, or a data: image, not "ftp://a.example"'],
      [tool({}, { updated: 'May' }), `updated: ${day} "May"`],
      [tool({}, { updated: 20261101 }), `updated: ${day} 20261101`],
      [review({ score: 101 }), 'tools[0].reviews[0].score: must be a number from 0 to 100, not 101'],
      [tool({}, { reviewers: [{ id: 'a', weight: -1 }] }), 'reviewers[0].weight: must be a number from 0, not -1'],
      [tool({ community: { ship: 1.5 } }), 'tools[0].community.ship: must be a whole number from 0, not 1.5'],
      [tool({}, { rule: { shipShare: 101 } }), 'rule.shipShare: must be a whole number from 0 to 100, not 101'],
      [tool({ tagline: 7 }), 'tools[0].tagline: must be text, not 7'],
      [tool({ tagline: {} }), 'tools[0].tagline: must be text, not an object'],
      [tool({ tagline: () => 1 }), 'tools[0].tagline: must be text, not a function'],
      [tool({}, { version: 'x' }), 'version: must be a number, not "x"'],
      [tool({ sponsored: 'yes' }), 'tools[0].sponsored: must be true or false, not "yes"'],
      [tool({ rows: { r: [[]] } }, { rows: [{ id: 'r' }] }),
        'tools[0].rows.r[0]: must be text or a number, not a list'],
      [tool({ links: 'x' }), 'tools[0].links: must be a list, not "x"'],
      [tool({ image: 'x' }), 'tools[0].image: must be an object, not "x"'],
      [tool({ pros: 'x' }), 'tools[0].pros: must be a list, not "x"'],
      [tool({ pros: ['x', 7] }), 'tools[0].pros[1]: must be text, not 7'],
      [tool({ rank: 0 }), 'tools[0].rank: must be a whole number from 1, not 0'],
      [tool({ rank: 1.5 }), 'tools[0].rank: must be a whole number from 1, not 1.5'],
      [tool({ pricing: { price: -1 } }), 'tools[0].pricing.price: must be a number from 0, not -1'],
      [tool({ pricing: { price: '$39' } }), 'tools[0].pricing.price: must be a number from 0, not "$39" / Write 39.'],
      [tool({ pricing: { price: '1.299,00 €' } }),
        'tools[0].pricing.price: must be a number from 0, not "1.299,00 €" / Write 1299.'],
      [tool({ pricing: { price: 'ask us' } }), 'tools[0].pricing.price: must be a number from 0, not "ask us"'],
      [tool({}, { currency: '$' }), 'currency: must be three letters, such as USD, not "$"'],
      [tool({ offers: [{ seller: 'S', availability: 'instock' }] }),
        'tools[0].offers[0].availability: must be “InStock” or “OutOfStock” or “PreOrder” or “Discontinued”, '
        + 'not "instock" / Did you mean “InStock”?'],
      [tool({ ratings: [{ source: 'S', score: '4.8' }] }),
        'tools[0].ratings[0].score: must be a number from 0, not "4.8" / Write 4.8.'],
      [tool({ rows: { r: { value: {} } } }, { rows: [{ id: 'r' }] }),
        'tools[0].rows.r.value: must be text, a number, true or false, not an object'],
      [tool({ rows: { r: [true] } }, { rows: [{ id: 'r' }] }),
        'tools[0].rows.r[0]: must be text or a number, not true'],
      [tool({}, { scale: { best: 5, decimals: 1.5 } }),
        'scale.decimals: must be a whole number from 0 to 10, not 1.5'],
      [tool({}, { figure: 'stars' }), 'figure: must be “share” or “score”, not "stars" / Did you mean “share”?'],
      [tool({ pricing: true }), 'tools[0].pricing: must be an object, not true'],
      [tool({ rows: [1] }), 'tools[0].rows: must be an object, not a list'],
      [tool({}, { reviewers: [{ id: 'a', kind: 'robot' }] }),
        'reviewers[0].kind: must be “person” or “organization” or “persona” or “ai” or “aggregate”, not "robot"'],
      [tool({}, { rows: [{ id: 'r', better: 'lowr' }] }),
        'rows[0].better: must be “higher” or “lower” or “yes” or “no”, not "lowr" / Did you mean “lower”?'],
      [tool({ tagline: 7 }, { title: 'x'.repeat(9) }), 'tools[0].tagline: must be text, not 7'],
      [tool({ url: `javascript:${'x'.repeat(100)}` }), `tools[0].url: ${link} "javascript:${'x'.repeat(29)}"`],
    ];
    for (const [input, line] of values) it(line, () => expect(told(input)).to.deep.equal([line]));
  });

  describe('of a score', () => {
    const grade = 'Say what grades are worth: "scale": { "grades": { "A": 95 } }.';
    const word = 'Write a number, or "verdict": "ship" or "skip" instead.';
    const scores: [written: string, hint: string | undefined][] = [
      ['4.8/5', 'Write 96.'], ['8 / 10', 'Write 80.'], [' 2/3 ', 'Write 66.7.'], ['4,5/5', 'Write 90.'],
      ['10/10', 'Write 100.'], ['85%', 'Write 85.'], [' 85 %', 'Write 85.'], ['8,5', 'Write 8.5.'],
      ['100%', 'Write 100.'], ['101%', undefined], ['6/5', undefined], ['★★★', undefined],
      ['8/10/12', undefined], ['A', grade], ['b+', grade], [' F- ', grade], ['G', word], ['AB', word], ['A of F', word],
      ['7 points', word], ['x85%', word], ['85% x', word], ['four/5', word], ['4/five', word], ['très bien', word],
    ];
    for (const [written, hint] of scores) {
      it(`${hint ?? 'no hint'} – for “${written}”`, () => {
        const line = `tools[0].reviews[0].score: must be a number from 0 to 100, not ${JSON.stringify(written)}`;
        expect(told(review({ score: written }))).to.deep.equal([hint ? `${line} / ${hint}` : line]);
      });
    }

    const numbers: [written: string, score: number][] = [
      ['88', 88], [' 88.5 ', 88.5], ['+7', 7], ['.5', 0.5], ['5.', 5], ['100', 100],
      ['.55', 0.55],
    ];
    for (const [written, score] of numbers) {
      it(`that “${written}” is read as ${score}`, () => {
        // With a scale, so that nobody is asked for one.
        const input = review({ score: written }, { scale: { best: 100 } });
        expect(told(input)).to.deep.equal(
          [`(tools[0].reviews[0].score: is text, read as the number ${score} / Write it without quotes.)`]);
        expect(parse(input).value?.tools[0]?.reviews[0]?.score).to.equal(score);
      });
    }
    for (const written of ['-5', '101', '1e2', '8.5.1', 'a8', '8a', '.']) {
      it(`that “${written}” is none`, () => {
        expect(parse(review({ score: written })).value?.tools[0]?.reviews[0]).not.to.have.property('score');
      });
    }
    it('that a number in quotes is one only where a score is wanted', () => {
      expect(told(tool({ community: { ship: '3' } })))
        .to.deep.equal(['tools[0].community.ship: must be a whole number from 0, not "3"']);
    });
  });

  describe('of a verdict', () => {
    const ship = ['recommended', 'Recommend', 'YES', ' buy ', 'good', 'pass', 'approve', 'approved', 'positive'];
    const skip = ['not recommended', 'Avoid', 'no', 'bad', 'fail', 'reject', 'rejected', 'negative'];
    const words: [written: string, hint: string | undefined][] = [
      ...ship.map((word): [string, string] => [word, 'Write “ship”.']),
      ...skip.map((word): [string, string] => [word, 'Write “skip”.']),
      ['Ship', 'Did you mean “ship”?'], ['skpi', 'Did you mean “skip”?'], ['recommendable', undefined],
      ['highly recommended', undefined], ['no idea', undefined], ['oh no, really', undefined], ['say no', undefined],
    ];
    for (const [written, hint] of words) {
      it(`${hint ?? 'no hint'} – for “${written}”`, () => {
        const line = `tools[0].reviews[0].verdict: must be “ship” or “skip”, not ${JSON.stringify(written)}`;
        expect(told(review({ verdict: written }))).to.deep.equal([hint ? `${line} / ${hint}` : line]);
      });
    }
  });

  describe('of a key', () => {
    const meant: [of: string, keys: string[], input: (key: string) => object][] = [
      ['score', ['rating', 'ratings', 'stars', 'grade', 'points', 'reviewRating'], (key) => review({ [key]: 1 })],
      ['reviews', ['score', 'scores', 'verdict', 'take'], (key) => tool({ [key]: 1 })],
      ['ratings', ['rating', 'STARS'], (key) => tool({ [key]: 1 })],
      ['pricing', ['price', 'prices', 'cost'], (key) => tool({ [key]: 1 })],
      ['price', ['cost'], (key) => tool({ offers: [{ seller: 'A', [key]: 1 }] })],
      ['seller', ['shop', 'name'], (key) => tool({ offers: [{ seller: 'A', [key]: 1 }] })],
      ['image', ['img', 'picture', 'photo', 'thumbnail'], (key) => tool({ [key]: 1 })],
      ['logo', ['icon'], (key) => tool({ [key]: 1 })],
      ['pros', ['pro', 'plus', 'advantages'], (key) => tool({ [key]: 1 })],
      ['cons', ['con', 'minus', 'drawbacks'], (key) => review({ [key]: 1 })],
      ['maker', ['brand', 'manufacturer'], (key) => tool({ [key]: 1 })],
      ['best', ['max', 'outOf'], (key) => tool({}, { scale: { [key]: 5 } })],
      ['avatar', ['image'], (key) => tool({}, { reviewers: [{ id: 'a', [key]: 1 }] })],
      ['take', ['text', 'body', 'content', 'comment', 'opinion'], (key) => review({ [key]: 1 })],
      ['description', ['text'], (key) => tool({ [key]: 1 })],
      ['summary', ['text'], (key) => tool({}, { [key]: 1 })],
      ['reviewer', ['author', 'by', 'who', 'user'], (key) => review({ [key]: 1 })],
      ['reviewers', ['author'], (key) => tool({}, { [key]: 1 })],
      ['community', ['votes', 'upvotes', 'likes'], (key) => tool({ [key]: 1 })],
      ['rows', ['specs', 'specifications', 'features', 'attributes', 'properties'], (key) => tool({ [key]: 1 })],
      ['url', ['href', 'link', 'website'], (key) => tool({ [key]: 1 })],
    ];
    for (const [of, keys, input] of meant) {
      it(`that ${of} is meant by ${keys.join(', ')}`, () => {
        for (const key of keys) {
          const [line, ...more] = told(input(key));
          expect(line, key).to.match(/: is not a known key \/ |^\((\w+): is not a known key/)
            .and.to.include(`Use “${of}” for that.`);
          expect(more).to.deep.equal([]);
        }
      });
    }

    const keys: [input: object, line: string | undefined][] = [
      [tool({ taglne: 1 }), '(tools[0].taglne: is not a known key / Did you mean “tagline”?)'],
      [tool({ 'a key': 1 }), '(tools[0]["a key"]: is not a known key)'],
      [tool({}, { 'ein Titel': 1 }), '(["ein Titel"]: is not a known key)'],
      [tool({ $note: 1, _note: 1, 'x-note': 1 }), undefined],
      [tool({ x_note: 1 }), '(tools[0].x_note: is not a known key)'],
      [tool({ n$ote: 1 }), '(tools[0].n$ote: is not a known key)'],
      [tool({ 'an-x-mas': 1 }), '(tools[0]["an-x-mas"]: is not a known key)'],
      [{ tools: [{}, { name: 'B' }] }, 'tools[0].name: is missing / Without it, tools[0] is left out.'],
      [tool({ links: [{ label: 'x' }] }),
        'tools[0].links[0].url: is missing / Without it, tools[0].links[0] is left out.'],
      [tool({ rows: { wide: 1 } }, { rows: [{ id: 'width' }] }),
        '(tools[0].rows.wide: is not one of the top-level rows / Did you mean “width”?)'],
      [{ tools: [{ name: 7 }, { name: 'B' }] }, 'tools[0].name: must be text, not 7'],
      [tool({ rows: { width: 1 } }, { rows: [{ id: 'width' }] }), undefined],
      [tool({ rows: { wide: 1 } }), '(tools[0].rows.wide: is not one of the top-level rows / Declare it there.)'],
    ];
    for (const [input, line] of keys) {
      it(line ?? `nothing of ${JSON.stringify(input)}`, () => expect(told(input)).to.deep.equal(line ? [line] : []));
    }
  });

  describe('of a whole', () => {
    const shares = 'rule: needs a shipShare at least 2 above its skipShare, not 50 and 49 / 60 and 40 are used.';
    const wholes: [name: string, input: unknown, lines: string[]][] = [
      ['a later version', tool({}, { version: 3 }), ['(version: is 3, read as 1 / A newer library may know more.)']],
      ['this version', tool({}, { version: 1 }), []],
      ['shares that are too near', tool({}, { rule: { shipShare: 50, skipShare: 49 } }), [shares]],
      ['a skipShare that is too high', tool({}, { rule: { skipShare: 59 } }),
        ['rule: needs a shipShare at least 2 above its skipShare, not 60 and 59 / 60 and 40 are used.']],
      ['shares as near as they may be', tool({}, { rule: { shipShare: 50, skipShare: 48 } }), []],
      ['reviewers twice', tool({}, { reviewers: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }),
        ['reviewers[2]: repeats “a”; it is left out / The first one counts.']],
      ['rows twice', tool({}, { rows: [{ id: 'a' }, { id: 'a' }] }),
        ['rows[1]: repeats “a”; it is left out / The first one counts.']],
      ['a review that says nothing', tool({ reviews: [{ reviewer: 'sam' }] }), [
        'tools[0].reviews[0]: says nothing; it is left out / Give it a verdict, a score, a take, scores, pros or cons.',
      ]],
      ['a verdict against its score', review({ verdict: 'ship', score: 40 }),
        ['(tools[0].reviews[0]: says ship with a score of 40 / The verdict counts; is the score right?)']],
      ['a name twice', { tools: [{ name: 'A' }, { name: 'A' }] },
        ['(tools[1]: has a name whose id is taken; its id is “a-2” / Give it an id of its own.)']],
      ['a reviewer nearly listed', review({}, { reviewers: [{ id: 'samm' }] }),
        ['(tools[0].reviews[0].reviewer: “sam” is not in reviewers / Did you mean “samm”?)']],
      ['a reviewer not listed', review({}, { reviewers: [{ id: 'quentin' }] }), []],
      ['nobody listed', review({}), []],
      ['nothing', undefined, ['is empty / Give it an object with a list of tools.']],
      ['a list', [], ['must be an object, not a list']],
      ['a number', 7, ['must be an object, not 7']],
      ['no tools', {}, ['tools: is missing']],
      ['a list of no tools', { tools: [] }, ['tools: has no tool to show / A tool needs at least a name.']],
      ['what throws', { get tools(): never { throw new Error('trap'); } }, ['could not be read / Give it plain data.']],
    ];
    for (const [name, input, lines] of wholes) it(name, () => expect(told(input)).to.deep.equal(lines));

    it('who says twice what nobody listed says, once a tool', () => {
      const twice = [{ reviewer: 'sam', score: 71 }, { reviewer: 'sam', score: 72 }];
      expect(told(tool({ reviews: twice }, { reviewers: [{ id: 'samm' }] }))).to.deep.equal([
        '(tools[0].reviews[0].reviewer: “sam” is not in reviewers / Did you mean “samm”?)',
        'tools[0].reviews[1]: repeats “sam”; it is left out / The first one counts.',
      ]);
    });

    it('which tools there are', () => {
      const file = (length: number) => ({ tools: Array.from({ length }, (_, index) => ({ name: `T${index}` })) });
      const list = 't0, t1, t2, t3, t4, t5, t6, t7, t8, t9';
      const none = 'tools: has no tool to show / There are';
      expect(told(file(10), { tools: 'x' }).at(-1)).to.equal(`${none} ${list}.`);
      expect(told(file(11), { tools: 'x' }).at(-1)).to.equal(`${none} ${list} and more.`);
      expect(told(file(10), { tools: 't9x' })[0])
        .to.equal('(tools: has no tool with the id “t9x” / Did you mean “t9”?)');
    });
  });

  describe('of where the data is from', () => {
    const hint = 'Check the address, and CORS on its server.';
    const faults: [fault: Pick<Fault<'no-data' | 'two-sources' | 'source'>, 'code' | 'details'>, text: string][] = [
      [{ code: 'no-data', details: [] },
        'The data is missing. Give src, a JSON script child, the property comparison, or a provider.'],
      [{ code: 'two-sources', details: [] },
        'The data has more than one source. The property wins over the JSON child, and that over src.'],
      [{ code: 'source', details: [404, 'a.json'] }, `The data answered with status 404: a.json. ${hint}`],
      [{ code: 'source', details: ['TypeError', undefined] }, `The data could not be fetched. ${hint}`],
      [{ code: 'source', details: ['TimeoutError', 'a.json'] },
        `The data did not come within 30 seconds: a.json. ${hint}`],
      [{ code: 'source', details: ['large', undefined] }, `The data is larger than 10 MB. ${hint}`],
      [{ code: 'source', details: ['encoding', undefined] },
        `The data is not UTF-8, nor what its server says that it is. ${hint}`],
      [{ code: 'source', details: ['address', 'http://['] }, `The data is not an address: http://[. ${hint}`],
    ];
    for (const [fault, text] of faults) {
      it(text, () => {
        expect(explain([{ path: [], severity: 'error', ...fault }]).map(problemText)).to.deep.equal([text]);
      });
    }
    it('in one line with its place', () => {
      const [broken, ...more] = parse('{"tools":[\n}').problems;
      expect(broken && problemText(broken)).to.equal('The data is not JSON: it has “}” out of place (line 2, column 1).'
        + ' Is a quote, comma or bracket missing before it?');
      expect(more).to.deep.equal([]);
      const [key] = parse(tool({ quite: 1 })).problems;
      expect(key && problemText(key)).to.equal('tools[0].quite is not a known key.');
    });
  });

  describe('of broken JSON', () => {
    const html = 'An editor inserted it: use a block for raw HTML, or src.';
    const causes: [text: string, line: string][] = [
      ['', 'is empty / Write: { "tools": [{ "name": "…" }] }'],
      ['\ufeff{}', 'starts with a byte order mark / Save the file as UTF-8 without BOM.'],
      ['<html>', 'is a web page / Does the address lead to the JSON file?'],
      ['[object Object]', 'is an object turned into text / Set the property comparison instead.'],
      ['tools:\n', 'is YAML / Turn it into JSON.'],
      ['   tools:\n', 'is YAML / Turn it into JSON.'],
      ['# Title\n', 'is Markdown / Turn it into JSON.'],
      ['a,b\n1,2\n', 'is a table (CSV) / Turn it into JSON.'],
      ['{"a":1} // x', 'has a comment / Remove it.'],
      ['{"a":1,}', 'has a trailing comma / Remove it.'],
      [`{"a":1,}${' '.repeat(400)}`, 'has a trailing comma / Remove it.'],
      ['{"a":[],}', 'has a trailing comma / Remove it.'],
      ['{"a":1,<p>"b":2}', `has HTML in it: <p> / ${html}`],
      [`{"a":1,<${'p'.repeat(60)}>}`, `has HTML in it: <${'p'.repeat(39)} / ${html}`],
      ['{"a":“x”}', 'has curly quotes / Use " instead.'],
      ['{"a":1,"b”: "x"}', 'has curly quotes / Use " instead.'],
      ['{"a":&quot;}', 'has an HTML entity / Write the character itself.'],
      ["{'a':1}", 'has single quotes / Use " instead.'],
      ['{"a":1}\0', 'has a NUL character / Save the file as UTF-8, and look at its end.'],
      ['{"a":\u00a01}', 'has a no-break space, or one as odd / Use a plain space instead.'],
      ['{"a":-Infinity}', 'has -Infinity, which is no number in JSON / Leave the key out.'],
      ['{"a":NaN}', 'has NaN, which is no number in JSON / Leave the key out.'],
      ['{"a":None}', 'has None, which is not JSON / Write null.'],
      ['{"a":TRUE}', 'has TRUE, which is not JSON / Write true.'],
      ['{"a":+80.5}', 'has a number with a plus sign / Write 80.5.'],
      ['{"a":080}', 'has a number with a leading zero / Write 80.'],
      ['{"a":8,5}', 'has a comma inside a number / Write a point.'],
      ['{"a":8.}', 'has a number that ends in a point / Remove the point.'],
      ['{"a":.5}', 'has a number that begins with a point / Write 0.5.'],
      ['{$a : 1}', 'has a key without quotes / Write "$a".'],
      ['{"a":1', 'ends too early / A closing bracket or quote is missing.'],
      ['{"a":[1]} x', 'has “x” out of place / Is a quote, comma or bracket missing before it?'],
      ['{}}', 'has “}” out of place / Is a quote, comma or bracket missing before it?'],
      ['{},', 'has “,” out of place / Is a quote, comma or bracket missing before it?'],
      ['{} true', 'has “t” out of place / Is a quote, comma or bracket missing before it?'],
      ['{"a" 1}', 'has “1” out of place / Is a quote, comma or bracket missing before it?'],
      ['{"a":1 𝒳}', 'has “𝒳” out of place / Is a quote, comma or bracket missing before it?'],
      ['{"a":"C:\\x"}', 'has “\\x” inside a text / Write \\\\ for a backslash.'],
      ['{"a":"one\ttwo"}', 'has a tab inside a text / Write \\t instead.'],
      ['{"a":"one<br class=x>\ntwo"}', `has HTML in it: <br class=x> / ${html}`],
      ['{"a":"one</P>\ntwo"}', `has HTML in it: </P> / ${html}`],
      ['{"a":"one</pre>\ntwo"}',
        'has a line break inside a text / Write \\n instead; or is a quote missing before it?'],
      ['{"a":"one\rtwo"}', 'has a line break inside a text / Write \\n instead; or is a quote missing before it?'],
      ['{"a":"one\n“two"}', 'has a line break inside a text / Write \\n instead; or is a quote missing before it?'],
      ['{"a":"one „\n', 'has curly quotes / Use " instead.'],
      ['{"a":"one', 'has a text that does not end / Its closing quote is missing.'],
      ['{"a":"one\u0001"}', 'has a control character inside a text / Remove it.'],
    ];
    for (const [text, line] of causes) {
      it(`${JSON.stringify(text).slice(0, 40)} ${line}`, () => {
        expect(told(text)).to.deep.equal([`is not JSON: it ${line}`]);
      });
    }
  });
});
