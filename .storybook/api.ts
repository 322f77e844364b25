import type { ArgTypesEnhancer } from 'storybook/internal/types';

type ArgTypes = ReturnType<ArgTypesEnhancer>;

const elementsOf = ({ modules }: Manifest): Declaration[] =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const fieldsOf = ({ members = [] }: Declaration): Member[] =>
  members.filter(({ kind, name }) => kind === 'field' && !name.startsWith('#'));

const described = (field: Member): Member => ({
  ...field,
  type: field.type && { text: field.type.text.replace(/ \| (null|undefined|readonly \w+\[\])/g, '') },
  description: field.attribute && field.attribute !== field.name
    ? `Attribute \`${field.attribute}\`. ${field.description ?? ''}` : field.description,
});

/** The manifest with what a story's controls can set, and nothing that is only there to be read. */
export const controlsOf = (manifest: Manifest): Manifest => ({
  ...manifest,
  modules: [{
    path: '',
    declarations: elementsOf(manifest).map((element) => ({
      name: element.name,
      tagName: element.tagName,
      members: fieldsOf(element).filter(({ readonly }) => !readonly).map(described),
    })),
  }],
});

interface Row { name: string; description?: string; table: Record<string, unknown> }

const rowsIn = (category: string, items: Member[] = [], name = (item: Item) => item.name): [string, Row][] =>
  items.map((item) => [`${category} ${item.name}`, {
    name: name(item),
    description: item.description,
    table: {
      category,
      type: item.type && { summary: item.type.text },
      defaultValue: item.default && { summary: item.default },
    },
  }]);

const elementOf = (manifest: Manifest, tag: string): Declaration => {
  const element = elementsOf(manifest).find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`There is no <${tag}>.`);
  return element;
};

export const summaryOf = (manifest: Manifest, tag: string): string => elementOf(manifest, tag).summary ?? '';

/** The API of an element but for its tokens, as rows of one of Storybook's tables. */
export const apiRows = (manifest: Manifest, tag: string): Record<string, Row> => {
  const element = elementOf(manifest, tag);
  return Object.fromEntries([
    ...rowsIn('Properties', fieldsOf(element).map(described)),
    ...rowsIn('Methods', element.members?.filter(({ kind }) => kind === 'method'), ({ name }) => `${name}()`),
    ...rowsIn('Events', element.events),
    ...rowsIn('Slots', element.slots, ({ name }) => (name ? `slot="${name}"` : '(default slot)')),
    ...rowsIn('Parts', element.cssParts, ({ name }) => `::part(${name})`),
    ...rowsIn('States', element.cssStates, ({ name }) => `:state(${name})`),
  ]);
};

export const tokenRows = (manifest: Manifest, tag: string): Record<string, Row> =>
  Object.fromEntries(rowsIn('Tokens', elementOf(manifest, tag).cssProperties));

/** A field for a number cannot be emptied again. */
const levels = { control: { type: 'select' }, options: ['', 1, 2, 3, 4, 5, 6] } as const;

export const levelsToChoose: ArgTypesEnhancer = ({ argTypes: { headingLevel, ...others } }): ArgTypes => (
  headingLevel ? { ...others, headingLevel: { ...headingLevel, ...levels } } : others);
