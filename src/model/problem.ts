import type { Problem } from './schema.js';

/** A problem with its hint, where there is one. */
export const problem = (
  path: string, message: string, hint?: string, severity: Problem['severity'] = 'error',
): Problem => ({ path, message, ...(hint && { hint }), severity });

/** A problem in one line for the author: path, reason, place in broken JSON, hint. */
export const problemText = ({ path, message, hint, line, column }: Problem): string =>
  `${path || 'The data'} ${message}${line ? ` (line ${line}, column ${column})` : ''}.${hint ? ` ${hint}` : ''}`;
