import type { ComparisonElement } from '../../src/elements/comparison-element.js';

/** What a reader sees of an element: the text of its root, with slotted and nested elements in place. */
export const textOf = (node: Node): string => {
  // No instanceof: the node may be from another page.
  const element = node.nodeType === Node.ELEMENT_NODE ? node as Element : undefined;
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (element && /^(script|style|template)$/.test(element.localName)) return '';
  const assigned = element?.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : [...(element?.shadowRoot ?? node).childNodes];
  const text = children.map(textOf).join('');
  return element && /^(td|th|p|h\d|div|section|dt|dd|li)$/.test(element.localName) ? ` ${text} ` : text;
};

/** The same with white space collapsed. */
export const words = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();

/** Settles when an element has loaded, failed or turned out to have no data. */
export const settled = async (element: ComparisonElement): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) {
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    await element.updateComplete;
    if (element.status !== 'loading') return;
  }
  throw new Error(`still ${element.status}`);
};

/** A task later: what was to happen in this one has happened. */
export const task = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 20); });

/** Runs something and gives what the console said meanwhile. */
export const consoleOf = async (run: () => unknown): Promise<{ warnings: string[]; errors: string[] }> => {
  const { warn, error } = console;
  const said = { warnings: [] as string[], errors: [] as string[] };
  console.warn = (message: unknown) => said.warnings.push(String(message));
  console.error = (message: unknown) => said.errors.push(String(message));
  try {
    await run();
  } finally {
    Object.assign(console, { warn, error });
  }
  return said;
};

const added = new Set<Element>();

/** Puts HTML into the page and gives its first element; `clear` removes what was put there. */
export const put = <T extends Element>(html: string): T => {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  added.add(box);
  const [first] = box.children;
  if (!first) throw new Error('nothing was put');
  return first as T;
};

export const clear = (): void => {
  added.forEach((box) => box.remove());
  added.clear();
};
