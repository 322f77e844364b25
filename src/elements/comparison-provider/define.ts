import { register } from '../register.js';
import { ComparisonProvider } from './comparison-provider.js';

register({ 'comparison-provider': ComparisonProvider });

// Keeps the tag's type in the declarations of this file.
export type { ComparisonProvider };
