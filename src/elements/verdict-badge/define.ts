import { register } from '../register.js';
import { VerdictBadge } from './verdict-badge.js';

register({ 'verdict-badge': VerdictBadge });
