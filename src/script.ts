/**
 * The script-tag entry: registers every element; what it exports is for the build alone. What is alike stands side by
 * side in the file, which makes it a per cent smaller on its way: so the order of these lines.
 */
import 'lit/html.js';
import './model/read-input.js';
import './model/verdict.js';
import './views/compare-panel.js';
import './elements/events.js';
import './i18n/en.js';
import './views/styles.js';
import './content/view.js';
import '@lit/reactive-element';

export { importPart } from './script-parts.js';

import './define.js';
