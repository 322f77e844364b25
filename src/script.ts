/** The script-tag entry: registers every element and exports nothing. */
import './define.js';
