import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTokens } from '../../scripts/tokens.mjs';
import { root } from './pack.mjs';

const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = new Map(modules.flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName).map((element) => [element.tagName, element]));
const names = (items) => (items ?? []).map(({ name }) => name);

const tags = readdirSync(join(root, 'src/elements'))
  .filter((tag) => existsSync(join(root, `src/elements/${tag}/define.ts`)));

/** The attributes that the documentation promises. */
const promised = {
  'compare-panel': ['src', 'tools', 'sections', 'heading-level', 'theme', 'loading', 'votes', 'bookmarkable', 'debug'],
  'comparison-provider': ['src', 'debug'],
  'tool-card': ['src', 'tool', 'heading-level'],
  'verdict-badge': ['verdict', 'ship', 'skip', 'tool'],
  'decision-table': ['src', 'tools', 'heading-level'],
  'reviewer-scorecard': ['src', 'tools', 'heading-level'],
  'community-vote': ['tool', 'votes'],
  'bookmark-button': ['tool', 'label', 'href'],
  'newsletter-signup': ['action', 'method', 'field', 'heading', 'summary', 'consent'],
};

test('the manifest has every element', () => assert.deepEqual([...elements.keys()].sort(), [...tags].sort()));

for (const [tag, attributes] of Object.entries(promised)) {
  const element = elements.get(tag);
  test(`the manifest has the attributes of <${tag}>`, () => {
    assert.deepEqual(attributes.filter((name) => !names(element?.attributes).includes(name)), []);
  });
}

for (const [tag, element] of elements) {
  test(`the manifest says what everything of <${tag}> is for, and nothing private`, () => {
    assert.ok(element.summary);
    const kinds = ['members', 'attributes', 'slots', 'events', 'cssParts', 'cssProperties'];
    const items = kinds.flatMap((kind) => element[kind] ?? []);
    assert.deepEqual(names(items.filter(({ description }) => !description)), []);
    assert.deepEqual(names(items).filter((name) => /^[#_[]/.test(name)), []);
    assert.deepEqual(names(element.events?.filter(({ type }) => !/Event$/.test(type?.text ?? ''))), []);
    assert.deepEqual(element.cssProperties, readTokens());
  });
}

test('the manifest names files that the package ships', () => {
  assert.deepEqual(modules.map(({ path }) => path).filter((path) => !existsSync(join(root, path))), []);
});

/** Where a class draws its parts, slots and events: its own file, its base class and the views. */
const sourcesIn = (folder) => readdirSync(join(root, folder), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, folder, name), 'utf8')).join('\n');
const sources = sourcesIn('src/views') + sourcesIn('src/elements');
const documented = (kind) => new Set([...elements.values()].flatMap((element) => names(element[kind])));

test('every named slot that is drawn is in the manifest', () => {
  const drawn = [...sources.matchAll(/<slot name="([^"$]+)"/g)].map(([, name]) => name);
  assert.deepEqual(drawn.filter((name) => !documented('slots').has(name)), []);
});

test('every event of ours is in the manifest', () => {
  const fired = [...sources.matchAll(/super\('([a-z-]+)'/g)].map(([, name]) => name);
  assert.ok(fired.length > 0);
  assert.deepEqual(fired.filter((name) => !documented('events').has(name)), []);
});
