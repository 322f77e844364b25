import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { render, type TemplateResult } from 'lit';
import { initialGlobals, place, type Globals } from '../../stories/support/globals.js';
import type { StoryParameters } from '../../stories/support/parameters.js';

/** A story with what it inherits from its file, as Storybook composes it. */
export interface Composed {
  name: string;
  /** Tag of the element that the story is about. */
  tag: string;
  parameters: StoryParameters;
  /** Name of the theme that the story pins. */
  theme: string | undefined;
  /** Draws it into a box that is the page of the story. */
  draw: (box: HTMLElement, globals?: Partial<Globals>, args?: Args) => void;
}

type Draw = (args: Args) => TemplateResult;

/** What is composed here; a story that uses more of Storybook would not be tested as it is shown. */
const known = new Set(['title', 'component', 'name', 'render', 'args', 'argTypes', 'globals', 'parameters', 'tags']);

/** The stories of a file, in its order. */
export const composed = ({ default: meta, ...stories }: { default: object; [name: string]: unknown }): Composed[] =>
  Object.entries(stories as Record<string, StoryObj>).map(([name, story]) => {
    const file: Meta = meta;
    const unknown = Object.keys({ ...file, ...story }).filter((key) => !known.has(key));
    if (unknown.length > 0) throw new Error(`${name}: compose.ts knows nothing of ${unknown.join()}`);
    const template = (story.render ?? file.render) as Draw | undefined;
    if (!template || !file.component) throw new Error(`${name} needs a component and a render function`);
    return {
      name: story.name ?? name.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
      tag: file.component,
      parameters: { ...file.parameters, ...story.parameters },
      theme: { ...file.globals, ...story.globals }.theme as string | undefined,
      draw: (box, globals, args) => {
        place(box, { ...initialGlobals, ...file.globals, ...story.globals, ...globals });
        render(template({ ...file.args, ...story.args, ...args }), box);
      },
    };
  });
