import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

type Tags = HTMLElementTagNameMap;

/** The controls of a story: properties of its element, and a file that somebody has pasted. */
export type ArgsOf<Tag extends keyof Tags> = Partial<Tags[Tag]> & {
  /** JSON text; it takes the place of the story's own data. */
  pasted?: string;
};

interface Controls extends Record<string, unknown> { pasted?: string }

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

class Controlled extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('controls belong to an element');
  }

  render(_args: Controls): unknown {
    return noChange;
  }

  /** Words, numbers and switches go into attributes, which the story's source shows; data goes as it is. */
  override update({ element }: ElementPart, [{ pasted, ...args }]: [Controls]): unknown {
    const text = pasted?.trim();
    for (const [name, value] of Object.entries(text ? { ...args, comparison: text } : args)) {
      if (!(name in element)) continue; // Storybook adds listeners of its own
      if (name === 'comparison' || name === 'data') Object.assign(element, { [name]: value });
      else if (value == null || value === false || value === '') element.removeAttribute(kebab(name));
      else element.setAttribute(kebab(name), value === true ? '' : `${value as string | number}`);
    }
    return noChange;
  }
}

/** `<compare-panel ${controlled(args)}>`: an element under the story's controls. */
export const controlled = directive(Controlled) as (args: object) => unknown;
