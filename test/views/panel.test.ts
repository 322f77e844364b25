import { expect } from '@open-wc/testing';
import { panelHeader } from '../../src/views/panel-header.js';
import { reviewerScorecard } from '../../src/views/reviewer-scorecard.js';
import { everything } from './support/data.js';
import { byRole, cells, clear, draw, read, textOf, texts, wholePanel } from './support/draw.js';

const panelOf = (input: unknown) => draw(wholePanel(read(input))).shadowRoot;
const review = (reviewer: string, rest: object) => ({ reviewer, ...rest });

describe('panel', () => {
  afterEach(clear);

  it('is a landmark named by its title, in the language of the data', () => {
    const section = panelOf(everything).firstElementChild;
    expect(section?.localName).to.equal('section');
    expect(section?.getAttribute('aria-label')).to.equal('Alpha vs Beta');
    expect(section?.getAttribute('lang')).to.equal('en-GB');
  });

  it('heads the title, the tools and the tables', () => {
    const headings = byRole(panelOf(everything), 'heading');
    expect(headings.map((heading) => [heading.localName, heading.id, heading.textContent])).to.deep.equal([
      ['h2', 'title', 'Alpha vs Beta'], ['h3', 'tool-alpha', 'Alpha'], ['h3', 'tool-beta', 'Beta'],
      ['h3', 'decision', 'Decision'], ['h3', 'scorecard', 'Reviewer scorecard'],
    ]);
    expect(headings.every((heading) => heading.getAttribute('tabindex') === '-1')).to.equal(true);
  });

  it('has no heading below level 6', () => {
    const { shadowRoot } = draw(panelHeader(read(everything), 7));
    expect(byRole(shadowRoot, 'heading')[0]?.localName).to.equal('h6');
  });

  it('leads back by breadcrumbs that end in the title', () => {
    const [nav] = byRole(panelOf(everything), 'navigation');
    expect(textOf(nav).replaceAll(' / ', '/')).to.equal('Compare/Alpha vs Beta');
    expect(nav?.getAttribute('aria-label')).to.equal('Breadcrumb: Alpha vs Beta');
  });

  it('has no sign between facts that could be left at the end of a line', () => {
    const root = panelOf(everything);
    for (const part of ['reviewer', 'footer']) {
      expect(textOf(root.querySelector(`[part=${part}]`) ?? undefined)).not.to.contain('·');
    }
  });

  it('prints nothing for what is not there', () => {
    const bare = { name: 'A' };
    const take = { name: 'B', reviews: [review('x', { take: 'y' })] };
    for (const input of [everything, { tools: [bare] }, { tools: [take] }]) {
      const root = panelOf(input);
      expect(root.textContent).not.to.match(/undefined|null|NaN|\[object|false|true/);
      expect(root.innerHTML).not.to.match(/"(undefined|null|NaN|\[object Object\])"/);
    }
  });

  it('says of whose links a tool is, and which are paid for', () => {
    const links = byRole(panelOf(everything), 'link').filter((link) => link.hasAttribute('data-tool'));
    const said = links.map((link) => [textOf(link), link.getAttribute('data-tool'), link.getAttribute('rel')]);
    expect(said).to.deep.equal([
      ['Alpha', 'alpha', 'sponsored nofollow noopener'], ['Buy Alpha', 'alpha', 'sponsored nofollow noopener'],
      ['Read on', 'alpha', 'sponsored nofollow noopener'], ['Beta', 'beta', 'noopener'],
    ]);
  });

  it('reads the tables as tables', () => {
    const root = panelOf(everything);
    const names = byRole(root, 'table').map((table) => table.getAttribute('aria-labelledby'));
    expect(names).to.deep.equal(['decision', 'scorecard']);
    expect(byRole(root, 'columnheader').map(textOf)).to.deep.equal([
      'Decision', 'Alpha Sponsored', 'Beta',
      'Reviewer scorecard Each bar runs from 0 to 100; the tick at 60 is the ship line.',
      'Alpha Sponsored', 'Beta',
    ]);
    for (const header of byRole(root, 'columnheader')) expect(header.getAttribute('scope')).to.equal('col');
    for (const row of byRole(root, 'row')) expect(row.children).to.have.length.within(1, 3);
  });

  it('decides', () => {
    const root = panelOf(everything);
    expect(cells(root, 'Panel verdict'))
      .to.deep.equal(['Ship · 2 ship / 1 skip Weighted by reviewer', 'Ship · 1 ship / 0 skip']);
    expect(cells(root, 'Community'))
      .to.deep.equal(['Ship · 1,234 ship / 1 skip As of November 2, 2026', '—']);
    expect(cells(root, 'Pricing')).to.deep.equal(['€9 a month As of October 1, 2026', '—']);
    expect(cells(root, 'Best for')).to.deep.equal(['Beginners', '—']);
    expect(cells(root, 'Category')).to.deep.equal(['Letters', '—']);
  });

  it('adds the own rows by group, with the best number marked', () => {
    const root = panelOf(everything);
    const labels = texts(root, 'rowheader').slice(5, 10);
    expect(labels).to.deep.equal(['Body', 'Weight (kg)', 'Cordless', 'Price', 'Warranty']);
    expect(cells(root, 'Price')).to.deep.equal(['100', '100']);
    expect(cells(root, 'Warranty')).to.deep.equal(['2 years', '—']);
    expect(cells(root, 'Weight (kg)')).to.deep.equal(['1.2 Best', '2.4']);
    expect(cells(root, 'Cordless')).to.deep.equal(['Yes', 'No']);
  });

  it('has a row a reviewer and a cell a tool', () => {
    const root = panelOf(everything);
    expect(cells(root, 'The Builder')[0]).to.equal('88/100 · ship Good. Really good. October 12, 2026 Full review');
    expect(cells(root, 'The Builder')[1]).to.equal('ship');
    expect(cells(root, 'The Skeptic')).to.deep.equal(['skip No.', 'No panel take']);
    expect(cells(root, 'An Institute')[0]).to.equal('No opinion yet.');
    expect(cells(root, 'A Human')[0]).to.equal('60.5/100 · ship');
  });

  it('names the full review by reviewer and tool', () => {
    const link = byRole(panelOf(everything), 'link').find((element) => textOf(element) === 'Full review');
    expect(link?.getAttribute('aria-label')).to.equal('Full review: The Builder, Alpha');
  });

  it('draws the ship line at the score of the rule, and says where that is', () => {
    const rule = { shipScore: 70, shipShare: 90, skipShare: 20 };
    const tools = [{ name: 'A', reviews: [review('x', { score: 50 })] }];
    const root = draw(wholePanel(read({ rule, tools }))).shadowRoot;
    const [line, track] = ['threshold', 'track'].map((part) =>
      root.querySelector(`[part=${part}]`)?.getBoundingClientRect() ?? new DOMRect());
    expect(((line?.left ?? 0) - (track?.left ?? 0)) / (track?.width ?? 0)).to.be.closeTo(.7, .01);
    expect(textOf(byRole(root, 'table')[1])).to.contain('the tick at 70 is the ship line');
  });

  it('draws no scorecard without reviewers', () => {
    const { shadowRoot } = draw(reviewerScorecard(read({ tools: [{ name: 'A' }] }), 3));
    expect(byRole(shadowRoot, 'table')).to.have.length(0);
  });

  it('takes own words everywhere', () => {
    const words = { ship: 'Recommended', skip: 'Avoid', panelShip: 'Recommend it', vs: '/' };
    const root = panelOf({ ...everything, words });
    const text = textOf(root.firstElementChild ?? undefined);
    expect(text).to.contain('Recommend it').and.to.contain('Alpha / Beta');
    expect(cells(root, 'Community')[0]).to.equal('Recommended · 1,234 Recommended / 1 Avoid As of November 2, 2026');
    expect(cells(root, 'A Human')[0]).to.equal('60.5/100 · Recommended');
    expect(text).not.to.match(/\bship\b/i);
  });

  it('shows author text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&';
    const root = panelOf({
      title: hostile, kicker: hostile, summary: hostile, rows: [{ id: 'r', label: hostile, group: hostile }],
      tools: [{
        name: hostile, tagline: hostile, description: hostile, rows: { r: hostile },
        reviews: [review('x', { take: hostile })],
      }],
    });
    expect(root.querySelector('img')).to.equal(null);
    expect(texts(root, 'heading').slice(0, 2)).to.deep.equal([hostile, hostile]);
  });

  it('has nothing that axe objects to', async function axe() {
    this.timeout(20_000);
    const host = draw(wholePanel(read(everything)));
    await expect(host).to.be.accessible();
  });
});
