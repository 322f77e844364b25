import { version } from '../version.js';

/** Under this name a class says which version of the library it is from; shared by all copies on a page. */
export const versionKey = Symbol.for('compare-panel/version');

/**
 * Registers elements under their tags and never throws. A tag that is taken is left alone; one console warning lists
 * those that belong to somebody else or to another version of this library, and those that the registry refused, with
 * its reason. In Node, which has no registry, nothing is done.
 */
export const register = (
  elements: Readonly<Record<string, CustomElementConstructor>>,
  registry = (globalThis as { customElements?: CustomElementRegistry }).customElements,
): void => {
  const left: string[] = [];
  for (const [tag, element] of Object.entries(elements)) {
    try {
      const present = registry?.get(tag) as { [versionKey]?: string } | undefined;
      if (!present) registry?.define(tag, element);
      else if (present[versionKey] !== version) left.push(`<${tag}> (taken)`);
    } catch (error) {
      left.push(`<${tag}> (${String(error)})`);
    }
  }
  if (left.length > 0) console.warn(`compare-panel ${version} leaves tags alone: ${left.join(', ')}.`);
};
