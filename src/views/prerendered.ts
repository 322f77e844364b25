import { version } from '../version.js';

/** FNV-1a, 32 bits: tells two texts apart where nobody tries to deceive. */
const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
};

/** What a root says; its style sheet says nothing. */
const textOf = ({ childNodes }: Node): string => [...childNodes]
  .map((node) => node.nodeName === 'STYLE' ? '' : node.textContent).join('');

/**
 * Says what a prerendered root was drawn from and what it says, so that the script can tell whether it would draw the
 * same: another version, attribute or data gives another digest, and so does text that was changed on its way.
 *
 * @param drawnFrom the settings of the element, a line break, and its data as JSON text
 * @param root the root, or what it says; white space does not count, since minifiers change it
 */
export const digest = (drawnFrom: string, root: Node | string): string =>
  hash(version + drawnFrom + (typeof root === 'string' ? root : textOf(root)).replace(/\s+/g, ''));
