import { importTs } from './import-ts.mjs';

const module = 'src/model/table.ts';

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
      return `export const table = ${JSON.stringify(table)};`;
    },
  },
};
