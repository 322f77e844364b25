import { type BoundFunctions, type queries, within } from '@testing-library/dom';
import type { ComparisonElement } from '../../src/elements/comparison-element.js';
import { author } from '../../src/controllers/author.js';
import { prerendered } from '../../src/controllers/prerendered.js';
import { skeleton } from '../../src/controllers/skeleton.js';
import { whereabouts } from '../../src/controllers/whereabouts.js';
import { jsonOf } from './data.js';

// With its parts at hand a panel is whole at once; test/parts/ has the pages that wait for them, or lack them.
await Promise.all([author.get(), prerendered.get(), whereabouts.soon(), skeleton.get()]);

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

/** The queries of Testing Library on what an element has drawn. */
export const inside = ({ localName, shadowRoot }: Element): BoundFunctions<typeof queries> => {
  if (!shadowRoot) throw new Error(`<${localName}> has no root`);
  // Their types ask for an element; they work on any node that has `querySelectorAll`.
  return within(shadowRoot as unknown as HTMLElement);
};

/** Gives the element when it has loaded, failed or turned out to have no data. */
export const settled = async <Kind extends ComparisonElement>(element: Kind): Promise<Kind> => {
  for (let turn = 0; turn < 200; turn += 1) {
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    await element.updateComplete;
    if (element.status !== 'loading') return element;
  }
  throw new Error(`still ${element.status}`);
};

/** Waits until something holds; what never does is told by the expectation that follows. */
export const until = async (holds: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 2000 && !holds(); turn += 1) await new Promise((resolve) => { setTimeout(resolve, 5); });
};

const turn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/** Two tasks later: what was to happen in this one, and in one that it has asked for, has happened. */
export const task = async (): Promise<void> => {
  await turn();
  await turn();
};

interface Said<Result> { warnings: string[]; errors: string[]; result: Result }

/** Runs something and gives what came of it, and what the console said meanwhile. */
export const consoleOf = async <Result>(run: () => Result): Promise<Said<Awaited<Result>>> => {
  const { warn, error } = console;
  const said = { warnings: [] as string[], errors: [] as string[] };
  console.warn = (message: unknown) => said.warnings.push(String(message));
  console.error = (message: unknown) => said.errors.push(String(message));
  try {
    return { ...said, result: await run() };
  } finally {
    Object.assign(console, { warn, error });
  }
};

const added = new Set<Element>();

type Tags = HTMLElementTagNameMap;

/** The name of the first element in HTML, as in `<tool-card tool="a">`, when the compiler can read it. */
type NameIn<Html extends string> =
  Html extends `<${infer Tag}>${string}` ? Tag extends `${infer Name} ${string}` ? Name : Tag : string;
type FirstIn<Html extends string> = NameIn<Html> extends keyof Tags ? Tags[NameIn<Html>] : HTMLElement;

/** Puts HTML into the page and gives its first element; `clear` removes what was put there. */
export const put = <Html extends string>(html: Html): FirstIn<Html> => {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  added.add(box);
  const [first] = box.children;
  if (!first) throw new Error('nothing was put');
  return first as FirstIn<Html>;
};

/** The first element of a name, which must be there. */
export const find = <Name extends keyof Tags>(root: ParentNode, name: Name): Tags[Name] => {
  const found = root.querySelector(name);
  if (!found) throw new Error(`no <${name}>`);
  return found;
};

/** A JSON child with this data, or with this text. */
export const script = (data: unknown): string => `<script type="application/json">${jsonOf(data)}</script>`;

export const clear = (): void => {
  added.forEach((box) => box.remove());
  added.clear();
};
