import type { Problem } from './schema.js';

/** A problem in one line for the author: path, reason, place in broken JSON, hint. */
export const problemText = ({ path, message, hint, line, column }: Problem): string =>
  `${path || 'The data'} ${message}${line ? ` (line ${line}, column ${column})` : ''}.${hint ? ` ${hint}` : ''}`;
