import { comparison } from './schema.js';
import { typeOf } from './type-of.js';

/** The whole schema as plain data; the builds put the value in the place of this module, and of zod. */
export const fullTable = typeOf(comparison);
