const name = 'compare-panel/bookmarks';

/** Puts bookmarks into the browser, in place of those that are there, and tells the page as another tab would. */
export const keep = (items: readonly object[], version = 1): void => {
  const text = JSON.stringify({ version, items });
  if (localStorage.getItem(name) === text) return;
  localStorage.setItem(name, text);
  dispatchEvent(new StorageEvent('storage', { key: name }));
};

/** Three that were kept: a tool that has risen since, a paid link, and a page. */
export const some = [
  { tool: 'modal', name: 'Modal GPU Serverless Inference', href: 'https://modal.com/', verdict: 'mixed', percent: 55 },
  { tool: 'grinder', name: 'A grinder', href: 'https://example.com/grinder', sponsored: true, verdict: 'ship', percent: 80 },
  { tool: 'guide', name: 'Our guide to small models', href: 'https://example.com/guide' },
];
