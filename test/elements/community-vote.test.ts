import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CommunityVote, CommunityVoteEvent } from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { httpVotes } from '../../src/stores/http-votes.js';
import { clear, find, inside, put, script, settled, task, words } from '../support/page.js';
import { FakeService, FakeStorage, votable } from '../support/votes.js';

let service: FakeService;

const shown = async (attributes = '', data: unknown = votable): Promise<CommunityVote> => {
  const html = `<div><community-vote ${attributes}>${data ? script(data) : ''}<i>Soon</i></community-vote></div>`;
  const host = find(put(html), 'community-vote');
  if (!attributes.includes('votes=')) {
    host.voteStore = httpVotes('https://votes.example', { fetch: service.fetch, memory: new FakeStorage() });
  }
  await settled(host);
  await task();
  await task();
  return host;
};
const button = (host: Element, name: string): HTMLElement => inside(host).getByRole('button', { name });
const press = async (host: Element, name: string): Promise<void> => {
  button(host, name).click();
  await task();
  await task();
};
const pressed = (host: Element): string[] =>
  inside(host).queryAllByRole('button', { pressed: true }).map(({ textContent }) => textContent.trim());
const counts = (host: Element): string | undefined => /\d+ ship \/ \d+ skip/.exec(words(host))?.[0];
/** Every text that the region for listeners is given, from now on. */
const heardIn = (host: Element): string[] => {
  const heard: string[] = [];
  
  const region = inside(host).getByRole('status');
  new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true, characterData: true });
  return heard;
};

describe('<community-vote>', () => {
  beforeEach(() => {
    localStorage.removeItem('compare-panel/votes');
    service = new FakeService(['a', 'b']);
  });
  afterEach(clear);

  it('shows what the service counts in place of the file, and lets readers vote', async () => {
    const host = await shown();
    expect(words(host)).to.contain('No community votes yet');
    expect(inside(host).getByRole('group', { name: 'Your vote on Alpha' })).to.exist;
    button(host, 'Ship').focus();
    await press(host, 'Ship');
    expect(words(host)).to.contain('Ship · 1 ship / 0 skip').and.to.contain('Early').and.to.contain('Your vote: ship.');
    expect(words(host)).to.match(/1 vote: among all readers, between [\d.]+% and 100% ship, most likely/);
    expect(pressed(host)).to.deep.equal(['Ship']);
    expect(host.shadowRoot?.activeElement).to.equal(button(host, 'Ship'));
    await press(host, 'Skip');
    expect(counts(host)).to.equal('0 ship / 1 skip');
    expect(pressed(host)).to.deep.equal(['Skip']);
  });

  it('takes a vote back by its button and by Undo, whose focus goes on', async () => {
    const host = await shown();
    await press(host, 'Ship');
    await press(host, 'Ship');
    expect(pressed(host)).to.deep.equal([]);
    expect(words(host)).to.contain('No community votes yet').and.to.contain('Your vote is taken back.');
    await press(host, 'Skip');
    button(host, 'Undo').focus();
    await press(host, 'Undo');
    expect(pressed(host)).to.deep.equal([]);
    expect(inside(host).queryByRole('button', { name: 'Undo' })).to.equal(null);
    expect(host.shadowRoot?.activeElement).to.equal(button(host, 'Ship'));
  });

  it('shows a vote before the service has answered, once', async () => {
    const host = await shown();
    button(host, 'Ship').click();
    await host.updateComplete;
    expect(counts(host)).to.equal('1 ship / 0 skip');
    expect(pressed(host)).to.deep.equal(['Ship']);
    expect(words(host)).to.contain('Saving your vote');
    await task();
    await task();
    expect(counts(host)).to.equal('1 ship / 0 skip');
    expect(words(host)).not.to.contain('Saving');
  });

  it('goes back to what it was where a vote is not saved, says so, and tries the same again', async () => {
    const host = await shown();
    await press(host, 'Ship');
    service.instead = () => new Response('', { status: 500 });
    await press(host, 'Skip');
    expect(words(host)).to.contain('Your vote was not saved.');
    expect([counts(host), ...pressed(host)]).to.deep.equal(['1 ship / 0 skip', 'Ship']);
    service.instead = undefined;
    button(host, 'Try again').focus();
    await press(host, 'Try again');
    expect([counts(host), ...pressed(host)]).to.deep.equal(['0 ship / 1 skip', 'Skip']);
    expect(words(host)).not.to.contain('not saved');
    const keys = service.requests.filter(({ method }) => method === 'PUT')
      .map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys[2]).to.equal(keys[1]);
    expect(keys[2]).not.to.equal(keys[0]);
    expect(host.shadowRoot?.activeElement).to.have.property('localName', 'button');
  });

  it('says that it is too much at once', async () => {
    const host = await shown();
    service.instead = () => new Response('{"error":"rate"}', { status: 429, headers: { 'Retry-After': '9' } });
    await press(host, 'Ship');
    expect(words(host)).to.contain('too many at once');
    expect(button(host, 'Try again')).to.exist;
  });

  it('shows the file’s counts where the service cannot be asked, and votes once it can', async () => {
    service.instead = () => new Response('<p>Bad gateway', { status: 502 });
    const host = await shown();
    expect(counts(host)).to.equal('2 ship / 1 skip');
    service.instead = undefined;
    await press(host, 'Ship');
    expect(counts(host)).to.equal('1 ship / 0 skip');
  });

  it('shows the tally of a tool whose voting is closed', async () => {
    service.closed.add('a');
    const host = await shown();
    expect(words(host)).to.contain('Voting closed').and.to.contain('No community votes yet');
    expect(inside(host).queryByRole('button')).to.equal(null);
  });

  it('shows the file’s counts of a tool that the service does not know', async () => {
    service = new FakeService([]);
    const host = await shown();
    expect(counts(host)).to.equal('2 ship / 1 skip');
    expect(inside(host).queryByRole('button')).to.equal(null);
  });

  it('asks the page before it votes', async () => {
    const host = await shown();
    const asked: unknown[] = [];
    let objects = true;
    host.addEventListener('community-vote', (event: CommunityVoteEvent) => {
      asked.push([event.tool, event.verdict, event.bubbles, event.composed]);
      if (objects) event.preventDefault();
    });
    await press(host, 'Ship');
    expect(pressed(host)).to.deep.equal([]);
    expect(service.requests.filter(({ method }) => method === 'PUT')).to.have.length(0);
    objects = false;
    await press(host, 'Ship');
    await press(host, 'Ship');
    expect(asked).to.deep.equal([['a', 'ship', true, true], ['a', 'ship', true, true], ['a', null, true, true]]);
  });

  it('tells those who listen once what has become of a vote', async () => {
    const host = await shown();
    const heard = heardIn(host);
    await press(host, 'Ship');
    service.instead = () => new Response('', { status: 500 });
    await press(host, 'Skip');
    expect(heard).to.have.length(2);
    expect(heard[0]).to.contain('Your vote: ship.').and.to.contain('1 ship / 0 skip');
    expect(heard[1]).to.contain('Your vote was not saved.');
  });

  it('keeps the reader’s own vote beside the file’s counts, and says where', async () => {
    const host = await shown('votes="local"');
    expect(counts(host)).to.equal('2 ship / 1 skip');
    await press(host, 'Skip');
    expect(counts(host)).to.equal('2 ship / 1 skip');
    expect(pressed(host)).to.deep.equal(['Skip']);
    expect(words(host)).to.contain('Your vote stays in this browser.');
    await press(host, 'Undo');
  });

  it('needs no data: the id of a tool will do', async () => {
    const host = await shown('tool="b"', null);
    await press(host, 'Ship');
    expect(inside(host).getByRole('group', { name: 'Your vote on b' })).to.exist;
    expect(counts(host)).to.equal('1 ship / 0 skip');
  });

  for (const votes of ['', 'javascript:alert(1)']) {
    it(`has nothing to press where votes="${votes}" names no service`, async () => {
      const host = await shown(`votes="${votes}"`);
      expect(counts(host)).to.equal('2 ship / 1 skip');
      expect(inside(host).queryByRole('button')).to.equal(null);
    });
  }

  it('shows what stands inside it where there is no tool', async () => {
    const host = await shown('', null);
    expect(words(host)).to.equal('Soon');
  });

  it('speaks the language of its place', async () => {
    const box = put(`<div lang="${de.locale}"><community-vote votes="local">${script(votable)}</community-vote></div>`);
    const host = find(box, 'community-vote');
    await settled(host);
    await task();
    expect(inside(host).getByRole('group', { name: 'Ihre Stimme zu Alpha' })).to.exist;
  });

  it('has buttons big enough for a finger, and is accessible', async () => {
    const host = await shown();
    await press(host, 'Ship');
    for (const name of ['Ship', 'Skip']) expect(button(host, name).getBoundingClientRect().height).to.be.at.least(44);
    expect(button(host, 'Undo').getBoundingClientRect().height).to.be.at.least(24);
    await expect(host).to.be.accessible();
  });
});
