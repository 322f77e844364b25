import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileTemplate } from '../../scripts/compile-templates.mjs';

// That drawing is the same is for the browser tests, which run on compiled templates once more.
for (const [what, texts, compiled] of [
  ['no expression', ['<p>x</p>'], ['<p>x</p>']],
  ['a child', ['<p>', '</p>'], ['<p><?></p>', '1']],
  ['a last child, which needs something after it', ['<b>x</b>', ''], ['<b>x</b><?><?>', '1']],
  ['children beside text', ['a ', ' b ', ' c'], ['a <?> b <?> c', '0', '1']],
  ['attributes', ['<p id=', ' title="', '">x</p>'], ['<p>x</p>', '0id', '0title']],
  ['attributes with text, and with several expressions', ['<p class="a ', ' ', '" id=', '>x</p>'],
    ['<p>x</p>', '0class\na \n \n', '', '0id']],
  ['places in a row of a table', ['<tr role=row><th scope=', '>', '</th>', '</tr>'],
    ['<tr role=row><th><?></th><?></tr>', '1scope', '1', '1']],
  ['a drawing, whose names have capitals', ['<svg viewBox="0 0 ', ' 16"><path d=', '></path></svg>'],
    ['<svg><path></path></svg>', '0viewBox\n0 0 \n 16', '1d']],
  ['what a tag has beside them', ['<a class=x\n  href=', '\n  rel="noopener">', '</a>'],
    ['<a class=x\n  rel="noopener"><?></a>', '0href', '1']],
]) {
  test(`a template with ${what}`, () => assert.deepEqual(compileTemplate(texts), compiled));
}

for (const [what, texts] of [
  ['as the name of a tag', ['<', '>x</p>']],
  ['as an attribute', ['<p ', '>x</p>']],
  ['as the name of an attribute', ['<p ', '="a">x</p>']],
  ['as a property', ['<input .value=', '>']],
  ['as an attribute that is there or not', ['<p ?hidden=', '>x</p>']],
  ['as a listener', ['<button @click=', '>x</button>']],
  ['before a slash', ['<img src=', '/>']],
  ['in a comment', ['<p><!-- ', ' --></p>']],
  ['in a text area', ['<textarea rows="2">', '</textarea>']],
  ['beside an entity in an attribute', ['<p title="&amp;', '">x</p>']],
]) {
  test(`a template with an expression ${what} is refused`, () => {
    assert.throws(() => compileTemplate(texts), /neither a child nor an attribute's value/);
  });
}
