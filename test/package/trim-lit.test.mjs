import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { trimLit } from '../../scripts/trim-lit.mjs';
import { root } from './pack.mjs';

const { transform } = trimLit();
const html = join(root, 'node_modules/lit-html/lit-html.js');

for (const [what, source] of [
  ['a decorator', 'class A {\n  @property({ type: Number }) size = 1;\n}'],
  ['a property that writes its attribute', 'static properties = { open: { type: Boolean, reflect: true } };'],
  ['an attribute that is an object', 'static properties = { data: { type: Object } };'],
  ['a directive', 'import { live } from \'lit/directives/live.js\';'],
  ['a template within a drawing', 'svg`<path d=${line}></path>`'],
  ['a step of its own in the life cycle', 'protected override firstUpdated(): void {}'],
  ['a property that is state', 'static properties = { open: { state: true } };'],
  ['style sheets in a list of lists', 'static override styles = [[base, own]];'],
]) {
  test(`the script file is not built with ${what}, which its Lit lacks`, () => {
    assert.throws(() => transform(source, join(root, 'src/views/new.ts')), /takes out of Lit/);
  });
}

test('the script file is not built with a Lit that the cuts do not fit', () => {
  const code = readFileSync(html, 'utf8');
  assert.doesNotThrow(() => transform(code, html));
  assert.throws(() => transform(code.replace('class I ', 'class J '), html), /no longer has .*class I /);
});

test('Lit in the script file knows no directives, reflection, decorators or hooks, and reads no templates', () => {
  const script = readFileSync(join(root, 'dist/compare-panel.js'), 'utf8');
  assert.deepEqual(
    script.match(/lit\$|litDirective|addInitializer|litPropertyMetadata|useDefault|handleEvent|firstUpdated|\w+PolyfillSupport|\w+HydrateSupport/g), null,
  );
});
