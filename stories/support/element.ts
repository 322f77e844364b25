import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

type Tags = HTMLElementTagNameMap;

/** The controls of a story: properties of its element, and a file that somebody has pasted. */
export type ArgsOf<Tag extends keyof Tags> = Partial<Omit<Tags[Tag], 'comparison' | 'data'>> & {
  /** Files as they come, valid or not. */
  comparison?: unknown;
  data?: unknown;
  /** JSON text; it takes the place of the story's own data. */
  pasted?: string;
};

interface Controls extends Record<string, unknown> { pasted?: string }

/** What a pasted file takes the place of: where data comes from, and what was chosen of it. */
const ownData = { comparison: null, data: null, src: '', tools: '', tool: '', verdict: '', ship: '', skip: '' };

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

class Controlled extends Directive {
  #given: Record<string, unknown> = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('controls belong to an element');
  }

  render(_args: Controls): unknown {
    return noChange;
  }

  /**
   * Words, numbers and switches go into attributes, which the story's source shows; data goes as it is. Who pastes a
   * file is its author, and wants to know what is wrong with it.
   */
  override update({ element }: ElementPart, [{ pasted, ...args }]: [Controls]): unknown {
    const text = pasted?.trim();
    const values: Record<string, unknown> = text ? { ...args, ...ownData, comparison: text, debug: true } : args;
    for (const [name, value] of Object.entries(values)) {
      // Storybook adds listeners of its own; and what is given again would be read and announced again.
      if (!(name in element) || this.#given[name] === value) continue;
      if (['comparison', 'data', 'voteStore'].includes(name)) Object.assign(element, { [name]: value });
      else if (value == null || value === false || value === '') element.removeAttribute(kebab(name));
      else element.setAttribute(kebab(name), value === true ? '' : `${value as string | number}`);
    }
    this.#given = values;
    return noChange;
  }
}

/** `<compare-panel ${controlled(args)}>`: an element under the story's controls. */
export const controlled = directive(Controlled) as (args: object) => unknown;
