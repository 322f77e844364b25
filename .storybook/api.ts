import type { ArgTypesEnhancer } from 'storybook/internal/types';

type Declarations = Manifest['modules'][number]['declarations'];

const declarationsOf = (declarations: Declarations): Declarations =>
  declarations?.map(({ members, attributes, slots, cssParts, ...declaration }) => ({
    ...declaration,
    description: declaration.summary,
    members: members?.filter(({ kind, name }) => kind === 'field' && !name.startsWith('#')).map((member) => ({
      ...member,
      type: member.type && { text: member.type.text.replace(/ \| (null|undefined|readonly \w+\[\])/g, '') },
      description: member.attribute && member.attribute !== member.name
        ? `Attribute \`${member.attribute}\`. ${member.description ?? ''}` : member.description,
    })),
    // The attribute of a property is told in the property's row.
    attributes: attributes?.filter(({ fieldName }) => !fieldName),
    slots: slots?.map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : '(default slot)' })),
    cssParts: cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
  }));

/**
 * The manifest in the form that Storybook's tables need. They know a row by its name alone: a slot and a part of one
 * name would be one row, and a slot without a name none.
 */
export const apiOf = ({ modules, ...manifest }: Manifest): Manifest => ({
  ...manifest,
  modules: modules.map((module) => ({ ...module, declarations: declarationsOf(module.declarations) })),
});

type Rows = ReturnType<ArgTypesEnhancer>;

const row = (name: string, category: string, description?: string): Rows => (
  { [name]: { name, description, table: { category }, control: { disable: true } } });

/** What Storybook leaves out of the tables that it makes of a manifest: methods and states. */
export const restOf = ({ modules }: Manifest): ArgTypesEnhancer => ({ argTypes, component }) => {
  const { members = [], cssStates = [] } = modules.flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === component) ?? {};
  return Object.assign({}, argTypes,
    ...members.filter(({ kind }) => kind === 'method')
      .map(({ name, description }) => row(`${name}()`, 'methods', description)),
    ...cssStates.map(({ name, description }) => row(`:state(${name})`, 'css states', description))) as Rows;
};

/** A field for a number cannot be emptied again. */
const levels = { control: { type: 'select' }, options: ['', 1, 2, 3, 4, 5, 6] } as const;

/** Properties that can be set have controls; the rest of the API is there to be read. */
export const controlProperties: ArgTypesEnhancer = ({ argTypes }) => Object.fromEntries(
  Object.entries(argTypes).map(([name, type]): [string, Rows[string]] => {
    const { category } = (type.table ?? {}) as { category?: string };
    const settable = (category === 'properties' || category === undefined) && !/^(status|problems)$/.test(name);
    if (name === 'headingLevel') return [name, { ...type, ...levels }];
    return [name, settable || type.control ? type : { ...type, control: { disable: true } }];
  }));
