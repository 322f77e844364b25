/** The script-tag entry: registers every element; what it exports is for the build alone. */
import './define.js';

export { importPart, share } from './script-parts.js';
