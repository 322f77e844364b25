import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCss, writeCss } from '../../../../stories/docs/token-editor/css.js';
import type { Theme } from '../../../../stories/docs/token-editor/theme.js';
import { known } from './known.js';

const read = (text: string) => {
  const { theme, notes } = readCss(text, known);
  return { ...Object.fromEntries(theme.tokens), ...(theme.parts.length && { parts: theme.parts }), notes };
};
const rule = (selector: string, declarations: string) => ({ selector, declarations });

describe('reading CSS', () => {
  const taken: [name: string, css: string, tokens: object][] = [
    ['bare declarations', '--compare-panel-accent: #0b5d3b; --compare-panel-radius: 0',
      { accent: '#0b5d3b', radius: '0' }],
    ['declarations in a rule', '.post { --compare-panel-accent: teal }', { accent: 'teal' }],
    ['a rule in a layer and a condition',
      '@layer a { @supports (color: red) { .a { .b { --compare-panel-radius: 1em } } } }',
      { radius: '1em' }],
    ['bare declarations before and after rules',
      '--compare-panel-radius: 1px; a { color: red } --compare-panel-leading: 2', { radius: '1px', leading: '2' }],
    ['the last of several', 'a { --compare-panel-radius: 1px } b { --compare-panel-radius: 3px }', { radius: '3px' }],
    ['comments and what is not ours', '/* a */ body { color: red; --other: 1 } :root { --compare-panel-leading: 1.4 }',
      { leading: '1.4' }],
    ['a dark rule as the dark side',
      ':root { --compare-panel-accent: red }'
        + '@media (prefers-color-scheme: dark) { :root { --compare-panel-accent: pink } }',
      { accent: 'light-dark(red,pink)' }],
    ['a dark class beside the default', '.dark { --compare-panel-accent: pink }',
      { accent: 'light-dark(#2672b7,pink)' }],
    ['a light rule as the light side',
      ':root { --compare-panel-accent: light-dark(red,blue) } .light { --compare-panel-accent: lime }',
      { accent: 'light-dark(lime,blue)' }],
    ['a file with a brace too many', 'a { --compare-panel-radius: 1px } } b { --compare-panel-leading: 2 }',
      { radius: '1px', leading: '2' }],
    ['what another custom property says', ':root { --green: #14532d; --brand: var(--green) } '
      + 'compare-panel { --compare-panel-accent: color-mix(in oklab, var(--brand) 80%, black) }',
      { accent: 'color-mix(in oklab, #14532d 80%, black)' }],
    ['what another custom property says in either scheme',
      ':root { --brand: red; --compare-panel-accent: var(--brand) }'
      + '@media (prefers-color-scheme: dark) { :root { --brand: pink } }',
      { accent: 'light-dark(red,pink)' }],
    ['a reference to a token, and one with a fallback',
      '--compare-panel-surface: var(--compare-panel-accent); --compare-panel-accent: var(--brand, red)',
      { surface: 'var(--compare-panel-accent)', accent: 'var(--brand, red)' }],
    ['a dark query whose selector denies the other scheme', ':root { --compare-panel-accent: red }'
      + '@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --compare-panel-accent: pink } }',
      { accent: 'light-dark(red,pink)' }],
    ['the scheme that a selector denies as the other', ':root:not(.dark) { --compare-panel-accent: red }',
      { accent: 'light-dark(red,#4c95dd)' }],
    ['the CSS of a style element', '<style>:root { --compare-panel-radius: 1px }</style>', { radius: '1px' }],
    ['a rule for screens', '@media screen { :root { --compare-panel-radius: 1px } }', { radius: '1px' }],
  ];
  for (const [name, css, tokens] of taken) {
    it(`takes ${name}`, () => expect(read(css)).to.deep.equal({ ...tokens, notes: [] }));
  }

  const parts: [css: string, parts: object[]][] = [
    ['compare-panel::part(title) { font-style: italic }', [rule('compare-panel::part(title)', 'font-style: italic;')]],
    ['.post > tool-card::part(name):hover { color: red }', [rule('tool-card::part(name):hover', 'color: red;')]],
    ['.a ::part(share), .b::part(share) { margin: 0 }', [rule('::part(share)', 'margin: 0px;')]],
    ['tool-card.big:not(.small)::part(name), x-y::part(other) { margin: 0 }',
      [rule('tool-card::part(name)', 'margin: 0px;')]],
    [':root { --brand: red } ::part(share) { color: var(--brand) }', [rule('::part(share)', 'color: red;')]],
  ];
  for (const [css, expected] of parts) {
    it(`keeps ${css}`, () => expect(read(css)).to.deep.equal({ parts: expected, notes: [] }));
  }

  const told: [css: string, ...notes: RegExp[]][] = [
    ['--compare-panel-acent: red', /--compare-panel-acent.*no such token.*“--compare-panel-accent”\?/],
    ['--compare-pannel-accent: red', /--compare-pannel-accent.*“--compare-panel-accent”\?/],
    ['--compare-panel-wallpaper: red', /--compare-panel-wallpaper.*no such token\.$/],
    ['compare-panel::part(titel) { color: red }', /part titel.*“title”\?/],
    ['tool-cart::part(name) { color: red }', /<tool-cart>.*“tool-card”/],
    ['tool-card::part(title) { color: red }', /part title in <tool-card>\. It is one of <compare-panel>\.$/],
    ['tool-card::part(titel) { color: red }', /part titel in <tool-card>.*“title”, a part of <compare-panel>\?/],
    ['tool-card::part(tool-name) { color: red }', /part tool-name in <tool-card>\. The nearest is “name”\.$/],
    ['--compare-panel-background: red', /--compare-panel-background.*nearest is “--compare-panel-surface”\.$/],
    ['--compare-panel-accent-color: red', /--compare-panel-accent-color.*nearest is “--compare-panel-accent”\.$/],
    ['--accent: red', /nothing.*“--compare-panel-accent”\?/],
    ['--compare-panel-accent: var(--brand)', /accent.*--brand.*cannot be known/],
    ['--a: var(--b); --b: var(--a); --compare-panel-accent: var(--a)', /accent.*cannot be known/],
    ['tool-card::part(name) { color: var(--brand) }', /name.*--brand.*cannot be known/],
    ['@media print { :root { --compare-panel-accent: red } }', /accent.*“print”.*left out/],
    ['@media (min-width: 40em) { .a { --compare-panel-accent: red } }', /accent.*“\(min-width: 40em\)”.*left out/],
    ['--compare-panel-accent: 3px', /accent.*3px.*does not fit/],
    ['--compare-panel-radius: red', /radius.*red.*does not fit/],
    ['--compare-panel-radius: 2', /radius.*2.*does not fit/],
    ['--compare-panel-leading: loose', /leading.*loose.*does not fit/],
    ['--compare-panel-heading-font: 3px', /heading-font.*3px.*does not fit/],
    ['--compare-panel-surface: var(--x, url(//a.example/))', /surface.*address/],
    ['--compare-panel-surface: var(--x, u\\72l(//a.example/))', /surface.*address/],
    ['compare-panel::part(title) { background: url(//a.example/) }', /title.*address/],
    ['@media print { compare-panel::part(title) { color: red } }', /title.*condition/],
    ['.dark { --compare-panel-radius: 9px }', /radius.*same in light and dark/],
    ['body { color: red }', /nothing.*--compare-panel-/i],
  ];
  for (const [css, ...notes] of told) {
    it(`leaves out, and says of, ${css}`, () => {
      const { notes: said, ...rest } = read(css);
      expect(rest).to.deep.equal({});
      expect(said).to.have.length(notes.length);
      notes.forEach((note, index) => expect(said[index]).to.match(note));
    });
  }

  it('says nothing of nothing', () => expect(read(' ')).to.deep.equal({ notes: [] }));
});

describe('writing CSS', () => {
  const theme: Theme = {
    tokens: new Map([['radius', '0'], ['accent', 'light-dark(red,pink)']]),
    parts: [rule('compare-panel::part(title)', 'font-style: italic;')],
  };

  it('gives a rule to paste', () => {
    expect(writeCss(theme)).to.equal(`:root {
  --compare-panel-radius: 0;
  --compare-panel-accent: light-dark(red,pink);
}

compare-panel::part(title) { font-style: italic; }
`);
  });

  it('gives nothing for nothing', () => expect(writeCss({ tokens: new Map(), parts: [] })).to.equal(''));

  it('is read back exactly', () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    const values = fc.record({
      accent: fc.oneof(color, fc.tuple(color, color).map(([light, dark]) => `light-dark(${light}, ${dark})`)),
      radius: fc.nat(99).map((size) => `${size / 4}em`),
      'heading-font': fc.string().map((name) => `"${name.replace(/["\\\n\r\f\0]/g, '')}", serif`),
    }, { requiredKeys: [] });
    fc.assert(fc.property(values, (tokens) => {
      const written = writeCss({ tokens: new Map(Object.entries(tokens)), parts: theme.parts });
      const { theme: back, notes } = readCss(written, known);
      expect(notes).to.deep.equal([]);
      expect(Object.fromEntries(back.tokens)).to.deep.equal(tokens);
      expect(back.parts).to.deep.equal(theme.parts);
    }), { numRuns: 200 });
  });
});
