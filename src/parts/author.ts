/** The part `author`: what only the author of a comparison sees. */
export { problemList } from '../views/problem-list.js';
