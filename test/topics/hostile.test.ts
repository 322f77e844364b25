import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { hostileComparison, strings } from '../support/hostile.js';
import { clear, consoleOf, put, settled, until, words } from '../support/page.js';

const never = /undefined|NaN|\bnull\b|\[object/;

describe('hostile data', () => {
  afterEach(clear);

  it('never runs, loads, throws or shows what it should not, in any field', async () => {
    const requests: string[] = [];
    const observer = new PerformanceObserver((list) => requests.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ type: 'resource' });
    const faults: unknown[] = [];
    const noteFault = (event: Event): void => { if (event instanceof ErrorEvent) faults.push(event.message); };
    addEventListener('error', noteFault);
    for (let round = 0; round < strings.length; round += 1) {
      const data = hostileComparison(round);
      await consoleOf(async () => {
        const element = put('<compare-panel debug id="x"></compare-panel>');
        element.comparison = data as object;
        await settled(element);
        expect(element.status).to.equal('loaded');
        expect(words(element)).not.to.match(never);
        const { shadowRoot } = element;
        const active = 'script, style, iframe, object, embed, [style], base, meta';
        expect(shadowRoot?.querySelectorAll(active).length).to.equal(0);
        for (const node of shadowRoot?.querySelectorAll('*') ?? []) {
          for (const { name, value } of node.attributes) {
            expect(name).not.to.match(/^on/);
            if (name === 'href') expect(value).to.match(/^(https?:|mailto:|#)/);
            if (name === 'src') expect(value).to.match(/^(https?:|data:image\/)/);
          }
        }
        expect(element.getBoundingClientRect().width).to.be.at.least(shadowRoot?.firstElementChild?.scrollWidth ?? 0);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      });
    }
    removeEventListener('error', noteFault);
    observer.disconnect();
    expect((window as { hacked?: unknown }).hacked).to.equal(undefined);
    expect(faults).to.deep.equal([]);
    expect(requests.filter((url) => /^(javascript|vbscript|file|blob|about|ftp)|nowhere/.test(url))).to.deep.equal([]);
  });

  it('loads the images that logo, logoDark and avatar name, and nothing else', async () => {
    const asked: string[] = [];
    const observer = new PerformanceObserver((list) => {
      asked.push(...list.getEntries().map(({ name }) => new URL(name).pathname));
    });
    observer.observe({ type: 'resource' });
    const element = put('<compare-panel></compare-panel>');
    const at = (name: string): string => `/hostile/${name}`;
    element.comparison = {
      url: at('page'),
      publisher: { name: 'P', url: at('publisher') },
      method: { text: 'M', url: at('method') },
      breadcrumbs: [{ name: 'B', url: at('crumb') }],
      reviewers: [{ id: 'r', url: at('reviewer'), avatar: at('avatar.png'), bio: `<img src="${at('bio.png')}">` }],
      tools: [{
        name: 'A',
        url: at('tool'),
        logo: at('logo.png'),
        logoDark: at('logo-dark.png'),
        description: `![x](${at('text.png')})`,
        links: [{ label: 'L', url: at('link') }],
        reviews: [{ reviewer: 'r', score: 1, take: `url(${at('take.png')})`, url: at('review') }],
      }],
    };
    await settled(element);
    const ours = (): string[] => asked.filter((path) => path.startsWith('/hostile/')).sort();
    // Images load when they are near.
    for (const image of element.shadowRoot?.querySelectorAll('img') ?? []) {
      image.scrollIntoView();
      await until(() => ours().includes(new URL(image.src).pathname));
    }
    observer.disconnect();
    expect(ours()).to.deep.equal(['/hostile/avatar.png', '/hostile/logo-dark.png', '/hostile/logo.png']);
  });

  const tool = '{"name":"A"}';
  const shapes = [
    '', ' ', '{', '[', 'null', 'true', '0', '""', '[]', '{}',
    '{"tools":null}',
    '{"tools":{}}',
    '{"tools":"x"}',
    '{"tools":[]}',
    '{"tools":[null,0,"x",[],{}]}',
    `{"tools":[${tool}`,
    `{"tools":[${tool}],}`,
    '{"tools":[{"name":“A”}]}',
    `\uFEFF{"tools":[${tool}]}`,
    `// x\n{"tools":[${tool}]}`,
    `<p>{"tools":[${tool}]}</p>`,
    '{"tools":[{"name":{}}]}',
    '{"tools":[{"name":["A"]}]}',
    '{"tools":[{"name":"A","reviews":{}}]}',
    '{"tools":[{"name":"A","reviews":[null,1,"x",{"reviewer":null}]}]}',
    '{"tools":[{"name":"A","pricing":"Free","community":7,"rows":[],"links":{}}]}',
    `{"tools":[${tool}],"rule":[],"words":"x","rows":{},"reviewers":"r","method":1,"publisher":[],"breadcrumbs":{}}`,
    '{"tools":[{"name":"A","reviews":[{"reviewer":"x","score":1e999}]}]}',
    '{"tools":[{"name":"A"}],"rule":{"shipScore":-5,"shipShare":"60","skipShare":1e9}}',
    '{"__proto__":{"tools":[{"name":"A"}]}}',
    '['.repeat(5000),
    '{"a":'.repeat(5000),
    '[object Object]', 'undefined', 'NaN',
  ];
  shapes.forEach((text, index) => {
    it(`is calm about broken shape ${index + 1}: ${text.slice(0, 40)}`, async () => {
      await consoleOf(async () => {
        const element = put('<compare-panel></compare-panel>');
        element.comparison = text;
        await settled(element);
        expect(element.status).to.match(/^(loaded|failed)$/);
        if (element.status === 'failed') expect(element.problems.length).to.be.greaterThan(0);
        expect(words(element)).not.to.equal('');
        expect(words(element)).not.to.match(never);
      });
    });
  });
});
