import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, minifyHtml } from '../../scripts/minify-templates.mjs';

const same = (text) => [text, text];

for (const [before, after] of [
  ['\n  <div>\n    <p>\n      Text\n    </p>\n  </div>\n', '<div><p>Text</p></div>'],
  ['<a>x</a>\n  <b>y</b>', '<a>x</a> <b>y</b>'],
  ['<p>one <b>two</b> three</p>', '<p>one <b>two</b> three</p>'],
  ['<span>a</span> and', '<span>a</span> and'],
  ['<div\n  class="a  b"\n  hidden=\uE000\n>x</div>', '<div class="a  b" hidden=\uE000>x</div>'],
  ['<p class="a" id="a-1" part="a b" title="">x</p>', '<p class=a id=a-1 part="a b" title="">x</p>'],
  ['<a title="\uE000" href="/x"/>', '<a title="\uE000" href="/x"/>'],
  ['<br class="a"/>', '<br class="a"/>'],
  ['<a title="1 > 0  !">x</a>', '<a title="1 > 0  !">x</a>'],
  ['<p>\uE000\n\uE001</p>', '<p>\uE000 \uE001</p>'],
  ['<ul>\n  \uE000\n</ul>', '<ul>\uE000</ul>'],
  ['a<!-- why -->b', 'ab'],
  same(' of '),
  same('1 < 2 and 3 > 2'),
  same('\uE000 · \uE000'),
]) {
  test(`markup ${JSON.stringify(before)}`, () => assert.equal(minifyHtml(before), after));
}

test('style sheets keep what they mean', () => {
  assert.equal(minifyCss(`
    /* why */
    :host { display: block; --_ink: color-mix(in oklab, currentColor 60%, transparent) }
    @container (inline-size > 30em) { .a > .b { margin: 0 } }
  `), ':host{--_ink:color-mix(in oklab, currentColor 60%, transparent);display:block}'
    + '@container (inline-size>30em){.a>.b{margin:0}}');
});
