import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fileOf, other, pair } from '../support/data.js';
import { clear, consoleOf, find, put, script, settled, task, until, words } from '../support/page.js';

interface HeldBack { release: (name: string) => void; asked: string[]; restore: () => void }

/** Answers requests for these addresses when told to. */
const heldBack = (files: Record<string, unknown>): HeldBack => {
  const { fetch } = globalThis;
  const waiting = new Map<string, () => void>();
  const asked: string[] = [];
  globalThis.fetch = (input) => new Promise((resolve) => {
    const name = new Request(input).url.split('/').at(-1) ?? '';
    asked.push(name);
    waiting.set(name, () => resolve(new Response(JSON.stringify(files[name]))));
  });
  return { asked, release: (name) => waiting.get(name)?.(), restore: () => { globalThis.fetch = fetch; } };
};

describe('data', () => {
  afterEach(clear);

  describe('comes from', () => {
    it('a JSON script child', async () => {
      const element = await settled(put(`<compare-panel>${script(pair)}</compare-panel>`));
      expect(element.status).to.equal('loaded');
      expect(words(element)).to.include('Alpha vs Beta');
    });

    it('a file', async () => {
      const element = await settled(put(`<compare-panel src="${fileOf(pair)}"></compare-panel>`));
      expect(words(element)).to.include('Alpha vs Beta');
    });

    it('no file where the address is blank', async () => {
      const { result: element, errors } =
        await consoleOf(() => settled(put('<compare-panel src=" \n "></compare-panel>')));
      expect(element.status).to.equal('empty');
      expect(errors).to.deep.equal([]);
    });

    for (const [what, value] of [['an object', pair], ['JSON text', JSON.stringify(pair)]] as const) {
      it(`the property, as ${what}, set before or after connecting`, async () => {
        for (const before of [true, false]) {
          const element = document.createElement('compare-panel');
          if (before) element.comparison = value;
          put('<div></div>').append(element);
          if (!before) element.comparison = value;
          await settled(element);
          expect(words(element), String(before)).to.include('Alpha vs Beta');
          expect(element.comparison).to.equal(value);
        }
      });
    }

    it('JSON text in the attribute, where a framework puts it', async () => {
      const element = document.createElement('compare-panel');
      element.setAttribute('comparison', JSON.stringify(pair));
      put('<div></div>').append(element);
      await settled(element);
      expect(words(element)).to.include('Alpha vs Beta');
    });
  });

  it('is read when set: later changes of the object do not matter', async () => {
    const data = structuredClone(pair);
    const element = document.createElement('compare-panel');
    element.comparison = data;
    (data.tools[0] as { name: string }).name = 'Changed';
    put('<div></div>').append(element);
    await settled(element);
    expect(words(element)).to.include('Alpha vs Beta').and.not.include('Changed');
  });

  it('follows the order property, JSON child, src, with one warning', async () => {
    const { warnings } = await consoleOf(async () => {
      const file = fileOf({ tools: [{ name: 'File' }] });
      const element = await settled(put(`<compare-panel src="${file}">${script(other)}</compare-panel>`));
      expect(words(element)).to.include('Gamma').and.not.include('File');
      element.comparison = pair;
      await settled(element);
      expect(words(element)).to.include('Alpha').and.not.include('Gamma');
      element.comparison = null;
      await settled(element);
      expect(words(element)).to.include('Gamma');
      element.querySelector('script')?.remove();
      await task();
      await settled(element);
      expect(words(element)).to.include('File');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('more than one source');
  });

  it('is read again when the JSON child changes, is replaced or comes late', async () => {
    const element = await settled(put(`<compare-panel>${script(other)}</compare-panel>`));
    const child = find(element, 'script');
    child.replaceChildren(JSON.stringify(pair));
    await task();
    expect(words(element)).to.include('Alpha vs Beta');
    (child.firstChild as Text).data = JSON.stringify(other);
    await task();
    expect(words(element)).to.include('Gamma');
    child.remove();
    await task();
    expect(element.status).to.equal('empty');
    element.insertAdjacentHTML('beforeend', script(pair));
    await task();
    expect(words(element)).to.include('Alpha vs Beta');
  });

  it('keeps the old panel until the new data is there, and drops answers to a superseded source', async () => {
    const files = heldBack({ 'one.json': pair, 'two.json': other, 'three.json': { tools: [{ name: 'Delta' }] } });
    try {
      const element = put('<compare-panel src="/sources/one.json"></compare-panel>');
      await task();
      expect(element.status).to.equal('loading');
      files.release('one.json');
      await settled(element);
      element.src = '/sources/two.json';
      await task();
      expect(element.status).to.equal('loading');
      expect(words(element)).to.include('Alpha');
      element.src = '/sources/three.json';
      await task();
      files.release('three.json');
      await settled(element);
      files.release('two.json');
      await task();
      expect(words(element)).to.include('Delta').and.not.include('Gamma');
    } finally {
      files.restore();
    }
  });

  it('does not announce what was superseded before it was drawn', async () => {
    const files = heldBack({ 'old.json': pair, 'new.json': other });
    try {
      const element = put('<compare-panel src="/sources/old.json"></compare-panel>');
      const heard: string[] = [];
      element.addEventListener('comparison-load', ({ comparison }) => heard.push(comparison.tools[0]?.name ?? ''));
      await task();
      files.release('old.json');
      element.src = '/sources/new.json';
      await task();
      files.release('new.json');
      await settled(element);
      expect(heard).to.deep.equal(['Gamma']);
    } finally {
      files.restore();
    }
  });

  it('is fetched once for all elements, and again on reload', async () => {
    const files = heldBack({ 'shared.json': pair });
    try {
      const box = put(`<div><compare-panel src="/sources/shared.json"></compare-panel>
        <decision-table src="/sources/shared.json"></decision-table></div>`);
      await task();
      expect(files.asked).to.deep.equal(['shared.json']);
      files.release('shared.json');
      const element = await settled(find(box, 'compare-panel'));
      const reloaded = element.reload();
      await task();
      expect(files.asked).to.have.length(2);
      files.release('shared.json');
      await reloaded;
      expect(element.status).to.equal('loaded');
    } finally {
      files.restore();
    }
  });

  it('says that it is there when it has been drawn', async () => {
    let seen = '';
    const box = put('<div></div>');
    box.addEventListener('comparison-load', ({ target }) => { seen = words(target as Element); });
    box.innerHTML = `<compare-panel>${script(pair)}</compare-panel>`;
    await task();
    expect(seen).to.include('Alpha vs Beta');
  });

  it('is drawn once where it is all there', async () => {
    const panel = document.createElement('compare-panel');
    let drawn = 0;
    panel.addController({ hostUpdated: () => { drawn += 1; } });
    panel.innerHTML = script(pair);
    put('<div></div>').append(panel);
    await settled(panel);
    await task();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await panel.updateComplete;
    expect(drawn).to.equal(1);
  });

  it('says once that it is there, on the element that owns the source', async () => {
    const box = put('<div></div>');
    const heard: string[] = [];
    box.addEventListener('comparison-load', ({ target, comparison, problems }) => {
      heard.push(`${(target as Element).localName}: ${comparison.tools.length} tools, ${problems.length} problems`);
    });
    await consoleOf(async () => {
      const data = script({ ...pair, titel: 1 });
      box.innerHTML = `<comparison-provider>${data}<tool-card tool="alpha"></tool-card></comparison-provider>`;
      // Its words come with a part, and so does what might know the key.
      await until(() => heard.length > 0);
      await task();
    });
    expect(heard).to.deep.equal(['comparison-provider: 2 tools, 1 problems']);
  });

  it('picks tools, keeps their order, and follows the attribute', async () => {
    const element = await settled(put(`<compare-panel tools="beta alpha">${script(pair)}</compare-panel>`));
    expect(words(element)).to.include('Beta vs Alpha');
    element.setAttribute('tools', 'beta');
    await element.updateComplete;
    expect(words(element)).to.include('Beta').and.not.include('Alpha');
    Object.assign(element, { tools: ['beta', 'alpha'] });
    await element.updateComplete;
    expect(words(element)).to.include('Beta vs Alpha');
    await consoleOf(async () => {
      element.tools = 'nothing-like-it';
      await element.updateComplete;
    });
    expect(element.status).to.equal('failed');
    element.tools = null;
    await element.updateComplete;
    expect(element.status).to.equal('loaded');
  });

  it('survives moving, removing, putting back and cloning', async () => {
    const element = await settled(put(`<compare-panel>${script(pair)}</compare-panel>`));
    let loads = 0;
    element.addEventListener('comparison-load', () => { loads += 1; });
    put('<section></section>').append(element);
    await task();
    element.remove();
    await task();
    put('<section></section>').append(element);
    await task();
    expect(words(element)).to.include('Alpha vs Beta');
    expect(loads).to.equal(0);
    const section = put('<section></section>');
    section.append(element.cloneNode(true));
    const clone = await settled(find(section, 'compare-panel'));
    expect(words(clone)).to.equal(words(element));
  });

  it('leaves the host and the author’s children as they were', async () => {
    const html = `<compare-panel id="x">${script(pair)}<p>Fallback</p></compare-panel>` as const;
    const element = await settled(put(html));
    element.comparison = other;
    element.theme = 'dark';
    element.headingLevel = 4;
    await settled(element);
    expect(element.outerHTML).to.equal(html);
  });
});

describe('a provider', () => {
  afterEach(clear);

  it('hands its data to elements of every kind, also deep inside and in shadow roots', async () => {
    const box = put(`<comparison-provider>${script(pair)}<div><verdict-badge tool="beta"></verdict-badge>
      <tool-card tool="alpha"></tool-card><decision-table></decision-table>
      <reviewer-scorecard tools="beta"></reviewer-scorecard></div><p></p></comparison-provider>`);
    const root = find(box, 'p').attachShadow({ mode: 'open' });
    root.innerHTML = '<compare-panel tools="beta"></compare-panel>';
    await task();
    expect(words(find(box, 'verdict-badge'))).to.equal('Mixed 50%');
    expect(words(find(box, 'tool-card'))).to.include('Alpha').and.include('100%');
    expect(words(find(box, 'decision-table'))).to.include('Ship · 4 ship / 0 skip');
    expect(words(find(box, 'reviewer-scorecard'))).to.include('45/100 · skip').and.not.include('88/100');
    expect(words(find(root, 'compare-panel'))).to.include('Beta');
  });

  it('passes on changes, and takes its data along when left', async () => {
    const provider = put(`<comparison-provider>${script(pair)}
      <tool-card tool="alpha"></tool-card></comparison-provider>`);
    const card = find(provider, 'tool-card');
    await task();
    provider.comparison = { tools: [{ id: 'alpha', name: 'Renamed' }] };
    await task();
    expect(words(card)).to.include('Renamed');
    await consoleOf(async () => {
      put('<div></div>').append(card);
      await task();
      expect(words(card)).to.equal('');
      expect(card.status).to.equal('empty');
    });
    provider.append(card);
    await task();
    expect(words(card)).to.include('Renamed');
  });

  it('without data of its own lets that of an outer one through', async () => {
    await consoleOf(async () => {
      const inner = '<comparison-provider><tool-card tool="beta"></tool-card></comparison-provider>';
      const box = put(`<comparison-provider>${script(pair)}${inner}</comparison-provider>`);
      await task();
      expect(words(find(box, 'tool-card'))).to.include('Beta');
    });
  });

  it('does not touch an element that has data of its own', async () => {
    const table = `<decision-table>${script(other)}</decision-table>`;
    const box = put(`<comparison-provider>${script(pair)}${table}</comparison-provider>`);
    await task();
    expect(words(find(box, 'decision-table'))).to.include('Gamma').and.not.include('Alpha');
  });
});

describe('an author is told', () => {
  afterEach(clear);

  it('of an unknown tool under a provider, and of one that is asked for later', async () => {
    const { warnings, errors } = await consoleOf(async () => {
      const box = put(`<comparison-provider>${script(pair)}<tool-card tool="alhpa"></tool-card>
        <decision-table tools="beta nope"></decision-table></comparison-provider>`);
      await task();
      await task();
      const table = find(box, 'decision-table');
      table.tools = 'beta nobody';
      await table.updateComplete;
    });
    expect(errors.join('\n')).to.include('<tool-card>').and.to.include('alhpa').and.to.include('“alpha”');
    expect(warnings.filter((line) => line.includes('<decision-table>'))).to.have.length(2);
  });

  it('of each thing once', async () => {
    const { warnings } = await consoleOf(async () => {
      const panel = put(`<compare-panel src="${fileOf(pair)}">${script(other)}</compare-panel>`);
      await settled(panel);
      panel.replaceChildren();
      panel.removeAttribute('src');
      await task();
      await task();
    });
    expect(warnings.map((line) => /more than one|missing/.exec(line)?.[0])).to.deep.equal(['more than one', 'missing']);
  });

  it('nothing of an element that is gone again', async () => {
    const { warnings } = await consoleOf(async () => {
      const panel = put('<compare-panel></compare-panel>');
      panel.remove();
      await task();
      await task();
    });
    expect(warnings).to.deep.equal([]);
  });
});
