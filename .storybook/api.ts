import type { ArgTypesEnhancer } from 'storybook/internal/types';

type Declarations = Manifest['modules'][number]['declarations'];

const declarationsOf = (declarations: Declarations): Declarations =>
  declarations?.map(({ members, attributes, slots, cssParts, ...declaration }) => ({
    ...declaration,
    description: declaration.summary,
    members: members?.filter(({ kind, name }) => kind === 'field' && !name.startsWith('#')).map((member) => ({
      ...member,
      type: member.type && { text: member.type.text.replace(/ \| (null|undefined)/g, '') },
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

/** Properties that can be set have controls; the rest of the API is there to be read. */
export const controlProperties: ArgTypesEnhancer = ({ argTypes }) => Object.fromEntries(
  Object.entries(argTypes).map(([name, type]) => {
    const { category } = (type.table ?? {}) as { category?: string };
    const settable = (category === 'properties' || category === undefined) && !/^(status|problems)$/.test(name);
    return [name, settable || type.control ? type : { ...type, control: false }];
  }));
