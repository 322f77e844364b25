/** Words of ours, or a name; or the author's, which may be in another language. */
export interface Words {
  text: string;
  authored?: boolean;
}

/** Words that may lead somewhere. */
export interface Linked extends Words {
  url?: string | undefined;
  /** What the link says of where it leads, as in HTML. */
  rel?: string;
  /** Id of the tool whose link it is. */
  tool?: string;
}

/** `rel` of a link that leads away. */
export const relOf = (sponsored?: boolean): string => `${sponsored ? 'sponsored nofollow ' : ''}noopener`;

/** Words of ours, or a name, that lead somewhere where there is an address. */
export const linked = (text: string, url: string | undefined): Linked => ({ text, url, rel: relOf() });

/** An item of a list in a cell or on a card: a name, what it costs or scores, and what is said beside it. */
export interface Line extends Linked {
  value?: string | undefined;
  /** The same in stars. */
  stars?: string | undefined;
  /** The former price, after the word for it. */
  was?: [word: string, price: string] | undefined;
  sponsored?: string | undefined;
  notes?: Words[];
}

/** Text of the author's, where there is any. */
export const authoredText = (text: string | undefined): Words[] => text ? [{ text, authored: true }] : [];
