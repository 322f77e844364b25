import { register } from '../register.js';
import { ToolCard } from './tool-card.js';

register({ 'tool-card': ToolCard });

// Keeps the tag's type in the declarations of this file.
export type { ToolCard };
