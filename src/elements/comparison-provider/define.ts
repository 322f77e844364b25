import { register } from '../register.js';
import { ComparisonProvider } from './comparison-provider.js';

register({ 'comparison-provider': ComparisonProvider });
