/** Whether the parser has gone past a node: something follows it, or the document has been parsed. */
export const isParsed = (node: Node): boolean => {
  if (document.readyState !== 'loading') return true;
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at.nextSibling) return true;
  }
  return false;
};

/** The first direct child that is a script of type `application/json`. */
export const jsonChild = (host: Element): Element | undefined =>
  [...host.children].find((child) => child.matches('script[type="application/json" i]'));

/** Whether the author wrote something to show while there is no panel. */
export const hasFallback = (host: Element): boolean => [...host.childNodes].some((node) =>
  node instanceof Element
    ? !node.matches('[slot], script, style, template, link, meta')
    : node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim());
