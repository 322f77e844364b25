/**
 * The schema made of zod's types, for those who go on working with it. The modules that read a file do without zod, so
 * this one is built by itself.
 */
export { comparison as schema } from './schema.js';
