import catalogueFile from '../../demo/data/catalogue.json';
import pairFile from '../../demo/data/modal-vs-openrouter.json';
import vacuumsFile from '../../demo/data/vacuums.json';
import type { ComparisonInput } from '../../src/index.js';

export const catalogue = catalogueFile as ComparisonInput;
export const pair = pairFile as ComparisonInput;
export const vacuums = vacuumsFile as ComparisonInput;
