import { importTs } from './import-ts.mjs';

/** JavaScript of a table; of an object with many keys of one type as its keys in one text. */
const written = (type) => {
  if (typeof type === 'string') return JSON.stringify(type);
  if (Array.isArray(type)) return `[${type.map(written)}]`;
  const keys = Object.keys(type);
  return keys.length > 20 && keys.every((key) => type[key] === 'string')
    ? `Object.fromEntries(${JSON.stringify(keys.join(' '))}.split(' ').map((key) => [key, 'string']))`
    : `{${keys.map((key) => `${JSON.stringify(key)}:${written(type[key])}`)}}`;
};

/**
 * Puts the values of the schema's tables in the place of the modules that make them of zod's schema.
 * @type {import('vite').Plugin}
 */
export const plainTable = {
  name: 'plain-table',
  load: {
    filter: { id: /[\\/]model[\\/](full-)?table\.ts$/ },
    async handler(id) {
      const [name, exported] = /full-table/.test(id) ? ['full-table', 'fullTable'] : ['table', 'table'];
      return `export const ${exported} = ${written((await importTs(`src/model/${name}.ts`))[exported])};`;
    },
  },
};
