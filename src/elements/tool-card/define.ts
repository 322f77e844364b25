import { register } from '../register.js';
import { ToolCard } from './tool-card.js';

register({ 'tool-card': ToolCard });
