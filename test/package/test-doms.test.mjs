/** The package as unit tests of people's pages meet it: in Node, with the globals of a DOM that lays nothing out. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { root } from './pack.mjs';

const run = promisify(execFile);

/**
 * What puts a window into `dom`, and what it has into `names`. Lit fills nothing in on linkedom, so that there is no
 * text to look for.
 */
const doms = {
  jsdom: {
    code: `const { JSDOM } = await import('jsdom');
      const dom = new JSDOM('<!doctype html>', { url: 'https://page.example/' }).window;
      const names = Object.getOwnPropertyNames(dom);`,
    draws: true,
  },
  'happy-dom': {
    code: `const { Window } = await import('happy-dom');
      const dom = new Window({ url: 'https://page.example/' });
      const names = Object.getOwnPropertyNames(dom);`,
    draws: true,
  },
  linkedom: {
    code: `const { parseHTML, ...kinds } = await import('linkedom');
      const dom = parseHTML('<!doctype html><html><body></body></html>');
      const names = [...Object.keys(kinds), 'document', 'customElements', 'MutationObserver'];`,
    draws: false,
  },
};

const shown = {
  'compare-panel': /Alpha vs Beta.*88/s,
  'decision-table': /Panel verdict/,
  'reviewer-scorecard': /Good enough\./,
  'tool-card': /Alpha/,
  'verdict-badge': /Ship/,
  'comparison-provider': /^$/,
};

const data = {
  tools: [{ name: 'Alpha', reviews: [{ reviewer: 'sam', score: 88, take: 'Good enough.' }] }, { name: 'Beta' }],
};

/** As Vitest does: what Node lacks, and what must be of the same kind as the nodes. */
const globals = `
  const own = /^(Event|EventTarget|CustomEvent)$/;
  for (const name of [...names, 'addEventListener', 'removeEventListener', 'dispatchEvent']) {
    if (name in globalThis && !own.test(name)) continue;
    const value = dom[name];
    globalThis[name] = typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(dom) : value;
  }
  globalThis.window = globalThis;`;

const elements = `
  await import('compare-panel/define');
  const data = ${JSON.stringify(data)};
  const said = {};
  const later = () => new Promise((resolve) => { setTimeout(resolve, 5); });
  for (const tag of ${JSON.stringify(Object.keys(shown))}) {
    const element = document.createElement(tag);
    element.comparison = data;
    document.body.append(element);
    await element.updateComplete;
    const child = document.createElement(tag);
    const script = document.createElement('script');
    script.setAttribute('type', 'application/json');
    script.textContent = JSON.stringify(data);
    child.append(script);
    document.body.append(child);
    for (let turn = 0; turn < 50 && child.status !== 'loaded'; turn += 1) {
      await later();
      await child.updateComplete;
    }
    said[tag] = [element.status, child.status, element.shadowRoot.textContent ?? ''];
    child.remove();
  }
  const lazy = document.createElement('compare-panel');
  lazy.loading = 'lazy';
  lazy.comparison = data;
  document.body.append(lazy);
  await lazy.updateComplete;
  await later();
  lazy.remove();
  console.log(JSON.stringify(said));
  process.exit();`;

for (const [name, { code, draws }] of Object.entries(doms)) {
  test(`in ${name} every element takes its data${draws ? ' and draws its text' : ''}`, async () => {
    const program = code + globals + elements;
    const { stdout, stderr } =
      await run(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program], { cwd: root });
    assert.equal(stderr, '');
    for (const [tag, [given, written, text]] of Object.entries(JSON.parse(stdout))) {
      assert.deepEqual([tag, given, written], [tag, 'loaded', 'loaded']);
      if (draws) assert.match(text, shown[tag], tag);
    }
  });
}
