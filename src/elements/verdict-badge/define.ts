import { register } from '../register.js';
import { VerdictBadge } from './verdict-badge.js';

register({ 'verdict-badge': VerdictBadge });

// Keeps the tag's type in the declarations of this file.
export type { VerdictBadge };
