/** The script-tag entry: registers every element; what it exports is for the build alone. */
export { importPart } from './script-parts.js';

import './define.js';
