/**
 * What editors need to know of the tags, from the manifest of the elements: HTML and CSS custom data for VS Code, and
 * web-types for the editors of JetBrains.
 */

/** The values that an attribute takes, where its type does not say them. */
const choices = {
  theme: ['auto', 'light', 'dark'],
  loading: ['eager', 'lazy'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  verdict: ['ship', 'mixed', 'skip'],
};

const elementsIn = ({ modules }) => modules.flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const markdown = (text) => ({ kind: 'markdown', value: oneLine(text) });
const isSwitch = ({ type }) => type?.text === 'boolean';

/** Items with one name, each once: all elements have the same tokens. */
const once = (items) => [...new Map(items.map((item) => [item.name, item])).values()];

/**
 * The file for the setting `html.customData` of VS Code.
 * @param {object} manifest custom-elements.json
 */
export const htmlCustomData = (manifest) => ({
  version: 1.1,
  tags: elementsIn(manifest).map(({ tagName, summary, attributes = [] }) => ({
    name: tagName,
    description: markdown(summary),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      // `v` is the set of attributes that have no value.
      ...isSwitch(attribute) && { valueSet: 'v' },
      ...choices[attribute.name] && { values: choices[attribute.name].map((name) => ({ name })) },
    })),
  })),
});

/**
 * The file for the setting `css.customData` of VS Code.
 * @param {object} manifest custom-elements.json
 */
export const cssCustomData = (manifest) => ({
  version: 1.1,
  properties: once(elementsIn(manifest).flatMap(({ cssProperties = [] }) => cssProperties))
    .map(({ name, description, default: value }) => ({
      name, description: markdown(`${description} (default: \`${value}\`)`),
    })),
});

const typeOf = ({ name, type }) => choices[name]?.map((word) => `'${word}'`).join(' | ')
  ?? (isSwitch({ type }) ? 'boolean' : 'string');

/**
 * The file that `web-types` in package.json names; the editors of JetBrains read it when the package is installed.
 * @param {object} manifest custom-elements.json
 * @param {{ name: string, version: string }} pkg package.json
 */
export const webTypes = (manifest, { name: library, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: library,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsIn(manifest).map((element) => {
        const { tagName, summary, attributes = [], slots = [], events = [], members = [] } = element;
        const { cssParts = [], cssProperties = [] } = element;
        const named = ({ name, description }) => ({ name, description: oneLine(description) });
        return {
          name: tagName,
          description: oneLine(summary),
          attributes: attributes.map((attribute) => ({
            ...named(attribute),
            value: {
              ...isSwitch(attribute) ? { kind: 'no-value' } : { kind: 'plain' },
              type: typeOf(attribute),
              required: !isSwitch(attribute),
            },
            ...attribute.default && { default: attribute.default },
          })),
          slots: slots.map(named),
          js: {
            properties: members.filter(({ kind }) => kind === 'field').map((field) => ({
              ...named(field), type: field.type?.text, ...field.readonly && { 'read-only': true },
            })),
            events: events.map(named),
          },
          css: {
            parts: cssParts.map(named),
            properties: cssProperties.map((property) => ({ ...named(property), default: property.default })),
          },
        };
      }),
    },
  },
});
