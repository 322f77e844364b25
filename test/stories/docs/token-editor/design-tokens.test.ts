import { expect } from '@open-wc/testing';
import { readTokens, writeTokens } from '../../../../stories/docs/token-editor/design-tokens.js';
import { knownFrom, type Manifest } from '../../../../stories/docs/token-editor/known.js';
import { known as few } from './known.js';

/** What the build ships; the paths are not known to the types. */
const built = async (name: string): Promise<unknown> =>
  (await import(`/dist/${name}`) as { default: unknown }).default;
const manifest = await built('custom-elements.json') as Manifest;
const shipped = JSON.stringify(await built('tokens.json'));
const known = knownFrom(manifest);

const read = (file: unknown, among = few) => {
  const { theme, notes } = readTokens(typeof file === 'string' ? file : JSON.stringify(file), among);
  return { ...Object.fromEntries(theme.tokens), notes };
};
interface Entry { $value: unknown }
type File = Record<'dimension' | 'shadow', Record<string, Entry>>
  & { color: Record<'light' | 'dark', Record<string, Entry>> };

const color = ($value: object) => ({ color: { accent: { $value } } });

describe('reading design tokens', () => {
  const taken: [name: string, file: object, tokens: object][] = [
    ['a value without groups', { accent: { $value: '#123456' } }, { accent: '#123456' }],
    ['a color of the format', color({ colorSpace: 'srgb', components: [1, 0, 0], hex: '#ff0000' }),
      { accent: '#ff0000' }],
    ['a color without hex, let through', color({ colorSpace: 'oklch', components: [0.5, 0.1, 20], alpha: 0.5 }),
      { accent: 'oklch(0.5 0.1 20 / 0.5)' }],
    ['both schemes', { light: { accent: { $value: 'red' } }, dark: { accent: { $value: 'pink' } } },
      { accent: 'light-dark(red,pink)' }],
    ['one scheme beside the default', { color: { dark: { accent: { $value: 'pink' } } } },
      { accent: 'light-dark(#2672b7,pink)' }],
    ['a dimension and a number', { radius: { $value: { value: 3, unit: 'px' } }, leading: { $value: 1.4 } },
      { radius: '3px', leading: '1.4' }],
    ['a list of fonts', { 'heading-font': { $value: ['Iowan Old Style', 'serif'] } },
      { 'heading-font': '"Iowan Old Style", serif' }],
    ['a reference', { brand: { $value: '#123456' }, x: { accent: { $value: '{brand}' } } }, { accent: '#123456' }],
    ['a chain of references', {
      palette: { green: { $value: '#14532d' }, brand: { $value: '{palette.green}' } },
      accent: { $value: '{palette.brand}' },
    }, { accent: '#14532d' }],
    ['a reference by pointer', {
      'pal/ette': { green: { $value: '#14532d' } }, accent: { $value: { $ref: '#/pal~1ette/green/$value' } },
    }, { accent: '#14532d' }],
    ['a reference inside a value', {
      brand: { face: { $value: 'Iowan Old Style' } }, 'heading-font': { $value: ['{brand.face}', 'serif'] },
    }, { 'heading-font': '"Iowan Old Style", serif' }],
    ['names with the prefix, and in camel case',
      {
        '--compare-panel-accent': { $value: 'red' }, 'compare-panel-radius': { $value: '1px' },
        headingFont: { $value: 'serif' },
      },
      { accent: 'red', radius: '1px', 'heading-font': 'serif' }],
    ['the form of older tools',
      { color: { accent: { value: '{brand.value}', type: 'color' } }, brand: { value: 'red' } }, { accent: 'red' }],
    ['plain names and values', { '--compare-panel-accent': 'red', leading: 1.4, description: 'ours' },
      { accent: 'red', leading: '1.4' }],
  ];
  for (const [name, file, tokens] of taken) {
    it(`takes ${name}`, () => {
      const { notes, ...rest } = read(file);
      expect(rest).to.deep.equal(tokens);
      expect(notes).to.deep.equal([]);
    });
  }

  const told: [name: string, file: unknown, note: RegExp][] = [
    ['a name that is none', { color: { acent: { $value: 'red' } } }, /color\.acent.*no such token.*“accent”\?/],
    ['a value that does not fit', { radius: { $value: 'red' } }, /radius.*red.*does not fit/],
    ['a value of no known kind', { radius: { $value: { size: 3 } } }, /radius.*cannot be read/],
    ['a name of another system', { color: { background: { $value: 'red' } } }, /background.*nearest is “surface”/],
    ['a plain name that is none', { '--compare-panel-acent': 'red' }, /acent.*no such token.*“accent”\?/],
    ['a circle of references', { a: { accent: { $value: '{a.accent}' } } }, /accent: \{a\.accent\} leads back to itself/],
    ['a longer circle', { accent: { $value: '{b}' }, b: { $value: '{c}' }, c: { $value: '{b}' } }, /\{b\} leads back/],
    ['a reference to nothing', { pal: { accent: { $value: '{pal.acent}' } } },
      /pal\.accent: there is no \{pal\.acent\} in the file\. Did you mean “pal\.accent”\?/],
    ['a file without end', `${'{"a":'.repeat(4000)}1${'}'.repeat(4000)}`, /no design token/],
    ['an address', { surface: { $value: 'var(--x, url(//a.example))' } }, /surface.*address/],
    ['what is no JSON', '{', /not JSON/],
    ['a file without tokens', { a: 1 }, /no design token/],
    ['a list', [], /no design token/],
  ];
  for (const [name, file, note] of told) {
    it(`leaves out, and says of, ${name}`, () => {
      const { notes, ...rest } = read(file);
      expect(rest).to.deep.equal({});
      expect(notes).to.have.length(1);
      expect(notes[0]).to.match(note);
    });
  }
});

describe('the tokens that the package ships', () => {
  it('change nothing', () => expect(read(shipped, known)).to.deep.equal({ notes: [] }));

  it('are all counted', () => expect(readTokens(shipped, known).usual).to.equal(known.tokens.length));

  it('change what a design tool has changed in them', () => {
    const file = JSON.parse(shipped) as File;
    const changed = { colorSpace: 'srgb', components: [0, 1, 0], alpha: 1, hex: '#00ff00' };
    file.color.dark.accent = { ...file.color.dark.accent, $value: changed };
    const { notes, ...rest } = read(file, known);
    expect(notes).to.deep.equal([]);
    expect((rest as Record<string, string>).accent).to.match(/^light-dark\(#\w+,#00ff00\)$/);
    expect(Object.keys(rest)).to.include('accent').and.to.have.length(1);
  });

  it('have the groups and keys that are written here', () => {
    const all = known.tokens.filter(({ type }) => type !== 'shadow');
    const everything = new Map(all.map(({ name, value }) => [name, value]));
    const written = JSON.parse(writeTokens({ tokens: everything, parts: [] }, known)) as File;
    const keys = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === '$value' ? key : keys(inner)]))
      : typeof value);
    const { $description, shadow, ...rest } = JSON.parse(shipped) as File & { $description: string };
    expect([typeof $description, typeof shadow]).to.deep.equal(['string', 'object']);
    expect(keys(written)).to.deep.equal(keys(rest));
  });
});

describe('writing design tokens', () => {
  it('is read back exactly, with what the format cannot say', () => {
    const tokens = {
      surface: 'light-dark(#fafafa,#101010)', accent: 'color-mix(in oklab,currentColor 20%,teal)', radius: '0.5em',
      leading: '1.4', 'heading-font': '"Iowan Old Style", serif', 'accent-text': 'rgb(0 0 0 / 50%)',
      duration: '1s', shadow: '0 1px 2px #0003',
    };
    const text = writeTokens({ tokens: new Map(Object.entries(tokens)), parts: [] }, known);
    expect(read(text, known)).to.deep.equal({ ...tokens, notes: [] });
    const { color, dimension, shadow } = JSON.parse(text) as File;
    expect(color.light.surface?.$value).to.deep.equal(
      { colorSpace: 'srgb', components: [0.9804, 0.9804, 0.9804], alpha: 1, hex: '#fafafa' });
    expect(dimension.radius?.$value).to.deep.equal({ value: 7.5, unit: 'px' });
    const px = (value: number) => ({ value, unit: 'px' });
    expect(shadow.shadow?.$value).to.deep.include({ offsetX: px(0), offsetY: px(1), blur: px(2), spread: px(0) });
  });
});
