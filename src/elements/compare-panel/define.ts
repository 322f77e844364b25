import { register } from '../register.js';
import { ComparePanel } from './compare-panel.js';

register({ 'compare-panel': ComparePanel });

// Keeps the tag's type in the declarations of this file.
export type { ComparePanel };
