/**
 * The recipes of docs/static-sites.md, built by the real programs and opened in a browser: `npm run test:sites`. Hugo
 * and Jekyll are skipped where they are not installed; the others come from the npm registry. Needs a build.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import semver from 'semver';
import { preview } from 'vite';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { installPacked, root, run } from '../package/pack.mjs';
import { isThere } from '../support/is-there.mjs';
import { readRecipes } from './recipes.mjs';

/** Astro 7 needs a later Node than the package does. */
const astro = semver.gte(process.version, '22.12.0')
  ? ['astro@7.3.5', '@astrojs/mdx@8.0.2'] : ['astro@5.18.2', '@astrojs/mdx@4.3.14'];

/**
 * How each program is asked to build a site, and into which folder; what the site has besides the recipe; how many
 * panels its post shows, and how many of them are prerendered.
 */
const programs = {
  Hugo: {
    build: ['hugo'], out: 'public', panels: 2, prerendered: 0,
    site: { 'hugo.toml': 'title = "Site"\n', 'layouts/_default/single.html': '<!doctype html>{{ .Content }}\n' },
  },
  Jekyll: { build: ['jekyll', 'build'], out: '_site', panels: 2, prerendered: 0, site: {} },
  Eleventy: {
    packages: ['@11ty/eleventy@3.1.8', 'yaml@2'], build: ['npx', 'eleventy'], out: '_site',
    panels: 3, prerendered: 2, site: {},
  },
  Astro: {
    packages: astro, build: ['npx', 'astro', 'build'], out: 'dist', panels: 3, prerendered: 2,
    site: {
      'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n`,
    },
  },
};

/** In place of two takes of the page: what wants out of the data, and what Markdown or a template would change. */
const takes = ['A clean cup, every time.', 'Strong, if you watch it.'];
const hostile = '</script><img src=x onerror=window.hacked=1><script>window.hacked=1</script> <!-- <b>bold</b> *stars* '
  + '_lines_ {{ braces }} {% tag %} &amp;';
const withHostile = (text) => takes
  .reduce((all, take) => all.replaceAll(`"${take}"`, () => JSON.stringify(hostile)), text);

const page = readFileSync(join(root, 'docs/static-sites.md'), 'utf8');
let packed;
let browser;
before(async () => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  packed = installPacked();
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  packed?.remove();
});

/** Writes the site of a recipe into a folder. */
function write(folder, { files, ofPackage }, site) {
  for (const [path, text] of Object.entries({ ...files, ...site })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), withHostile(text));
  }
  for (const path of ofPackage) cpSync(join(root, 'dist', basename(path)), join(folder, path), { recursive: true });
}

const pageWithPanels = (out) => readdirSync(out, { recursive: true })
  .find((name) => name.endsWith('.html') && readFileSync(join(out, name), 'utf8').includes('<compare-panel'));

/** What the panels of a page are and show; with or without JavaScript. */
const shown = () => [...document.querySelectorAll('compare-panel')].map((panel) => ({
  status: panel.status, problems: panel.problems,
  visible: panel.offsetHeight > 0,
  prerendered: panel.hasAttribute('prerendered'),
  fallback: [...panel.querySelectorAll('p')].some(({ offsetHeight }) => offsetHeight > 0),
  parent: panel.parentElement?.localName,
  text: panel.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '',
}));

for (const [program, { packages, build, out, panels, prerendered, site }] of Object.entries(programs)) {
  const recipe = readRecipes()[program];
  const missing = !packages && !isThere(build[0]) && `there is no ${build[0]} here`;

  test(`the recipe for ${program} gives panels that are whole`, { skip: missing }, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    write(folder, recipe, site);
    if (packages) {
      const [, version] = /@([\d.]+)$/.exec(packages[0]);
      assert.ok(page.includes(version), `docs/static-sites.md does not name ${packages[0]}`);
      writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
      run(folder, 'npm', 'install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund',
        ...packages, packed.tarball);
    }
    run(folder, ...build);

    const server = await preview({
      configFile: false, root: folder, appType: 'mpa', logLevel: 'error', build: { outDir: out },
      preview: { port: 0, host: '127.0.0.1' },
    });
    t.after(() => server.close());
    const { port } = server.httpServer.address();
    const address = `http://127.0.0.1:${port}/${pageWithPanels(join(folder, out))}`;
    const tab = await browser.newPage();
    t.after(() => tab.close());
    const complaints = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('console', (message) => {
      const isOfIcon = message.location().url?.endsWith('/favicon.ico');
      if (/^(error|warn)/.test(message.type()) && !isOfIcon) complaints.push(message.text());
    });

    await tab.goto(address);
    await tab.waitForFunction(() => [...document.querySelectorAll('compare-panel')]
      .every(({ status }) => status === 'loaded' || status === 'failed'), { timeout: 5000 });
    const found = await tab.evaluate(shown);
    assert.equal(found.length, panels);
    for (const { status, problems, visible, fallback, parent, text } of found) {
      assert.deepEqual({ status, problems, visible, fallback },
        { status: 'loaded', problems: [], visible: true, fallback: false });
      assert.notEqual(parent, 'p');
      assert.ok(text.includes(hostile), text);
    }
    assert.ok(found.some(({ text }) => text.includes('Camping')), 'a key with a capital is lost');
    assert.equal(await tab.evaluate(() => 'hacked' in window), false);
    assert.deepEqual(complaints, []);

    await tab.setJavaScriptEnabled(false);
    await tab.goto(address);
    const still = (await tab.evaluate(shown)).filter((panel) => panel.prerendered);
    assert.equal(still.length, prerendered);
    for (const { text } of still) assert.ok(text.includes(hostile), text);
  });
}
