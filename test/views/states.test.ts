import { expect } from '@open-wc/testing';
import { languageFor } from '../../src/i18n/language.js';
import { failure } from '../../src/views/failure.js';
import { problemList } from '../../src/views/problem-list.js';
import { skeleton } from '../../src/views/skeleton.js';
import { verdictBadge } from '../../src/views/verdict-badge.js';
import { byRole, clear, draw, read, textOf, wholePanel } from './support/draw.js';
import { tools } from './support/data.js';

const english = languageFor('en');

describe('states', () => {
  afterEach(clear);

  it('is busy while it loads, about as tall as what follows', () => {
    const width = (host: HTMLElement, pixels: number) => {
      host.style.inlineSize = `${pixels}px`;
      return host.offsetHeight;
    };
    const sections = ['header', 'cards', 'decision', 'scorecard'];
    const waiting = draw(skeleton(english, sections, 2));
    const shown = draw(wholePanel(read({ tools: tools(2) })));
    const [status] = byRole(waiting.shadowRoot, 'status');
    expect(status?.getAttribute('aria-busy')).to.equal('true');
    expect(status?.getAttribute('aria-label')).to.equal('Loading the comparison');
    for (const pixels of [360, 1200]) {
      expect(width(waiting, pixels) / width(shown, pixels), `${pixels}`).to.be.within(0.6, 1.6);
    }
  });

  it('stands still while it loads, in rows, with a figure where cards come', () => {
    const { shadowRoot } = draw(skeleton(english, ['cards', 'decision'], 2));
    const bones = [...byRole(shadowRoot, 'status')[0]?.children ?? []];
    const [cards, decision] = bones.map((bone) => getComputedStyle(bone));
    expect(cards?.backgroundImage).to.contain('conic').and.not.to.equal(decision?.backgroundImage);
    expect(decision?.backgroundImage).to.contain('repeating-linear');
    expect(shadowRoot.getAnimations()).to.deep.equal([]);
  });

  it('fails in one sentence, with a way to try again where that may help', () => {
    const { shadowRoot } = draw(failure(english, () => undefined));
    expect(textOf(shadowRoot.firstElementChild ?? undefined)).to.equal('The comparison could not be loaded. Try again');
    expect(byRole(shadowRoot, 'button')).to.have.length(1);
    expect(byRole(draw(failure(english, undefined)).shadowRoot, 'button')).to.have.length(0);
  });

  it('lists what is wrong for the author', () => {
    const { shadowRoot } = draw(problemList([
      { path: 'tools[1].reviews[0].score', message: 'is no number', hint: 'Write 88.', severity: 'error' },
      { path: '', message: 'is not JSON', line: 3, column: 9, severity: 'error' },
    ]));
    const text = textOf(shadowRoot.firstElementChild ?? undefined);
    for (const part of ['tools[1].reviews[0].score', 'is no number', 'Write 88.', 'line 3, column 9']) {
      expect(text).to.contain(part);
    }
    expect(textOf(draw(problemList([])).shadowRoot.firstElementChild ?? undefined)).to.contain('No problems');
  });

  it('says a verdict in a word', () => {
    const badge = (verdict: 'mixed' | null, percent: number | null) =>
      textOf(draw(verdictBadge({ verdict, percent }, english)).shadowRoot.firstElementChild ?? undefined);
    expect(badge('mixed', 50)).to.equal('Mixed 50%');
    expect(badge('mixed', null)).to.equal('Mixed');
    expect(badge(null, null)).to.equal('—');
  });
});
