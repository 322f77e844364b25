import { importTs } from './import-ts.mjs';

const module = 'src/model/table.ts';

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
 * Puts the value of the schema's table in the place of the module that makes it of zod's schema.
 * @type {import('vite').Plugin}
 */
export const plainTable = {
  name: 'plain-table',
  load: {
    filter: { id: /[\\/]model[\\/]table\.ts$/ },
    async handler() {
      const { table } = await importTs(module);
      return `export const table = ${written(table)};`;
    },
  },
};
