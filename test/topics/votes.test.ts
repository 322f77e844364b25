import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ComparePanel } from '../../src/index.js';
import { httpVotes } from '../../src/stores/http-votes.js';
import type { VoteStore } from '../../src/stores/vote-store.js';
import { clear, find, inside, put, script, settled, task, words } from '../support/page.js';
import { FakeService, FakeStorage, votable } from '../support/votes.js';

let service: FakeService;
let store: VoteStore;

const panelOf = async (voteStore: VoteStore | null = store, attributes = ''): Promise<ComparePanel> => {
  const html = `<div><compare-panel ${attributes}>${script(votable)}</compare-panel></div>`;
  const panel = find(put(html), 'compare-panel');
  panel.voteStore = voteStore;
  await settled(panel);
  await task();
  await task();
  return panel;
};
/** The buttons of a word, by tool: on the card and in the table. */
const buttonsOn = (panel: ComparePanel, tool: string, word: string): HTMLElement[] =>
  inside(panel).getAllByRole('group', { name: `Your vote on ${tool}` })
    .map((group) => [...group.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === word))
    .filter((button) => button !== undefined);
const press = async (button: HTMLElement | undefined): Promise<void> => {
  button?.click();
  await task();
  await task();
};
const talliesIn = (panel: ComparePanel): string[] => ['article', 'cell'].flatMap((role) => (
  inside(panel).getAllByRole(role).flatMap((place) => words(place).match(/\d+ ship \/ \d+ skip/g) ?? [])));

describe('votes in panels', () => {
  beforeEach(() => {
    service = new FakeService(['a', 'b']);
    store = httpVotes('https://votes.example', { fetch: service.fetch, memory: new FakeStorage() });
  });
  afterEach(clear);

  it('are cast on cards and in the table, which agree, as all panels do', async () => {
    const [one, two] = [await panelOf(), await panelOf()];
    const [card, cell] = buttonsOn(one, 'Alpha', 'Ship');
    expect(card?.closest('article')).to.exist;
    expect(cell?.closest('td')).to.exist;
    await press(card);
    for (const panel of [one, two]) {
      expect(talliesIn(panel)).to.deep.equal(['1 ship / 0 skip', '1 ship / 0 skip']);
      expect(buttonsOn(panel, 'Alpha', 'Ship').map((button) => button.ariaPressed)).to.deep.equal(['true', 'true']);
    }
    await press(cell);
    for (const panel of [one, two]) expect(talliesIn(panel)).to.deep.equal([]);
  });

  it('are read in one request a page', async () => {
    const panels = [0, 1, 2].map(() => find(put(`<div><compare-panel>${script(votable)}</compare-panel></div>`),
      'compare-panel'));
    panels.forEach((panel) => { panel.voteStore = store; });
    await Promise.all(panels.map(settled));
    await task();
    expect(service.requests.map(({ url }) => url)).to.deep.equal(['https://votes.example/tallies?tool=a&tool=b']);
  });

  it('change nothing of a panel but what is said of votes, and ask at the panel', async () => {
    const panel = await panelOf();
    const targets: unknown[] = [];
    panel.addEventListener('community-vote', (event) => targets.push([event.target, event.tool, event.verdict]));
    await press(buttonsOn(panel, 'Beta', 'Skip')[1]);
    expect(targets).to.deep.equal([[panel, 'b', 'skip']]);
    expect(talliesIn(panel)).to.deep.equal(['0 ship / 1 skip', '0 ship / 1 skip']);
    panel.voteStore = undefined;
    await panel.updateComplete;
    expect(inside(panel).queryByRole('group', { name: /^Your vote/ })).to.equal(null);
    // The card has the share alone.
    expect(talliesIn(panel)).to.deep.equal(['2 ship / 1 skip']);
  });

  it('keep the panel whole where the service fails, and never fall', async () => {
    const panel = await panelOf();
    await press(buttonsOn(panel, 'Alpha', 'Ship')[0]);
    for (const answer of ['', '{"ship":', '{"a":{"ship":0}}', 'null']) {
      service.instead = () => new Response(answer);
      document.dispatchEvent(new Event('visibilitychange'));
      await task();
      await task();
      expect(talliesIn(panel), answer).to.deep.equal(['1 ship / 0 skip', '1 ship / 0 skip']);
    }
    expect(panel.status).to.equal('loaded');
    expect(inside(panel).getAllByRole('article')).to.have.length(2);
  });

  it('are told to those who listen once a vote, though it is drawn twice', async () => {
    const panel = await panelOf();
    const heard: string[] = [];
    const region = inside(panel).getByRole('status');
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
    await press(buttonsOn(panel, 'Alpha', 'Ship')[0]);
    await press(buttonsOn(panel, 'Beta', 'Skip')[1]);
    expect(heard).to.have.length(2);
    expect(heard[0]).to.contain('Your vote: ship.');
    expect(heard[1]).to.contain('Your vote: skip.');
  });

  it('keep the focus, and say what has become of it, when voting is closed under the reader', async () => {
    const panel = await panelOf();
    const [card] = buttonsOn(panel, 'Alpha', 'Ship');
    card?.focus();
    service.closed.add('a');
    await press(card);
    const focused = panel.shadowRoot?.activeElement;
    expect(focused?.textContent).to.equal('Voting closed');
    expect(focused?.closest('article')).to.exist;
    expect(inside(panel).getByRole('status').textContent).to.match(/^Voting closed\. Your vote was not saved\./);
  });

  it('are not asked for any more once the page takes them away', async () => {
    const panel = await panelOf();
    panel.voteStore = null;
    await panel.updateComplete;
    const before = service.requests.length;
    document.dispatchEvent(new Event('visibilitychange'));
    await task();
    expect(service.requests).to.have.length(before);
  });

  for (const junk of [5, {}, 'ftp://votes.example']) {
    it(`are no part of a panel whose store is ${JSON.stringify(junk)}`, async () => {
      const panel = await panelOf(junk as unknown as VoteStore);
      expect(panel.status).to.equal('loaded');
      expect(inside(panel).queryByRole('group', { name: /^Your vote/ })).to.equal(null);
    });
  }

  it('are no part of a panel without `votes`', async () => {
    const panel = await panelOf(null, 'votes=""');
    expect(inside(panel).queryByRole('button')).to.equal(null);
    expect(inside(panel).queryByRole('status')).to.equal(null);
    expect(service.requests).to.have.length(0);
  });
});
