import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { viewOf } from '../../src/content/view.js';
import '../../src/locales/de.js';
import { parse } from '../../src/model/parse.js';
import { comparison as schema, currency, id } from '../../src/model/schema.js';
import {
  altText, prerender, renderHtml, renderJsonLd, renderMarkdown, renderSvg, renderText,
} from '../../src/ssr/index.js';
import { comparePanel } from '../../src/views/compare-panel.js';
import { details } from '../../src/views/details.js';
import { everyKey, leavesOf, nameOf, pathsOf, wantedOf, type Leaf } from '../support/every-key.js';

const panel = (data: unknown): string => {
  const { value } = parse(data);
  if (!value) throw new Error('nothing can be shown');
  const box = document.createElement('div');
  const sections = ['header', 'cards', 'decision', 'scorecard'] as const;
  render(comparePanel(viewOf(value, undefined, details), { sections, level: 2 }), box);
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
  'it has no logos': 'reviewers[].avatar tools[].logo tools[].logoDark',
  'nothing is laid out': 'tools[].image.width tools[].image.height',
  'it has no landmarks, anchors and buttons':
    'words.breadcrumb tools[].id tools[].links[].primary tools[].offers[].primary',
};

const notOnCard: Silence = {
  'nothing in a picture is a link':
    'url publisher.url breadcrumbs reviewers[].url method tools[].id tools[].url tools[].links tools[].maker',
  'it has the cards alone, each a name and a verdict': 'summary rule reviewers[].name reviewers[].kind reviewers[].bio '
    + 'reviewers[].avatar reviewers[].disclosure tools[].tagline tools[].category tools[].description tools[].logo '
    + 'tools[].disclosure tools[].pricing tools[].community tools[].reviews[].take tools[].reviews[].date '
    + 'tools[].reviews[].url words.community words.entry words.noTake words.weight words.persona words.ai '
    + 'tools[].image tools[].shortName tools[].pros tools[].cons tools[].reviews[].scores '
    + 'tools[].reviews[].pros tools[].reviews[].cons '
    + 'criteria scale.show '
    + 'reviewers[].scale.show reviewers[].scale.decimals '
    + 'currency words.pros words.cons words.free words.was words.aggregate '
    + 'words.organization words.person words.method words.review words.permalink words.breadcrumb words.scorecard',
  'it has no Decision table': 'rows tools[].rows tools[].bestFor tools[].plans tools[].offers tools[].ratings '
    + 'words.decision words.panelVerdict words.pricing words.ratings words.plans words.offers words.partly words.na '
    + 'words.outOfStock words.preOrder words.discontinued '
    + 'words.bestFor words.category words.noVotes words.yes words.no words.best',
};

/** What a form does not say, by the beginning of the paths, and why. */
const unsaid: Record<string, Silence> = {
  Markdown: notInText,
  text: {
    ...notInText,
    'it has no pictures': 'tools[].image', 'nothing is narrow': 'tools[].shortName',
  },
  SVG: { ...notOnCard, 'it says when it was updated': 'published' },
  'alt text': { ...notOnCard, 'it is one sentence on the tools': 'kicker published updated publisher.name' },
  'JSON-LD': {
    'schema.org has no term for it': 'kicker published updated breadcrumbs reviewers[].bio reviewers[].avatar '
      + 'reviewers[].weight reviewers[].disclosure method rows rule criteria figure tools[].id tools[].logoDark '
      + 'tools[].sponsored tools[].disclosure tools[].links tools[].rows tools[].bestFor tools[].community '
      + 'tools[].shortName tools[].reviews[].verdict tools[].reviews[].scores',
    'it is how scores are printed': 'scale.decimals scale.show reviewers[].scale.decimals reviewers[].scale.show',
    'it is how a price or a picture is shown': 'tools[].pricing.entry tools[].pricing.summary '
      + 'tools[].pricing.note tools[].pricing.asOf '
      + 'tools[].plans[].includes tools[].plans[].note tools[].plans[].asOf tools[].offers[].was '
      + 'tools[].offers[].sponsored tools[].offers[].primary tools[].offers[].note tools[].offers[].asOf '
      + 'tools[].image.alt tools[].image.width tools[].image.height tools[].image.credit',
    'readers elsewhere have their own': 'tools[].ratings',
    'its words are those of schema.org': 'words.',
  },
};
const never: Silence = {
  'it says how the file is to be read': 'version',
  'they show in place of the data': 'words.loading words.failed words.retry',
};

/** What has to go for a key to show. */
const inItsWay: Record<string, keyof typeof everyKey> = {
  'words.vs': 'title', 'words.panelShip': 'figure',
};

const marker = 'qz7x';

/** Another value of the same kind, and whether it is printed as it is. */
const other = ({ path, type, value }: Leaf): [value: unknown, printed: boolean] => {
  if (typeof value === 'boolean') return [!value, false];
  // Far enough for the twenty cells of a bar in text.
  if (path.includes('grades')) return [value === 10 ? 40 : Number(value) - 25, false];
  if (typeof value === 'number') return [value > 50 ? value - 1 : value + 1, false];
  const [next] = wantedOf(type).filter((word) => word.startsWith('"') && word !== JSON.stringify(value));
  if (next !== undefined) return [JSON.parse(next), false];
  if (/show$/.test(path)) return [undefined, false];
  if (path === 'lang') return ['de', false];
  if (path === 'type') return ['Book', false];
  if (type === currency) return ['JPY', false];
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

/** One file is on one scale and has one figure: these are said by `test/ssr/scales.test.ts`. */
const apart = ['scale.grades{}: number', 'rule.shipScore: string', 'figure: "share"'];

const leaves = leavesOf(everyKey, schema);
const paths = pathsOf(schema).filter(([path]) => path !== 'scale.grades{}');

describe('every key', () => {
  it('is in the one file that all forms are compared on, with every word of a list, yes and no', () => {
    const lacking = pathsOf(schema).flatMap(([path, type]) => {
      const names = leaves.filter((leaf) => leaf.path === path).map(nameOf);
      return wantedOf(type).filter((name) => !names.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(lacking).to.have.members(apart);
    expect(parse(everyKey).problems).to.deep.equal([]);
  });

  for (const [name, form] of Object.entries(forms)) {
    it(`reaches ${name}`, () => {
      const silent = Object.values({ ...never, ...unsaid[name] }).flatMap((starts) => starts.split(' '));
      if (name !== 'JSON-LD') silent.push('type');
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
