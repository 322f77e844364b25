import { expect } from '@open-wc/testing';
import { fireEvent, within } from '@testing-library/dom';
import { pack } from '../../../../stories/docs/token-editor/fragment.js';
import type { Manifest } from '../../../../stories/docs/token-editor/known.js';
import type { ComparisonInput } from '../../../../src/index.js';
import '../../../../stories/docs/define.js';
import type { TokenEditor } from '../../../../stories/docs/token-editor/token-editor.js';
import { pair } from '../../../support/data.js';
import { clear, inside, put, settled, words } from '../../../support/page.js';

const path = '/dist/custom-elements.json';
const { default: manifest } = await import(path) as { default: Manifest };
const tokensPath = '/dist/tokens.json';
const { default: shipped } = await import(tokensPath) as {
  default: { dimension: Record<string, { $value: object }> };
};

const open = async (): Promise<TokenEditor> => {
  const editor = put('<token-editor></token-editor>');
  editor.manifest = manifest;
  editor.comparison = pair as ComparisonInput;
  await rest(editor);
  return editor;
};

/** Everything that follows from a change has followed. */
const rest = async (editor: TokenEditor): Promise<void> => {
  await editor.settled;
  for (const panel of editor.renderRoot.querySelectorAll('compare-panel')) await settled(panel);
};

const type = async (editor: TokenEditor, field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  await rest(editor);
};
const press = async (editor: TokenEditor, name: string | RegExp) => {
  fireEvent.click(inside(editor).getByRole('button', { name }));
  await rest(editor);
};
const field = (editor: TokenEditor, name: string) =>
  inside(editor).getByRole<HTMLInputElement>('textbox', { name, hidden: true });
const text = (editor: TokenEditor, name: string) => field(editor, name).value;
const bring = async (editor: TokenEditor, css: string) => {
  await type(editor, field(editor, 'CSS or tokens JSON'), css);
  await press(editor, 'Read');
};
const status = (editor: TokenEditor) => words(inside(editor).getByRole('status'));

/** A computed property of the first part of a name in the preview of a scheme. */
const drawn = (editor: TokenEditor, scheme: string, part: string, property: string): string => {
  const pane = inside(editor).getByRole('region', { name: scheme });
  const found = pane.querySelector('compare-panel')?.shadowRoot?.querySelector(`[part~=${part}]`);
  if (!found) throw new Error(`no ${part}`);
  return getComputedStyle(found).getPropertyValue(property);
};

/** What the table of contrasts says of a pair. */
const said = (editor: TokenEditor, pair: string) => {
  const row = inside(editor).getByRole('rowheader', { name: pair }).closest('tr');
  if (!row) throw new Error(`no row ${pair}`);
  return within(row).getAllByRole('cell').map(words);
};

describe('<token-editor>', () => {
  const { clipboard } = navigator;
  let copied: string[] = [];

  beforeEach(() => {
    copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (value: string) => Promise.resolve(void copied.push(value)) },
    });
  });
  afterEach(() => {
    clear();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('starts from a ready theme, all of whose tokens it knows', async () => {
    const editor = await open();
    for (const name of ['broadsheet', 'pebble']) {
      const css = await (await fetch(`/src/theme/themes/${name}.css`)).text();
      editor.themes = { [name]: css };
      await rest(editor);
      await press(editor, `Start from ${name}`);
      expect(status(editor)).to.equal(`Read ${css.match(/^ *--compare-panel-/gm)?.length} tokens of ${name}.`);
    }
    expect(text(editor, 'radius')).to.equal('1.5em');
  });

  it('has a field for each token, with its default and what it sets', async () => {
    const editor = await open();
    const tokens = manifest.modules.flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'compare-panel')?.cssProperties ?? [];
    expect(tokens.length).to.be.greaterThan(10);
    for (const { name, default: value = '', description = '' } of tokens) {
      const input = field(editor, name.replace('--compare-panel-', ''));
      expect(input.placeholder, name).to.equal(value);
      const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
      const said = ids.map((id) => editor.shadowRoot?.getElementById(id)?.textContent ?? '').join(' ');
      expect(said, name).to.include(description);
    }
  });

  it('draws what is typed, in both schemes', async () => {
    const editor = await open();
    await type(editor, field(editor, 'surface'), 'light-dark(rgb(1, 2, 3), rgb(4, 5, 6))');
    expect(drawn(editor, 'Light', 'panel', 'background-color')).to.equal('rgb(1, 2, 3)');
    expect(drawn(editor, 'Dark', 'panel', 'background-color')).to.equal('rgb(4, 5, 6)');
  });

  it('says what does not fit, and keeps the default meanwhile', async () => {
    const editor = await open();
    const input = field(editor, 'surface');
    await type(editor, input, '3px');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    inside(editor).getByText(/“3px” does not fit here/);
    expect(input.value).to.equal('3px');
    expect(text(editor, 'CSS')).to.equal('');
    await type(editor, input, 'red');
    expect(input.getAttribute('aria-invalid')).not.to.equal('true');
    expect(text(editor, 'CSS')).to.include('--compare-panel-surface: red;');
  });

  it('picks a colour for one scheme and leaves the other', async () => {
    const editor = await open();
    await type(editor, field(editor, 'surface'), '#102030');
    await type(editor, inside(editor).getByLabelText('surface, dark'), '#405060');
    expect(text(editor, 'surface')).to.equal('light-dark(#102030,#405060)');
  });

  it('resets one token, and all', async () => {
    const editor = await open();
    await type(editor, field(editor, 'surface'), 'red');
    await type(editor, field(editor, 'radius'), '9px');
    await press(editor, 'Reset surface');
    expect(text(editor, 'surface')).to.equal('');
    expect(text(editor, 'radius')).to.equal('9px');
    await press(editor, /^Reset all/);
    expect(text(editor, 'CSS')).to.equal('');
    expect(inside(editor).queryByRole('button', { name: /^Reset radius/, hidden: true })).to.equal(null);
  });

  it('keeps the focus in a field whose reset button has gone', async () => {
    const editor = await open();
    await type(editor, field(editor, 'surface'), 'red');
    await press(editor, 'Reset surface');
    expect(editor.shadowRoot?.activeElement).to.equal(field(editor, 'surface'));
  });

  it('takes CSS in, with rules for parts, and names what it cannot take', async () => {
    const editor = await open();
    await bring(editor, `.post { --compare-panel-radius: 7px; --compare-panel-acent: red }
      compare-panel::part(title) { font-style: italic }
      compare-panel::part(titel) { color: red }`);
    expect(text(editor, 'radius')).to.equal('7px');
    expect(drawn(editor, 'Light', 'title', 'font-style')).to.equal('italic');
    const notes = within(inside(editor).getByRole('list', { name: 'Left out' })).getAllByRole('listitem').map(words);
    expect(notes).to.have.length(2);
    expect(notes[0]).to.include('“--compare-panel-accent”?');
    expect(notes[1]).to.include('“title”?');
    expect(status(editor)).to.equal('Read 1 token and 1 part; 2 left out.');
  });

  it('gives out CSS and tokens that it takes in again', async () => {
    const editor = await open();
    const css = ':root {\n  --compare-panel-surface: light-dark(#fafafa,#101010);\n  --compare-panel-radius: 3px;\n}\n';
    await bring(editor, css);
    expect(text(editor, 'CSS')).to.equal(css);
    const json = text(editor, 'Design tokens (JSON)');
    await press(editor, /^Reset all/);
    await bring(editor, json);
    expect(text(editor, 'CSS')).to.equal(css);
  });

  it('goes back to the defaults by the tokens that the package ships, and counts them', async () => {
    const editor = await open();
    await type(editor, field(editor, 'radius'), '9px');
    const file = structuredClone(shipped);
    const all = inside(editor).getAllByRole('textbox', { hidden: true }).filter(({ id }) => id.startsWith('token-'));
    await bring(editor, JSON.stringify(file));
    expect(status(editor)).to.equal(`Read ${all.length} tokens, all as by default.`);
    expect(text(editor, 'CSS')).to.equal('');
    file.dimension.radius = { $value: { value: 5, unit: 'px' } };
    await bring(editor, JSON.stringify(file));
    expect(status(editor)).to.equal(`Read ${all.length} tokens, ${all.length - 1} of them as by default.`);
    expect(text(editor, 'CSS')).to.equal(':root {\n  --compare-panel-radius: 5px;\n}\n');
  });

  it('asks for something to read where nothing is pasted, and changes nothing', async () => {
    const editor = await open();
    await type(editor, field(editor, 'radius'), '9px');
    await bring(editor, ' ');
    expect(status(editor)).to.match(/^There is nothing to read yet: paste/);
    expect(text(editor, 'radius')).to.equal('9px');
  });

  it('names the first of very many faults, and counts the rest', async () => {
    const editor = await open();
    await bring(editor, Array.from({ length: 300 }, (_, index) => `--compare-panel-x${index}: red`).join(';'));
    const notes = within(inside(editor).getByRole('list', { name: 'Left out' })).getAllByRole('listitem').map(words);
    expect(notes).to.have.length(21);
    expect(notes.at(-1)).to.equal('… and 280 more.');
    expect(status(editor)).to.equal('Read nothing; 300 left out.');
  });

  it('says of broken JSON where it breaks', async () => {
    const editor = await open();
    await bring(editor, '{ "light": ');
    inside(editor).getByText(/is not JSON/);
    expect(status(editor)).to.match(/^Read nothing/);
  });

  it('copies', async () => {
    const editor = await open();
    await type(editor, field(editor, 'radius'), '3px');
    await press(editor, 'Copy CSS');
    await press(editor, 'Copy tokens');
    expect(copied).to.deep.equal([text(editor, 'CSS'), text(editor, 'Design tokens (JSON)')]);
    expect(status(editor)).to.equal('Tokens copied.');
  });

  it('selects the text where copying is refused', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true, value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    });
    const editor = await open();
    await type(editor, field(editor, 'radius'), '3px');
    await press(editor, 'Copy CSS');
    expect(status(editor)).to.include('selected');
    const { selectionStart, selectionEnd, value } = field(editor, 'CSS');
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    await press(editor, 'Copy link');
    expect(status(editor)).to.match(/here it is: http.*#theme=/);
  });

  it('shares by a link that opens as it was', async () => {
    const editor = await open();
    await type(editor, field(editor, 'radius'), '3px');
    await press(editor, 'Copy link');
    const { hash } = new URL(copied[0] ?? '');
    expect(status(editor)).to.match(/^Link copied, \d+ characters\.$/);
    const css = text(editor, 'CSS');
    clear();
    location.hash = hash;
    const other = await open();
    expect(text(other, 'CSS')).to.equal(css);
    expect(status(other)).to.equal('Read 1 token from the link.');
  });

  it('follows a link in the open page', async () => {
    const editor = await open();
    location.hash = await pack(':root { --compare-panel-radius: 5px }');
    await new Promise((resolve) => { addEventListener('hashchange', resolve, { once: true }); });
    await rest(editor);
    expect(text(editor, 'radius')).to.equal('5px');
  });

  it('answers a broken link calmly and changes nothing', async () => {
    location.hash = '#theme=abcdef';
    const editor = await open();
    expect(status(editor)).to.equal('The link is incomplete or damaged: ask for it again. Nothing was changed.');
    expect(text(editor, 'CSS')).to.equal('');
  });

  it('reports contrast in both schemes', async () => {
    const editor = await open();
    await type(editor, field(editor, 'surface'), 'light-dark(#fff,#000)');
    await type(editor, field(editor, 'muted'), '#767676');
    expect(said(editor, 'muted on surface')).to.deep.equal(['4.5', 'Aa 4.54 pass', 'Aa 4.62 pass']);
    await type(editor, field(editor, 'muted'), 'light-dark(#777,#767676)');
    expect(said(editor, 'muted on surface')).to.deep.equal(['4.5', 'Aa 4.47 fail', 'Aa 4.62 pass']);
    inside(editor).getByText(/^1 of \d+ fails\./);
  });

  it('finds every pair of the defaults readable', async () => {
    const editor = await open();
    inside(editor).getByText(/^All \d+ pass\./);
  });

  it('measures against the surface that a panel brings along', async () => {
    const editor = await open();
    fireEvent.click(inside(editor).getByRole('radio', { name: /its own/ }));
    await rest(editor);
    inside(editor).getByText(/^All \d+ pass\./);
    expect(drawn(editor, 'Dark', 'panel', 'background-color')).not.to.match(/rgba\(.* 0\)/);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible, ${scheme}`, async function axe() {
      this.timeout(20_000); // three elements, twice
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: light-dark(#fff, #222325)`;
      try {
        const editor = await open();
        await bring(editor, '--compare-panel-acent: red; --compare-panel-radius: 3px');
        await expect(editor).to.be.accessible();
      } finally {
        document.documentElement.style.cssText = '';
      }
    });
  }

  for (const width of [280, 320, 768, 1280]) {
    it(`fits ${width} px`, async () => {
      const editor = await open();
      editor.style.inlineSize = `${width}px`;
      await bring(editor, '--compare-panel-acent: red; --compare-panel-radius: 3px');
      expect(editor.scrollWidth).to.be.at.most(width);
      const { right } = editor.getBoundingClientRect();
      const beyond = [...editor.shadowRoot?.querySelectorAll('*') ?? []]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > right + 0.5);
      expect(beyond.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
    });
  }
});
