import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './world.mjs';

const good = '{ "tools": [{ "name": "A", "reviews": [{ "reviewer": "ana", "score": 88 }] }] }';
const warned = '{\n  "kiker": "x",\n  "tools": [{ "name": "A" }]\n}\n';
const bad = `{
  "tools": [
    { "name": "A" },
    {
      "name": "B",
      "reviews": [
        { "reviewer": "ana", "score": 101, "take": "x" }
      ]
    }
  ]
}
`;

test('a file without problems is said to be so', async () => {
  assert.deepEqual(await run(['validate', 'a.json'], { files: { 'a.json': good } }),
    { code: 0, out: '1 file: no problems\n', err: '', written: {} });
});

test('a problem comes with file, line, column, path and reason, and exit code 1', async () => {
  const { code, out } = await run(['validate', 'a.json', 'b.json'], { files: { 'a.json': good, 'b.json': bad } });
  assert.equal(code, 1);
  assert.equal(out, 'b.json:7:39: error: tools[1].reviews[0].score must be a number from 0 to 100, not 101.\n'
    + '2 files: 1 error\n');
});

test('an unknown key is a warning at the key, with a hint, and exit code 0', async () => {
  const { code, out } = await run(['validate', 'a.json'], { files: { 'a.json': warned } });
  assert.equal(code, 0);
  assert.equal(out, 'a.json:2:3: warning: kiker is not a known key.\n    Did you mean “kicker”?\n1 file: 1 warning\n');
});

test('--strict makes errors of warnings', async () => {
  const { code, out } = await run(['validate', '--strict', 'a.json'], { files: { 'a.json': warned } });
  assert.equal(code, 1);
  assert.match(out, /^a\.json:2:3: error: kiker/);
  assert.match(out, /1 file: 1 error\n$/);
});

const withGrade = (key) => `{"tools":[{"name":"A"}],"scale":{"grades":{"${key}":\n "x"}}}`;
const places = [
  ['what is missing is shown at what lacks it', '{\n "tools": [\n  {}\n ]\n}', 'tools[0].name', '3:3'],
  ['a key that needs quotes in its path', withGrade('a b'), 'scale.grades["a b"]', '2:2'],
  ['a key with a bracket and a quote', withGrade(']\\"[0]'), 'scale.grades["]\\"[0]"]', '2:2'],
  ['a key written by escapes', '{"t\\u006fols":[\n7]}', 'tools[0]', '2:1'],
  ['columns count UTF-16 units', '{"summary":"😀","tools":7}', 'tools', '1:25'],
  ['lines that end by CR LF', '{\r\n"tools":\r\n 7}', 'tools', '3:2'],
  ['the whole file', '7', 'the file', '1:1'],
  ['no tools at all', '{\n}', 'tools', '1:1'],
];
for (const [what, text, path, place] of places) {
  test(`line and column: ${what}`, async () => {
    const { out } = await run(['validate', 'a.json'], { files: { 'a.json': text } });
    assert.ok(out.includes(`a.json:${place}: error: ${path} `), out);
  });
}

test('broken JSON keeps the diagnosis of the model, with its place', async () => {
  const { code, out } = await run(['validate', 'a.json'], { files: { 'a.json': '{\n  "tools": [],\n}' } });
  assert.equal(code, 1);
  assert.match(out, /^a\.json:3:1: error: the file is not JSON: it has a trailing comma\.\n {4}Remove it\.\n/);
});

for (const text of ['"x"', '5', 'null', '[]', 'true', '""', JSON.stringify(good)]) {
  test(`${text} is said to be JSON, but no comparison`, async () => {
    const { code, out } = await run(['validate', 'a.json'], { files: { 'a.json': text } });
    assert.equal(code, 1);
    assert.match(out, /^a\.json:1:1: error: the file is JSON, but no comparison, which is an object\.\n {4}Write: /);
  });
}

test('nothing at all is said to be empty', async () => {
  for (const stdin of ['', ' \r\n']) {
    const { code, out } = await run(['validate'], { stdin });
    assert.equal(code, 1);
    assert.match(out, /^<stdin>:1:1: error: the file is empty\.\n {4}Write: /);
  }
});

test('a byte order mark is named as the cause', async () => {
  const { out } = await run(['validate', 'a.json'], { files: { 'a.json': `\uFEFF${good}` } });
  assert.match(out, /^a\.json:1:1: error: the file is not JSON: it starts with a byte order mark/);
});

test('a key that stands twice in an object is a warning at the second', async () => {
  const text = '{ "tools": [{ "name": "A",\n "name": "B",\n "pricing": { "name": 1 } }] }';
  const { out } = await run(['validate', 'a.json'], { files: { 'a.json': text } });
  assert.match(out, /^a\.json:2:2: warning: tools\[0\]\.name stands here again; what stood before is lost\.\n/);
  assert.equal(out.match(/again/g).length, 1);
});

test('brackets nested without end are a problem like any other', async () => {
  const deep = `{ "tools": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`;
  const { code, out, err } = await run(['validate', 'a.json'], { files: { 'a.json': deep } });
  assert.equal(code, 1);
  assert.match(out, /error: tools\[0\] must be an object/);
  assert.equal(err, '');
});

test('problems stand in the order of the file', async () => {
  const text = '{ "kiker": 1,\n "tools": [{ "name": "A", "score": 1 }],\n "url": "x:y" }';
  const { out } = await run(['validate', 'a.json'], { files: { 'a.json': text } });
  assert.deepEqual(out.match(/^a\.json:\d+/gm), ['a.json:1', 'a.json:2', 'a.json:3']);
});

for (const args of [['validate'], ['validate', '-']]) {
  test(`${args.join(' ')} reads standard input`, async () => {
    const { code, out } = await run(args, { stdin: '{ "tools": [{ "name": "Ünï 😀" }], "kiker": 1 }' });
    assert.equal(code, 0);
    assert.match(out, /^<stdin>:1:36: warning: kiker/);
  });
}

test('without a file, at a keyboard, it says what to do and does not wait', async () => {
  const { code, err } = await run(['validate']);
  assert.equal(code, 2);
  assert.match(err, /no file is named\.\n {4}Name files/);
});

test('a pattern stands for its files, and a file named twice is read once', async () => {
  const files = { 'a.json': good, 'b.json': good };
  assert.equal((await run(['validate', '*.json', 'a.json'], { files })).out, '2 files: no problems\n');
});

test('a pattern that fits no file is told like a missing file, and the others are checked', async () => {
  const { code, out, err } = await run(['validate', '*.json', 'b.txt'], { files: { 'b.txt': bad } });
  assert.deepEqual([code, err], [2, '']);
  assert.match(out, /^\*\.json:1:1: error: the file cannot be read: fits no file\.\nb\.txt:7:39: /);
  const json = await run(['validate', '--format', 'json', '*.json']);
  assert.equal(JSON.parse(json.out).files[0].read, false);
  assert.match((await run(['render', '--to', 'html', '*.json'])).err, /^compare-panel: \*\.json: fits no file\.\n$/);
});

test('what can be named in place of a folder is said', async () => {
  const { out } = await run(['validate', 'data'], { files: { data: { code: 'EISDIR' } } });
  assert.match(out, /is a folder\.\n {4}Name files in it, such as "data\/\*\.json"\.\n/);
});

const unreadable = [
  ['is not there', 'ENOENT', 'there is no such file'],
  ['is a folder', 'EISDIR', 'is a folder'],
  ['may not be read', 'EACCES', 'permission denied'],
];
for (const [what, code, reason] of unreadable) {
  test(`a file that ${what} is named with the reason, and the others are still checked`, async () => {
    const result = await run(['validate', 'a.json', 'b.json'], { files: { 'a.json': { code }, 'b.json': bad } });
    assert.equal(result.code, 2);
    assert.ok(result.out.startsWith(`a.json:1:1: error: the file cannot be read: ${reason}.\n`), result.out);
    assert.match(result.out, /\nb\.json:7:39: error: .*\n2 files: 2 errors\n$/);
  });
}

test('a file that is not UTF-8 is named', async () => {
  const { code, out } = await run(['validate', 'a.json'], { files: { 'a.json': Uint8Array.of(0x7b, 0xfc, 0x7d) } });
  assert.equal(code, 2);
  assert.match(out, /cannot be read: is not text in UTF-8\.\n {4}Save the file as UTF-8\./);
});

test('--format json is for programs', async () => {
  const files = { 'a.json': good, 'b.json': bad, 'c.json': warned, 'd.json': '{' };
  const { code, out } = await run(['validate', '--format', 'json', ...Object.keys(files), 'e.json'], { files });
  assert.equal(code, 2);
  assert.deepEqual(JSON.parse(out), {
    version: 1,
    files: [
      { file: 'a.json', read: true, problems: [] },
      {
        file: 'b.json',
        read: true,
        problems: [{
          path: 'tools[1].reviews[0].score', message: 'must be a number from 0 to 100, not 101', severity: 'error',
          line: 7, column: 39,
        }],
      },
      {
        file: 'c.json',
        read: true,
        problems: [{
          path: 'kiker', message: 'is not a known key', hint: 'Did you mean “kicker”?', severity: 'warning',
          line: 2, column: 3,
        }],
      },
      {
        file: 'd.json',
        read: true,
        problems: [{
          path: '', message: 'is not JSON: it ends too early', hint: 'A closing bracket or quote is missing.',
          severity: 'error', line: 1, column: 2,
        }],
      },
      {
        file: 'e.json',
        read: false,
        problems: [{
          path: '', message: 'cannot be read: there is no such file', severity: 'error', line: 1, column: 1,
        }],
      },
    ],
    errors: 3,
    warnings: 1,
  });
});

test('colors are for a terminal alone, and not where NO_COLOR is set', async () => {
  const files = { 'a.json': bad };
  const colored = async (world) => (await run(['validate', 'a.json'], { files, ...world })).out.includes('\u001b[31m');
  assert.equal(await colored({ isTTY: true }), true);
  assert.equal(await colored({ isTTY: true, env: { NO_COLOR: '' } }), true);
  assert.equal(await colored({ isTTY: true, env: { NO_COLOR: '1' } }), false);
  assert.equal(await colored({ isTTY: true, env: { TERM: 'dumb' } }), false);
  assert.equal(await colored({ isTTY: false }), false);
});

test('what a stranger wrote cannot steer the terminal', async () => {
  const text = '{ "tools": [], \u009b31m\u202e }';
  const { out } = await run(['validate', 'a\u001b[2J.json'], { files: { 'a\u001b[2J.json': text } });
  assert.doesNotMatch(out, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  assert.match(out, /^a\\u001b\[2J\.json/);
});

test('progress shows on a terminal alone, ten times a second, and is wiped at the end', async () => {
  const files = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${index}.json`, good]));
  let time = 0;
  const clock = () => { time += 30; return time; };
  const { err } = await run(['validate', ...Object.keys(files)], { files, isTTY: true, now: clock });
  assert.match(err, /^(\r\u001b\[K\d of 5 files)+\r\u001b\[K$/);
  assert.ok(err.match(/of 5/g).length < 5);
  assert.equal((await run(['validate', ...Object.keys(files)], { files, now: clock })).err, '');
});
