import { register } from '../register.js';
import { ComparePanel } from './compare-panel.js';

register({ 'compare-panel': ComparePanel });
