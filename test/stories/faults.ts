/** What a reader would trip over in a drawn page: things beside the page, clipped text, text over text. */

/** Everything that is drawn in a node, through shadow roots. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

const parentOf = (node: Node): Element | null =>
  (node as Element).assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Whether an element, or what it stands in, is for assistive technology alone: wholly cut off. */
const unseen = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || unseen(parentOf(element)));

const describeElement = (element: Element): string => {
  const part = element.getAttribute('part');
  return `<${element.localName}${part ? ` part="${part}"` : ''}> “${element.textContent.trim().slice(0, 40)}”`;
};

interface Line { text: Text; block: Element; rect: DOMRect }

/** The nearest element that text is set in, as a block. */
const blockOf = (text: Text): Element => {
  let element = parentOf(text);
  while (element && /^(inline|contents)$/.test(getComputedStyle(element).display)) element = parentOf(element);
  return element ?? document.body;
};

/** Each line of each piece of text that a reader sees; a separator alone may go where a line begins. */
const linesOf = (elements: Element[]): Line[] => elements.flatMap((element) =>
  [...element.childNodes].filter((node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data)).flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (rects.length === 0 || unseen(element)) return [];
    const text = node as Text;
    return rects.map((rect) => ({ text, block: blockOf(text), rect }));
  }));

/** Half a line may be leading; letters of two lines overlap only where more than that does. */
const collide = ({ rect: one, text }: Line, { rect: other, text: next }: Line): boolean =>
  text !== next
  && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
  && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 2;

const tolerance = 1; // px, for fractions

/** One sentence a fault. */
export const faultsOf = (box: HTMLElement): string[] => {
  const elements = [...elementsIn(box)];
  const page = box.getBoundingClientRect();
  const outside = ({ left, right }: DOMRect, around: DOMRect) =>
    left < around.left - tolerance || right > around.right + tolerance;
  const faults: string[] = [];

  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`the page scrolls sideways: ${scrollWidth} px`);
  for (const element of elements) {
    const rect = element.getBoundingClientRect();
    if (outside(rect, page) && element.checkVisibility({ visibilityProperty: true }) && !unseen(element)) {
      faults.push(`${describeElement(element)} stands beside the page`);
    }
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut = (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + tolerance)
      || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + tolerance);
    if (cut && element.textContent.trim() !== '' && !unseen(element)) {
      faults.push(`${describeElement(element)} is clipped`);
    }
  }

  const lines = linesOf(elements);
  for (const { text, block, rect } of lines) {
    if (outside(rect, block.getBoundingClientRect())) {
      faults.push(`“${text.data.trim().slice(0, 40)}” runs out of ${describeElement(block)}`);
    }
  }
  lines.forEach((line, index) => lines.slice(index + 1).filter((other) => collide(line, other)).forEach((other) => {
    faults.push(`“${line.text.data.trim().slice(0, 40)}” runs into “${other.text.data.trim().slice(0, 40)}”`);
  }));
  return [...new Set(faults)];
};
