import { version } from '../version.js';

/** Under this name a class says which version of the library it is from; shared by all copies on a page. */
export const versionKey = Symbol.for('compare-panel/version');

/**
 * Registers elements under their tags and never throws. A tag that is taken is left alone; one console warning lists
 * those that belong to somebody else or to another version of this library. In Node, which has no registry, nothing is
 * done.
 */
export const register = (
  elements: Readonly<Record<string, CustomElementConstructor>>,
  registry = (globalThis as { customElements?: CustomElementRegistry }).customElements,
): void => {
  const taken = Object.entries(elements).filter(([tag, element]) => {
    const present = registry?.get(tag);
    if (!present) {
      try {
        registry?.define(tag, element);
        return false;
      } catch {
        // A class can be registered once in a registry; a second name for it is refused.
        return true;
      }
    }
    return (present as { [versionKey]?: string })[versionKey] !== version;
  });
  if (taken.length > 0) {
    console.warn(`compare-panel ${version}: these tags are taken: ${
      taken.map(([tag]) => `<${tag}>`).join(', ')}.`);
  }
};
