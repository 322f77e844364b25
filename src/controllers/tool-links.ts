/** What is asked before a link of a tool is followed: the address to go to, or undefined to stay. */
export type Follow = (tool: string, href: string, label: string, sponsored: boolean) => string | undefined;

/** Asks before any link of a tool in a root is followed, by the first or the middle button or by key. */
export const askBeforeLinks = (root: HTMLElement | DocumentFragment, follow: Follow): void => {
  const clicked = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-tool]');
    // A link in a slot is the page's own; what the page has stopped before is not followed.
    if (!link || !root.contains(link) || (event as MouseEvent).button > 1 || event.defaultPrevented) return;
    const written = link.getAttribute('href') ?? '';
    const { dataset: { tool = '' }, textContent, rel } = link;
    const href = follow(tool, link.href, textContent.trim(), rel.includes('sponsored'));
    if (href === undefined) event.preventDefault();
    else if (href !== link.href) {
      link.href = href;
      // The next click starts from the address in the data again; the browser has followed the link by then.
      setTimeout(() => link.setAttribute('href', written));
    }
  };
  root.addEventListener('click', clicked);
  root.addEventListener('auxclick', clicked);
};
