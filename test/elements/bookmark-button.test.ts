import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { BookmarkButton, BookmarkChangeEvent } from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { fromOtherTab, stored, withoutStorage } from '../support/bookmarks.js';
import { pair } from '../support/data.js';
import { clear, consoleOf, find, inside, put, script, settled, task, words } from '../support/page.js';

const plain = '<bookmark-button label="Alpha" href="https://alpha.example/"></bookmark-button>';
const buttonIn = (host: Element): HTMLElement => inside(host).getByRole('button');
const isPressed = (host: Element): boolean => buttonIn(host).getAttribute('aria-pressed') === 'true';

const shown = async (html: `<bookmark-button${string}`): Promise<BookmarkButton> => {
  const host = find(put(`<div>${html}</div>`), 'bookmark-button');
  await settled(host);
  await task();
  return host;
};
const press = async (host: Element): Promise<void> => {
  buttonIn(host).click();
  await task();
};

describe('<bookmark-button>', () => {
  beforeEach(() => fromOtherTab(null));
  afterEach(clear);

  it('is a toggle with the name of what it keeps, and writes nothing before it is pressed', async () => {
    const host = await shown(plain);
    const button = inside(host).getByRole('button', { name: 'Bookmark Alpha', pressed: false });
    expect(button.textContent.trim()).to.equal('Bookmark');
    expect(stored()).to.equal(undefined);
    button.focus();
    await press(host);
    expect(inside(host).getByRole('button', { name: 'Bookmark Alpha', pressed: true })).to.equal(button);
    expect(host.shadowRoot?.activeElement).to.equal(button);
    expect(stored()).to.have.length(1);
    expect(stored()?.[0]).to.include({ name: 'Alpha', href: 'https://alpha.example/' });
    await press(host);
    expect(isPressed(host)).to.equal(false);
    expect(stored()).to.deep.equal([]);
  });

  it('keeps a tool of the comparison with the verdict on it', async () => {
    const provider = put(`<comparison-provider>${script(pair)}
      <bookmark-button tool="beta"></bookmark-button></comparison-provider>`);
    const host = find(provider, 'bookmark-button');
    await settled(provider);
    await task();
    inside(host).getByRole('button', { name: 'Bookmark Beta' }).click();
    await task();
    expect(stored()?.[0]).to.include({ tool: 'beta', name: 'Beta', verdict: 'mixed', percent: 50 });
    // It has no address of its own: the bookmark leads back here.
    expect(stored()?.[0]?.href).to.equal(location.href.split('#')[0]);
  });

  it('keeps what its label says beside a comparison that does not know it', async () => {
    const host = await shown(plain);
    host.comparison = pair;
    await settled(host);
    expect(inside(host).getByRole('button', { name: 'Bookmark Alpha' })).to.exist;
    await press(host);
    expect(stored()?.[0]).not.to.have.property('verdict');
  });

  it('says before it acts, and does not act where the page objects', async () => {
    const host = await shown('<bookmark-button tool="a" label="Alpha"></bookmark-button>');
    const said: unknown[] = [];
    let objects = true;
    host.addEventListener('bookmark-change', (event: BookmarkChangeEvent) => {
      said.push([event.tool, event.bookmarked, isPressed(host), event.bubbles, event.composed]);
      if (objects) event.preventDefault();
    });
    await press(host);
    expect(isPressed(host)).to.equal(false);
    expect(stored()).to.equal(undefined);
    objects = false;
    await press(host);
    await press(host);
    expect(said).to.deep.equal(
      [['a', true, false, true, true], ['a', true, false, true, true], ['a', false, true, true, true]]);
  });

  it('agrees at once with the others on its page and with other tabs, and again when it comes back', async () => {
    const [one, two] = [await shown(plain), await shown(plain)];
    const other = await shown('<bookmark-button label="Alpha" href="https://other.example/"></bookmark-button>');
    await press(one);
    expect([one, two, other].map(isPressed)).to.deep.equal([true, true, false]);
    two.remove();
    fromOtherTab([]);
    await task();
    expect(isPressed(one)).to.equal(false);
    one.after(two);
    await task();
    expect(isPressed(two)).to.equal(false);
  });

  for (const href of ['javascript:alert(1)', 'mailto:a@b.example', 'https://']) {
    it(`keeps no address that a page cannot be opened by: ${href}`, async () => {
      await press(await shown(`<bookmark-button label="Alpha" href="${href}"></bookmark-button>`));
      expect(stored()?.[0]).to.include({ name: 'Alpha' });
      expect(stored()?.[0]).not.to.have.property('href');
    });
  }

  it('says that the storage is refused where the reader has pressed, and only there', async () => {
    const [one, two] = [await shown(plain), await shown(plain)];
    const note = (host: Element): string | null => inside(host).getByRole('status').textContent;
    await withoutStorage(async () => {
      await press(one);
      expect([one, two].map(isPressed)).to.deep.equal([true, true]);
      expect(note(one)).to.match(/does not store bookmarks here/);
      expect(note(two)).to.equal('');
      await press(one);
      expect(note(one)).to.equal('');
    });
    await press(one);
    expect(stored()).to.have.length(1);
    expect(note(one)).to.equal('');
    await press(one);
  });

  it('shows its fallback, and no error, where there is nothing to keep', async () => {
    const { result: host, ...said } = await consoleOf(() => shown('<bookmark-button><i>Soon</i></bookmark-button>'));
    expect(inside(host).queryByRole('button')).to.equal(null);
    expect(words(host)).to.equal('Soon');
    expect(said.errors).to.deep.equal([]);
  });

  it('sits within a line of text, is big enough for a finger, and hides', async () => {
    const line = put(`<p style="width:600px;margin:0">Alpha, ${plain} says the panel.</p>`);
    await task();
    expect(line.getBoundingClientRect().height).to.be.lessThan(40);
    const host = find(line, 'bookmark-button');
    const { width, height } = buttonIn(host).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    expect(width).to.be.lessThan(200);
    host.hidden = true;
    expect(host.getBoundingClientRect().width).to.equal(0);
  });

  it('speaks the language of its place', async () => {
    const box = put(`<p lang="${de.locale}">${plain}</p>`);
    await task();
    expect(inside(find(box, 'bookmark-button')).getByRole('button', { name: 'Alpha merken' }).textContent.trim())
      .to.equal('Merken');
  });

  it('is accessible', async () => {
    const host = await shown(plain);
    await press(host);
    await expect(host).to.be.accessible();
    await press(host);
  });
});
