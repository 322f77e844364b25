import type { Command } from './command.js';
import { refuse, Refusal } from './refusal.js';
import { shownOn } from './report.js';

export const schema: Command = {
  name: 'schema',
  summary: 'Prints the JSON Schema by which editors complete and check a comparison.',
  usage: ['schema [--out FILE]'],
  about: `
    Name the schema in the first key of a comparison, "$schema": "./comparison.schema.json", and the editor knows every
    key: what it means, what it takes, and what is wrong with it.`,
  options: { out: { value: 'FILE', text: 'Writes it into a file.' } },
  examples: [['compare-panel schema --out data/comparison.schema.json', 'Puts it beside the data.']],

  async run({ operands, valueOf }, { stdout, files, shipped }) {
    if (operands.length > 0) throw new Refusal('schema takes no file', 'To write it into one: --out FILE');
    const text = await shipped.schema();
    const out = valueOf('out');
    if (out === undefined) stdout.write(text);
    else {
      try {
        files.write(out, text);
      } catch (error) {
        throw refuse(out, error);
      }
      stdout.write(shownOn(stdout, `${out}\n`));
    }
    return 0;
  },
};
