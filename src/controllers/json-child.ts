/** Whether the parser has gone past a node: something follows it, or the document has been parsed. */
export const isParsed = (node: Node): boolean => {
  if (document.readyState !== 'loading') return true;
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at.nextSibling) return true;
  }
  return false;
};

/**
 * Runs something once the parser has gone past the place where a declarative root would stand, which is before every
 * child: at once, or as soon as a child or anything after the host is there. A root that is attached earlier keeps the
 * parser from attaching its own.
 *
 * @returns what calls it off
 */
export const whenOpened = (host: Element, run: () => void): (() => void) | undefined => {
  const isOpened = (): boolean => isParsed(host)
    || [...host.childNodes].some((node) => node instanceof Element || node.nodeValue?.trim());
  if (isOpened()) {
    run();
    return undefined;
  }
  const look = (): void => {
    if (!isOpened()) return;
    stop();
    run();
  };
  const observer = new MutationObserver(look);
  const stop = (): void => {
    observer.disconnect();
    removeEventListener('DOMContentLoaded', look);
  };
  observer.observe(document, { childList: true, subtree: true });
  // An image of that name hides a method of the document; the event comes to the window as well.
  addEventListener('DOMContentLoaded', look);
  return stop;
};

/** The first direct child that is a script of type `application/json`. */
export const jsonChild = (host: Element): Element | undefined =>
  [...host.children].find((child) => child.matches('script[type="application/json" i]'));

/** Whether the author wrote something to show while there is no panel. */
export const hasFallback = (host: Element): boolean => [...host.childNodes].some((node) =>
  node instanceof Element
    ? !node.matches('[slot], script, style, template, link, meta')
    : node instanceof Text && !!node.nodeValue?.trim());
