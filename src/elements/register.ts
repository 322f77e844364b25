import { version } from '../version.js';

/** Under this name a class says which version of the library it is from; shared by all copies on a page. */
export const versionKey = Symbol.for('compare-panel/version');

/**
 * Registers elements under their tags and never throws. A tag that is taken is left alone; one console warning lists
 * those that belong to somebody else or to another version of this library, and another one those that the registry
 * refused, with its reason. In Node, which has no registry, nothing is done.
 */
export const register = (
  elements: Readonly<Record<string, CustomElementConstructor>>,
  registry = (globalThis as { customElements?: CustomElementRegistry }).customElements,
): void => {
  const taken: string[] = [];
  const refused: string[] = [];
  for (const [tag, element] of Object.entries(elements)) {
    try {
      const present = registry?.get(tag) as { [versionKey]?: string } | undefined;
      if (!present) registry?.define(tag, element);
      else if (present[versionKey] !== version) taken.push(`<${tag}>`);
    } catch (error) {
      refused.push(`<${tag}> (${String(error)})`);
    }
  }
  const warn = (what: string, tags: string[]): void => {
    if (tags.length > 0) console.warn(`compare-panel ${version}: ${what}: ${tags.join(', ')}.`);
  };
  warn('these tags are taken', taken);
  warn('the registry refused', refused);
};
