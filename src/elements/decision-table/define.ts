import { register } from '../register.js';
import { DecisionTable } from './decision-table.js';

register({ 'decision-table': DecisionTable });
