import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { viewOf } from '../../src/content/view.js';
import '../../src/locales/de.js';
import { parse } from '../../src/model/parse.js';
import { comparison as schema, id } from '../../src/model/schema.js';
import {
  altText, prerender, renderHtml, renderJsonLd, renderMarkdown, renderSvg, renderText,
} from '../../src/ssr/index.js';
import { comparePanel } from '../../src/views/compare-panel.js';
import { everyKey, leavesOf, nameOf, pathsOf, wantedOf, type Leaf } from '../support/every-key.js';

const panel = (data: unknown): string => {
  const { value } = parse(data);
  if (!value) throw new Error('nothing can be shown');
  const box = document.createElement('div');
  render(comparePanel(viewOf(value), { sections: ['header', 'cards', 'decision', 'scorecard'], level: 2 }), box);
  return box.innerHTML;
};

/** Beginnings of paths, parted by spaces, by the reason why they are not said. */
type Silence = Record<string, string>;

const forms: Record<string, (data: unknown) => string> = {
  panel,
  // Its data stands beside it, which would always differ.
  prerendered: (data) => /<template[^]*<\/template>/.exec(prerender(data).toString())?.[0] ?? '',
  'plain HTML': (data) => renderHtml(data, { id: 'panel' }).toString(),
  Markdown: (data) => renderMarkdown(data).toString(),
  text: (data) => renderText(data).toString(),
  SVG: (data) => renderSvg(data).toString(),
  'alt text': (data) => altText(data).toString(),
  'JSON-LD': (data) => renderJsonLd(data).toString(),
};

const notInText: Silence = {
  'it has no pictures': 'reviewers[].avatar tools[].logo tools[].logoDark',
  'it has no landmarks, anchors and buttons': 'words.breadcrumb tools[].id tools[].links[].primary',
};

const notOnCard: Silence = {
  'nothing in a picture is a link':
    'url publisher.url breadcrumbs reviewers[].url method tools[].id tools[].url tools[].links',
  'it has the cards alone, each a name and a verdict': 'summary rule reviewers[].name reviewers[].kind reviewers[].bio '
    + 'reviewers[].avatar reviewers[].disclosure tools[].tagline tools[].category tools[].description tools[].logo '
    + 'tools[].disclosure tools[].pricing tools[].community tools[].reviews[].take tools[].reviews[].date '
    + 'tools[].reviews[].url words.community words.entry words.noTake words.weight words.persona words.ai '
    + 'words.organization words.person words.method words.review words.permalink words.breadcrumb words.scorecard',
  'it has no Decision table': 'rows tools[].rows tools[].bestFor words.decision words.panelVerdict words.pricing '
    + 'words.bestFor words.category words.noVotes words.yes words.no words.best',
};

/** What a form does not say, by the beginning of the paths, and why. */
const unsaid: Record<string, Silence> = {
  Markdown: notInText,
  text: notInText,
  SVG: notOnCard,
  'alt text': { ...notOnCard, 'it is one sentence on the tools': 'kicker updated publisher.name' },
  'JSON-LD': {
    'schema.org has no term for it': 'kicker updated breadcrumbs reviewers[].bio reviewers[].avatar reviewers[].weight '
      + 'reviewers[].disclosure method rows rule tools[].id tools[].logoDark tools[].sponsored tools[].disclosure '
      + 'tools[].links tools[].rows tools[].pricing tools[].bestFor tools[].community tools[].reviews[].verdict',
    'its words are those of schema.org': 'words.',
  },
};
const never: Silence = {
  'it says how the file is to be read': 'version',
  'they show in place of the data': 'words.loading words.failed words.retry',
};

/** What has to go for a key to show. */
const inItsWay: Record<string, keyof typeof everyKey> = { 'words.vs': 'title' };

const marker = 'qz7x';

/** Another value of the same kind, and whether it is printed as it is. */
const other = ({ path, type, value }: Leaf): [value: unknown, printed: boolean] => {
  if (typeof value === 'boolean') return [!value, false];
  if (typeof value === 'number') return [value > 50 ? value - 1 : value + 1, false];
  const [next] = wantedOf(type).filter((word) => word.startsWith('"') && word !== JSON.stringify(value));
  if (next !== undefined) return [JSON.parse(next), false];
  if (path === 'lang') return ['de', false];
  if (type === id) return [marker, false];
  if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return ['2026-03-04', false];
  return [/^(https?|data):/.test(String(value)) ? `https://${marker}.example/` : marker, true];
};

const changed = ({ place }: Leaf, value: unknown, data: unknown): unknown => {
  const copy = structuredClone(data);
  const holder = place.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[place.at(-1) ?? ''] = value;
  return copy;
};

const leaves = leavesOf(everyKey, schema);
const paths = pathsOf(schema);

describe('every key', () => {
  it('is in the one file that all forms are compared on, with every word of a list, yes and no', () => {
    const lacking = paths.flatMap(([path, type]) => {
      const names = leaves.filter((leaf) => leaf.path === path).map(nameOf);
      return wantedOf(type).filter((name) => !names.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(lacking).to.deep.equal([]);
    expect(parse(everyKey).problems).to.deep.equal([]);
  });

  for (const [name, form] of Object.entries(forms)) {
    it(`reaches ${name}`, () => {
      const silent = Object.values({ ...never, ...unsaid[name] }).flatMap((starts) => starts.split(' '));
      const usual = form(everyKey);
      const reaches = (leaf: Leaf): boolean => {
        const gone = inItsWay[leaf.path];
        const data = gone ? { ...everyKey, [gone]: undefined } : everyKey;
        const [value, printed] = other(leaf);
        const said = form(changed(leaf, value, data));
        return printed ? said.toLowerCase().includes(marker) : said !== (gone ? form(data) : usual);
      };
      const missing = paths.map(([path]) => path)
        .filter((path) => !leaves.some((leaf) => leaf.path === path && reaches(leaf)));
      expect(missing.filter((path) => !silent.some((start) => path.startsWith(start)))).to.deep.equal([]);
      expect(silent.filter((start) => !missing.some((path) => path.startsWith(start))), 'are said after all')
        .to.deep.equal([]);
    }).timeout(20_000);
  }
});
