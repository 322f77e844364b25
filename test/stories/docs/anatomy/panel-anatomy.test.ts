import { expect } from '@open-wc/testing';
import { fireEvent, within } from '@testing-library/dom';
import type { ComparisonInput } from '../../../../src/index.js';
import '../../../../stories/docs/define.js';
import type { PanelAnatomy } from '../../../../stories/docs/anatomy/panel-anatomy.js';
import { elementsOf, type Manifest } from '../../../../stories/docs/token-editor/known.js';
import { pair } from '../../../support/data.js';
import { clear, inside, put, settled, words } from '../../../support/page.js';

const path = '/dist/custom-elements.json';
const { default: manifest } = await import(path) as { default: Manifest };
const everything = {
  ...pair, kicker: 'K', summary: 'S', breadcrumbs: [{ name: 'B', url: 'https://b.example/' }], updated: '2026-11-01',
} as ComparisonInput;

const open = async (): Promise<PanelAnatomy> => {
  const anatomy = put('<panel-anatomy></panel-anatomy>');
  anatomy.manifest = manifest;
  anatomy.comparison = everything;
  await anatomy.updateComplete;
  await settled(shown(anatomy));
  return anatomy;
};
const shown = ({ renderRoot }: PanelAnatomy) => {
  const panel = renderRoot.querySelector('compare-panel');
  if (!panel) throw new Error('no panel');
  return panel;
};
const part = (anatomy: PanelAnatomy, name: string) => {
  const found = shown(anatomy).shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const outline = (anatomy: PanelAnatomy, name: string) => getComputedStyle(part(anatomy, name)).outlineStyle;
const button = (anatomy: PanelAnatomy, name: string) =>
  inside(anatomy).getByRole('button', { name: new RegExp(`^${name}\\b`) });
const press = async (anatomy: PanelAnatomy, name: string) => {
  fireEvent.click(button(anatomy, name));
  await anatomy.updateComplete;
};
const named = (anatomy: PanelAnatomy) => words(inside(anatomy).getByRole('status'));

describe('<panel-anatomy>', () => {
  afterEach(clear);

  it('lists the parts of the manifest with what they are', async () => {
    const anatomy = await open();
    const parts = elementsOf(manifest).find(({ tagName }) => tagName === 'compare-panel')?.cssParts ?? [];
    expect(parts.length).to.be.greaterThan(10);
    const list = inside(anatomy).getByRole('list', { name: 'Parts' });
    const items = within(list).getAllByRole('listitem').map(words);
    expect(items).to.deep.equal(parts.map(({ name, description = '' }) => `${name} ${description}`.trim()));
  });

  it('outlines the part that is chosen, and says which', async () => {
    const anatomy = await open();
    expect(outline(anatomy, 'title')).to.equal('none');
    await press(anatomy, 'title');
    expect(outline(anatomy, 'title')).to.equal('solid');
    expect(outline(anatomy, 'lead')).to.equal('none');
    expect(button(anatomy, 'title').getAttribute('aria-pressed')).to.equal('true');
    expect(named(anatomy)).to.include('compare-panel::part(title)');
    await press(anatomy, 'title');
    expect(outline(anatomy, 'title')).to.equal('none');
  });

  it('says so of a part that this panel has nothing to show for', async () => {
    const anatomy = await open();
    await press(anatomy, 'retry');
    expect(named(anatomy)).to.match(/not drawn here/);
  });

  it('names and outlines what is under the pointer', async () => {
    const anatomy = await open();
    part(anatomy, 'lead').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await anatomy.updateComplete;
    expect(outline(anatomy, 'lead')).to.equal('solid');
    expect(named(anatomy)).to.include('compare-panel::part(lead)');
    shown(anatomy).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await anatomy.updateComplete;
    expect(outline(anatomy, 'lead')).to.equal('none');
  });

  it('names and outlines what has the focus in the panel', async () => {
    const anatomy = await open();
    part(anatomy, 'name').querySelector('a')?.focus();
    await anatomy.updateComplete;
    expect(outline(anatomy, 'name')).to.equal('solid');
  });

  it('outlines all of them', async () => {
    const anatomy = await open();
    fireEvent.click(inside(anatomy).getByRole('checkbox', { name: 'Outline every part' }));
    await anatomy.updateComplete;
    for (const name of ['title', 'lead', 'card', 'take']) expect(outline(anatomy, name), name).not.to.equal('none');
  });

  it('shows other elements', async () => {
    const anatomy = await open();
    const select = inside(anatomy).getByRole('combobox', { name: 'Element' });
    fireEvent.change(select, { target: { value: 'verdict-badge' } });
    await anatomy.updateComplete;
    expect(anatomy.renderRoot.querySelector('verdict-badge')).not.to.equal(null);
    expect(button(anatomy, 'badge')).not.to.equal(null);
  });

  it('is accessible', async () => {
    const anatomy = await open();
    await press(anatomy, 'title');
    await expect(anatomy).to.be.accessible();
  });

  for (const width of [280, 1280]) {
    it(`fits ${width} px`, async () => {
      const anatomy = await open();
      anatomy.style.inlineSize = `${width}px`;
      expect(anatomy.scrollWidth).to.be.at.most(width);
    });
  }
});
