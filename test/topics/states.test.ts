import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fileOf, pair } from '../support/data.js';
import { clear, consoleOf, find, inside, put, script, settled, task, words } from '../support/page.js';

const busy = (element: Element): boolean => !!element.shadowRoot?.querySelector('[aria-busy="true"]');
const { fetch } = globalThis;

describe('states', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
    clear();
  });

  describe('loading', () => {
    beforeEach(() => { globalThis.fetch = () => new Promise(() => undefined); });

    it('shows a skeleton, busy, of some height and without words', async () => {
      const element = put('<compare-panel src="/states/slow.json"></compare-panel>');
      await task();
      expect(element.status).to.equal('loading');
      expect(busy(element)).to.equal(true);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
      expect(words(element)).not.to.match(/undefined|null|NaN/);
    });

    it('shows the author’s fallback instead, where there is one', async () => {
      const element = put('<compare-panel src="/states/slow.json"><p>Read it here.</p></compare-panel>');
      await task();
      expect(words(element)).to.equal('Read it here.');
      expect(busy(element)).to.equal(true);
    });

    for (const [attributes, count] of [['', 2], ['tools="c a b"', 3]] as const) {
      it(`keeps the place of ${count} tools${attributes && `, for ${attributes}`}`, async () => {
        const element = put(`<compare-panel ${attributes} sections="cards" src="/states/slow.json"></compare-panel>`);
        await task();
        expect(inside(element).getByRole('status').firstElementChild?.children).to.have.length(count);
      });
    }

    const noFallbacks = {
      'white space': ' \n ',
      'a slotted child': '<p slot="footer">x</p>',
      'a template': '<template><p>x</p></template>',
    };
    for (const [what, html] of Object.entries(noFallbacks)) {
      it(`does not take ${what} for a fallback`, async () => {
        const element = put(`<compare-panel src="/states/slow.json">${html}</compare-panel>`);
        await task();
        expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
      });
    }
  });

  it('loaded: shows the panel with the slots around it, and the fallback no more', async () => {
    const children = '<p>Fallback</p><p slot="header">Before</p><p slot="footer">After</p>';
    const element = await settled(put(`<compare-panel>${script(pair)}${children}</compare-panel>`));
    expect(words(element)).to.match(/^Before .*Alpha vs Beta.* After$/).and.not.include('Fallback');
    expect(busy(element)).to.equal(false);
  });

  it('loaded in part: shows what is valid and warns once, with paths and hints', async () => {
    const review = { reviewer: 'z', score: 300, verdict: 'ship' };
    const data = script({ tools: [{ name: 'A', taglin: 'x', reviews: [review] }, {}] });
    const { result: element, warnings, errors } =
      await consoleOf(() => settled(put(`<compare-panel>${data}</compare-panel>`)));
    expect(element.status).to.equal('loaded');
    expect(words(element)).to.include('A');
    expect(errors).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    for (const part of ['tools[0].reviews[0].score', 'tools[1].name', 'Did you mean “tagline”?']) {
      expect(warnings[0]).to.include(part);
    }
    expect(words(element)).not.to.include('tools[');
  });

  describe('failed', () => {
    const failures: [what: string, attributes: string, children: string, retry: boolean][] = [
      ['an address that answers 404', 'src="/states/nowhere.json"', '', false],
      ['a network fault', 'src="https://unreachable.invalid/a.json"', '', true],
      ['a file that is too large', `src="${fileOf(' '.repeat(10_000_001))}"`, '', false],
      ['a file that is not JSON', `src="${fileOf('<!doctype html>')}"`, '', false],
      ['an address that is none', 'src="http://["', '', false],
      ['a file with a key named src', `src="${fileOf({ src: 1, tools: [{}] })}"`, '', false],
      ['broken JSON', '', script('{"tools":[}'), false],
      ['no valid tool', '', script('{"tools":[{}]}'), false],
      ['no known tool', 'tools="zeta"', script(pair), false],
    ];
    for (const [what, attributes, children, retry] of failures) {
      it(`${what}: one calm sentence${retry ? ' and a retry button' : ''}, one event, one console error`, async () => {
        let failed = 0;
        const { result: element, errors, warnings } = await consoleOf(() => {
          const element = put(`<compare-panel ${attributes}>${children}</compare-panel>`);
          element.addEventListener('comparison-error', (event) => {
            failed += 1;
            expect(event.problems.length).to.be.greaterThan(0);
          });
          return settled(element);
        });
        expect(element.status).to.equal('failed');
        expect(failed).to.equal(1);
        expect([errors.length, warnings.length]).to.deep.equal([1, 0]);
        expect(words(element)).to.match(/comparison/i).and.not.match(/undefined|null|JSON|tools/);
        expect(inside(element).queryAllByRole('button')).to.have.length(retry ? 1 : 0);
      });
    }

    it('shows the fallback where there is one', async () => {
      await consoleOf(async () => {
        const element = put(`<compare-panel>${script('{')}<p>Read it here.</p></compare-panel>`);
        await settled(element);
        expect(words(element)).to.equal('Read it here.');
        expect(busy(element)).to.equal(false);
      });
    });

    it('keeps the console quiet when the event is canceled', async () => {
      const { errors } = await consoleOf(async () => {
        const element = put(`<compare-panel>${script('{')}</compare-panel>`);
        element.addEventListener('comparison-error', (event) => { event.preventDefault(); });
        await settled(element);
      });
      expect(errors).to.deep.equal([]);
    });

    it('comes back by the retry button', async () => {
      await consoleOf(async () => {
        globalThis.fetch = () => Promise.reject(new TypeError('offline'));
        const element = put('<compare-panel src="/states/later.json"></compare-panel>');
        await settled(element);
        const button = inside(element).getByRole('button', { name: /again/i });
        globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(pair)));
        button.click();
        await settled(element);
        expect(element.shadowRoot?.activeElement?.textContent).to.equal('Alpha vs Beta');
        expect(words(element)).to.include('Alpha vs Beta');
      });
    });
  });

  it('no data: nothing at all, and one warning a task later', async () => {
    const { result: element, warnings } = await consoleOf(async () => {
      const element = put('<compare-panel></compare-panel>');
      await Promise.resolve();
      await task();
      await task();
      element.remove();
      put('<div></div>').append(element);
      await task();
      return element;
    });
    expect(element.status).to.equal('empty');
    expect(words(element)).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('data is missing');
  });

  it('a badge that has counts needs no data', async () => {
    const { warnings } = await consoleOf(async () => {
      expect(words(put('<verdict-badge ship="3" skip="1"></verdict-badge>'))).to.equal('');
      await task();
    });
    expect(warnings).to.deep.equal([]);
  });

  describe('for the author', () => {
    it('`debug` lists the problems above the panel, and readers never see them', async () => {
      await consoleOf(async () => {
        const broken = script('{"tools":[{"name":"A","scre":1}]}');
        const element = put(`<compare-panel debug>${broken}</compare-panel>`);
        await settled(element);
        expect(words(element)).to.match(/tools\[0\]\.scre .*A/);
        element.debug = false;
        await element.updateComplete;
        expect(words(element)).not.to.include('scre');
      });
    });

    it('`debug` gives line and column of broken JSON, also while the fallback shows', async () => {
      await consoleOf(async () => {
        const broken = script('{\n"tools": [],}');
        const element = await settled(put(`<compare-panel debug>${broken}<p>Read it here.</p></compare-panel>`));
        expect(words(element)).to.match(/trailing comma/).and.match(/2\D+13/).and.match(/Read it here\.$/);
      });
    });

    it('`debug` says so when there are none', async () => {
      const element = put(`<compare-panel debug>${script(pair)}</compare-panel>`);
      await settled(element);
      expect(words(element)).to.match(/^No problems/i);
    });

    it('the fragment of the page’s address asks for the same', async () => {
      const element = put(`<compare-panel>${script(pair)}</compare-panel>`);
      await settled(element);
      location.hash = '#compare-panel-debug';
      await task();
      await element.updateComplete;
      expect(words(element)).to.match(/^No problems/i);
      location.hash = '';
      await task();
      await element.updateComplete;
      expect(words(element)).not.to.match(/No problems/i);
    });
  });

  describe('`loading="lazy"`', () => {
    it('fetches and builds nothing until the panel is near', async () => {
      let asked = 0;
      globalThis.fetch = () => {
        asked += 1;
        return Promise.resolve(new Response(JSON.stringify(pair)));
      };
      const box = put(`<div><div></div>
        <compare-panel loading="lazy" src="/states/lazy.json"></compare-panel></div>`);
      const space = find(box, 'div');
      const element = find(box, 'compare-panel');
      space.style.height = `${innerHeight * 5}px`;
      await task();
      await task();
      expect([asked, element.status]).to.deep.equal([0, 'loading']);
      space.style.height = `${innerHeight * 2}px`;
      await settled(element);
      expect([asked, element.status]).to.deep.equal([1, 'loaded']);
    });

    it('is built for print, at once, since Firefox copies what it prints then', async () => {
      const box = put(`<div><div></div><compare-panel loading="lazy">${script(pair)}</compare-panel></div>`);
      find(box, 'div').style.height = '100000px';
      const element = find(box, 'compare-panel');
      await task();
      await task();
      expect(words(element)).not.to.include('Alpha');
      dispatchEvent(new Event('beforeprint'));
      expect(words(element)).to.include('Alpha');
    });
  });
});
