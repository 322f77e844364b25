import { register } from '../register.js';
import { DecisionTable } from './decision-table.js';

register({ 'decision-table': DecisionTable });

// Keeps the tag's type in the declarations of this file.
export type { DecisionTable };
