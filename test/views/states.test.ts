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

  for (const [width, count] of [[320, 2], [700, 2], [1280, 2], [1280, 1], [1280, 3], [1000, 4]] as const) {
    it(`has a box for each card where it will be, of ${count} at ${width} px, while nothing moves`, () => {
      const box = document.createElement('div');
      box.style.inlineSize = `${width}px`;
      document.body.append(box);
      const sections = ['header', 'cards', 'decision'];
      const waiting = draw(skeleton(english, sections, count), box);
      const [, cards, decision] = byRole(waiting.shadowRoot, 'status')[0]?.children ?? [];
      const placesOf = (elements: Iterable<Element>) => [...elements]
        .map((element) => element.getBoundingClientRect()).map(({ left, width: size }) => [left, size].map(Math.round));
      const boxes = placesOf(cards?.children ?? []);
      const columns = placesOf(decision?.children ?? []).slice(1);
      expect(waiting.shadowRoot.getAnimations()).to.deep.equal([]);
      const shown = draw(wholePanel(read({ tools: tools(count) })), box);
      expect(boxes).to.deep.equal(placesOf(byRole(shown.shadowRoot, 'article')));
      if (count < 4) expect(columns).to.deep.equal(boxes);
      box.remove();
    });
  }

  it('keeps the button away from the sentence that says what failed', () => {
    const host = draw(failure(english, () => undefined));
    const [button] = byRole(host.shadowRoot, 'button');
    const range = document.createRange();
    for (const width of ['900px', '280px']) {
      host.style.inlineSize = width;
      if (button?.parentElement) range.selectNodeContents(button.parentElement);
      if (button) range.setEndBefore(button);
      const [words, place] = [range.getBoundingClientRect(), button?.getBoundingClientRect()];
      const [beside, below] = [(place?.left ?? 0) - words.right, (place?.top ?? 0) - words.bottom];
      expect(Math.max(beside, below), width).to.be.at.least(8);
    }
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

  it('draws another mark for each verdict', () => {
    const marks = (['ship', 'mixed', 'skip', null] as const).map((verdict) =>
      draw(verdictBadge({ verdict, percent: null }, english)).shadowRoot.querySelector('path')?.getAttribute('d'));
    expect(new Set(marks).size).to.equal(4);
  });

  it('says a verdict in a word', () => {
    const badge = (verdict: 'mixed' | null, percent: number | null) =>
      textOf(draw(verdictBadge({ verdict, percent }, english)).shadowRoot.firstElementChild ?? undefined);
    expect(badge('mixed', 50)).to.equal('Mixed 50%');
    expect(badge('mixed', null)).to.equal('Mixed');
    expect(badge(null, null)).to.equal('—');
  });
});
