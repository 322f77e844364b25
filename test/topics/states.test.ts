import { expect } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import '../../src/define.js';
import type { ComparePanel } from '../../src/index.js';
import { fileOf, pair } from '../support/data.js';
import { clear, consoleOf, put, settled, task, words } from '../support/page.js';

const script = (text: string): string => `<script type="application/json">${text}</script>`;
const inside = (element: Element): ReturnType<typeof within> => within(element.shadowRoot as unknown as HTMLElement);
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
      const element = put<ComparePanel>('<compare-panel src="/states/slow.json"></compare-panel>');
      await task();
      expect(element.status).to.equal('loading');
      expect(busy(element)).to.equal(true);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
      expect(words(element)).not.to.match(/undefined|null|NaN/);
    });

    it('shows the author’s fallback instead, where there is one', async () => {
      const element = put<ComparePanel>('<compare-panel src="/states/slow.json"><p>Read it here.</p></compare-panel>');
      await task();
      expect(words(element)).to.equal('Read it here.');
      expect(busy(element)).to.equal(true);
    });

    for (const [what, html] of [['white space', ' \n '], ['a slotted child', '<p slot="footer">x</p>'], ['a template', '<template><p>x</p></template>']]) {
      it(`does not take ${what} for a fallback`, async () => {
        const element = put<ComparePanel>(`<compare-panel src="/states/slow.json">${html}</compare-panel>`);
        await task();
        expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
      });
    }
  });

  it('loaded: shows the panel with the slots around it, and the fallback no more', async () => {
    const element = put<ComparePanel>(`<compare-panel>${script(JSON.stringify(pair))}<p>Fallback</p><p slot="header">Before</p><p slot="footer">After</p></compare-panel>`);
    await settled(element);
    expect(words(element)).to.match(/^Before .*Alpha vs Beta.* After$/).and.not.include('Fallback');
    expect(busy(element)).to.equal(false);
  });

  it('loaded in part: shows what is valid and warns once, with paths and hints', async () => {
    let element: ComparePanel | undefined;
    const { warnings, errors } = await consoleOf(async () => {
      element = put<ComparePanel>(`<compare-panel>${script('{"tools":[{"name":"A","taglin":"x","reviews":[{"reviewer":"z","score":300,"verdict":"ship"}]},{}]}')}</compare-panel>`);
      await settled(element);
    });
    expect(element?.status).to.equal('loaded');
    expect(words(element as Element)).to.include('A');
    expect(errors).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('tools[0].reviews[0].score').and.include('tools[1].name').and.include('Did you mean “tagline”?');
    expect(words(element as Element)).not.to.include('tools[');
  });

  describe('failed', () => {
    const failures: [what: string, html: string, retry: boolean][] = [
      ['an address that answers 404', '<compare-panel src="/states/nowhere.json"></compare-panel>', true],
      ['a network fault', '<compare-panel src="https://unreachable.invalid/a.json"></compare-panel>', true],
      ['a file that is not JSON', `<compare-panel src="${fileOf('<!doctype html>')}"></compare-panel>`, false],
      ['broken JSON', `<compare-panel>${script('{"tools":[}')}</compare-panel>`, false],
      ['no valid tool', `<compare-panel>${script('{"tools":[{}]}')}</compare-panel>`, false],
      ['no known tool', `<compare-panel tools="zeta">${script(JSON.stringify(pair))}</compare-panel>`, false],
    ];
    for (const [what, html, retry] of failures) {
      it(`${what}: one calm sentence${retry ? ' and a retry button' : ''}, one event, one console error`, async () => {
        let element: ComparePanel | undefined;
        let failed = 0;
        const { errors, warnings } = await consoleOf(async () => {
          element = put<ComparePanel>(html);
          element.addEventListener('comparison-error', (event) => {
            failed += 1;
            expect(event.problems.length).to.be.greaterThan(0);
          });
          await settled(element);
        });
        if (!element) throw new Error('no element');
        expect(element.status).to.equal('failed');
        expect(failed).to.equal(1);
        expect([errors.length, warnings.length]).to.deep.equal([1, 0]);
        expect(words(element)).to.match(/comparison/i).and.not.match(/undefined|null|JSON|tools/);
        expect(inside(element).queryAllByRole('button')).to.have.length(retry ? 1 : 0);
      });
    }

    it('shows the fallback where there is one', async () => {
      await consoleOf(async () => {
        const element = put<ComparePanel>(`<compare-panel>${script('{')}<p>Read it here.</p></compare-panel>`);
        await settled(element);
        expect(words(element)).to.equal('Read it here.');
        expect(busy(element)).to.equal(false);
      });
    });

    it('keeps the console quiet when the event is canceled', async () => {
      const { errors } = await consoleOf(async () => {
        const element = put<ComparePanel>(`<compare-panel>${script('{')}</compare-panel>`);
        element.addEventListener('comparison-error', (event) => { event.preventDefault(); });
        await settled(element);
      });
      expect(errors).to.deep.equal([]);
    });

    it('comes back by the retry button', async () => {
      await consoleOf(async () => {
        globalThis.fetch = () => Promise.reject(new TypeError('offline'));
        const element = put<ComparePanel>('<compare-panel src="/states/later.json"></compare-panel>');
        await settled(element);
        const button = inside(element).getByRole('button', { name: /again/i });
        globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(pair)));
        button.click();
        await settled(element);
        expect(words(element)).to.include('Alpha vs Beta');
      });
    });
  });

  it('no data: nothing at all, and one warning a task later', async () => {
    let element: ComparePanel | undefined;
    const { warnings } = await consoleOf(async () => {
      element = put<ComparePanel>('<compare-panel></compare-panel>');
      await Promise.resolve();
      await task();
      await task();
      element.remove();
      put('<div></div>').append(element);
      await task();
    });
    expect(element?.status).to.equal('empty');
    expect(words(element as Element)).to.equal('');
    expect(element?.getBoundingClientRect().height).to.equal(0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('no data');
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
        const element = put<ComparePanel>(`<compare-panel debug>${broken}</compare-panel>`);
        await settled(element);
        expect(words(element)).to.match(/tools\[0\]\.scre .*A/);
        element.debug = false;
        await element.updateComplete;
        expect(words(element)).not.to.include('scre');
      });
    });

    it('`debug` gives line and column of broken JSON, also while the fallback shows', async () => {
      await consoleOf(async () => {
        const element = put<ComparePanel>(`<compare-panel debug>${script('{\n"tools": [],}')}<p>Read it here.</p></compare-panel>`);
        await settled(element);
        expect(words(element)).to.match(/trailing comma/).and.match(/2\D+13/).and.match(/Read it here\.$/);
      });
    });

    it('`debug` says so when there are none', async () => {
      const element = put<ComparePanel>(`<compare-panel debug>${script(JSON.stringify(pair))}</compare-panel>`);
      await settled(element);
      expect(words(element)).to.match(/^No problems/i);
    });

    it('the fragment of the page’s address asks for the same', async () => {
      const element = put<ComparePanel>(`<compare-panel>${script(JSON.stringify(pair))}</compare-panel>`);
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
      const box = put<HTMLElement>('<div><div class="space"></div><compare-panel loading="lazy" src="/states/lazy.json"></compare-panel></div>');
      const space = box.querySelector('.space') as HTMLElement;
      const element = box.querySelector('compare-panel') as ComparePanel;
      space.style.height = `${innerHeight * 5}px`;
      await task();
      await task();
      expect([asked, element.status]).to.deep.equal([0, 'loading']);
      space.style.height = `${innerHeight * 2}px`;
      await new Promise((resolve) => { setTimeout(resolve, 200); });
      await settled(element);
      expect([asked, element.status]).to.deep.equal([1, 'loaded']);
    });

    it('is built for print', async () => {
      const box = put<HTMLElement>(`<div><div class="space"></div><compare-panel loading="lazy">${script(JSON.stringify(pair))}</compare-panel></div>`);
      (box.querySelector('.space') as HTMLElement).style.height = '100000px';
      const element = box.querySelector('compare-panel') as ComparePanel;
      await task();
      await task();
      expect(words(element)).not.to.include('Alpha');
      dispatchEvent(new Event('beforeprint'));
      await settled(element);
      expect(words(element)).to.include('Alpha');
    });
  });
});
