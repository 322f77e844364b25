import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ComparePanel } from '../../src/index.js';
import { clear, find, inside, put, script, settled, task } from '../support/page.js';

const data = {
  tools: [
    {
      id: 'a', name: 'Alpha', url: 'https://alpha.example/', sponsored: true,
      links: [{ label: 'Buy at Shop', url: 'https://shop.example/a', primary: true }, { label: 'Docs', url: 'docs.html' }],
    },
    {
      id: 'b', name: 'Beta', url: 'https://beta.example/',
      links: [{ label: 'Paid link', url: 'https://paid.example/', sponsored: true }],
      reviews: [{ reviewer: 'x', score: 90, url: 'https://review.example/' }],
    },
  ],
};

describe('links of a tool', () => {
  let panel: ComparePanel;
  let followed: string[];
  /** A click of the middle (1) or right (2) button. */
  const auxclick = (button: number): MouseEvent =>
    new MouseEvent('auxclick', { button, bubbles: true, composed: true, cancelable: true });
  const link = (name: RegExp): HTMLAnchorElement => {
    const [found] = inside(panel).getAllByRole<HTMLAnchorElement>('link', { name });
    if (!found) throw new Error(`no link ${String(name)}`);
    return found;
  };
  /** Keeps the page where it is, and notes where it would have gone. */
  const stay = (event: Event): void => {
    const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!event.defaultPrevented && anchor) followed.push(anchor.href);
    event.preventDefault();
  };

  beforeEach(async () => {
    followed = [];
    panel = await settled(put(`<compare-panel>${script(data)}</compare-panel>`));
    addEventListener('click', stay);
    addEventListener('auxclick', stay);
  });
  afterEach(() => {
    removeEventListener('click', stay);
    removeEventListener('auxclick', stay);
    clear();
  });

  it('say what they are: sponsored ones in rel, all without an opener', () => {
    expect(link(/^Alpha/).rel).to.equal('sponsored nofollow noopener');
    expect(link(/^Buy at Shop/).rel).to.equal('sponsored nofollow noopener');
    expect(link(/^Beta/).rel).to.equal('noopener');
    expect(link(/^Paid link/).rel).to.equal('sponsored nofollow noopener');
    expect(link(/^Docs/).href).to.equal(new URL('docs.html', document.baseURI).href);
  });

  it('tell the page before they are followed', () => {
    const heard: unknown[] = [];
    document.addEventListener('tool-link', ({ tool, href, label, sponsored }) => {
      heard.push({ tool, href, label, sponsored });
    }, { once: true });
    link(/^Paid link/).click();
    expect(heard).to.deep.equal([{ tool: 'b', href: 'https://paid.example/', label: 'Paid link', sponsored: true }]);
    expect(followed).to.deep.equal(['https://paid.example/']);
  });

  it('go where a handler says, each time anew, and stay when it says so', async () => {
    panel.addEventListener('tool-link', (event) => { event.href += '?from=us'; });
    link(/^Beta/).click();
    await task();
    link(/^Beta/).dispatchEvent(auxclick(1));
    await task();
    expect(followed).to.deep.equal(['https://beta.example/?from=us', 'https://beta.example/?from=us']);
    expect(link(/^Beta/).href).to.equal('https://beta.example/');
    panel.addEventListener('tool-link', (event) => { event.preventDefault(); });
    link(/^Beta/).click();
    expect(followed).to.have.length(2);
  });

  it('are underlined, as thick as a border', () => {
    const { textDecorationLine, textDecorationThickness } = getComputedStyle(link(/^Docs/));
    expect([textDecorationLine, textDecorationThickness]).to.deep.equal(['underline', '1px']);
  });

  it('ignore the right button', () => {
    let heard = 0;
    panel.addEventListener('tool-link', () => { heard += 1; });
    link(/^Beta/).dispatchEvent(auxclick(2));
    expect(heard).to.equal(0);
  });
});

describe('anchors', () => {
  afterEach(async () => {
    clear();
    location.hash = '';
    await task();
  });
  const focused = (panel: Element): string => panel.shadowRoot?.activeElement?.textContent?.trim() ?? '';
  /** A panel with much above and below it. */
  const amid = async (id: string, attributes = ''): Promise<ComparePanel> => {
    const space = '<div style="height:3000px"></div>';
    const panel = `<compare-panel id="${id}" ${attributes}>${script(data)}</compare-panel>`;
    const box = put(`<div>${space}${panel}${space}</div>`);
    return settled(find(box, 'compare-panel'));
  };

  it('scroll to and focus the place on load', async () => {
    location.hash = '#ours-decision';
    const panel = await amid('ours');
    expect(focused(panel)).to.equal('Decision');
    expect(panel.shadowRoot?.activeElement?.getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });

  it('scroll to what lies far down in it', async () => {
    location.hash = '#deep-scorecard';
    const panel = await amid('deep');
    const { top, bottom } = panel.shadowRoot?.activeElement?.getBoundingClientRect() ?? new DOMRect();
    expect(focused(panel)).to.equal('Reviewer scorecard');
    expect(scrollY).to.be.greaterThan(2000);
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.lessThan(innerHeight);
  });

  it('stay clear of what the page keeps over them', async () => {
    const panel = await amid('clear');
    panel.style.scrollMargin = '100px';
    location.hash = '#clear-b';
    await task();
    await task();
    expect(focused(panel)).to.equal('Beta');
    expect(panel.shadowRoot?.activeElement?.getBoundingClientRect().top).to.be.closeTo(100, 1);
  });

  it('follow the fragment, to sections and tools', async () => {
    const panel = await amid('a.b');
    expect(focused(panel)).to.equal('');
    const places = { 'a.b-scorecard': 'Reviewer scorecard', 'a.b-b': 'Beta', 'a.b-decision': 'Decision' };
    for (const [hash, text] of Object.entries(places)) {
      location.hash = `#${hash}`;
      await task();
      await task();
      expect(focused(panel)).to.equal(text);
    }
    location.hash = '#a.b-nowhere';
    await task();
    expect(focused(panel)).to.equal('Decision');
  });

  it('bring a lazy panel near', async () => {
    location.hash = '#late-b';
    const panel = await amid('late', 'loading="lazy"');
    expect(focused(panel)).to.equal('Beta');
  });

  it('find a tool whose id looks encoded', async () => {
    const panel = await amid('odd');
    panel.comparison = { tools: [{ id: 'a%20b', name: 'Odd' }] };
    await settled(panel);
    location.hash = '#odd-a%20b';
    await task();
    await task();
    expect(focused(panel)).to.equal('Odd');
  });
});
