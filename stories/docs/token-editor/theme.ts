/** A rule for a part, in the form `tool-card::part(name):hover` and `color: red;`. */
export interface PartRule {
  readonly selector: string;
  readonly declarations: string;
}

/** What a designer changes: tokens that are not at their default, and rules for parts. */
export interface Theme {
  /** CSS text by the name of the token, without its prefix. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly parts: readonly PartRule[];
}

/** A theme that was read, with a sentence on each thing that could not be taken. */
export interface Reading {
  readonly theme: Theme;
  /** How many tokens were named that stay at their default; none unless it is said. */
  readonly usual?: number;
  readonly notes: readonly string[];
}

export const emptyTheme: Theme = { tokens: new Map(), parts: [] };
