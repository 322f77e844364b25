import type { MarkName } from './mark.js';
import type { View } from './view.js';

/** The paragraphs of a text: a blank line starts a new one. */
export const paragraphsOf = (text: string | undefined): string[] => text?.split(/\n\s*\n/) ?? [];

/** What a reviewer says of a tool, in a word; undefined without a stance. */
export const stanceWord = ({ messages }: View, stance: MarkName | undefined): string | undefined =>
  stance === 'ship' ? messages.shipStance : stance === 'skip' ? messages.skipStance : undefined;
