import type { Comparison, Problem } from '../model/schema.js';

/** The data of a source is there and shown; on the element that owns the source, once a source. */
export class ComparisonLoadEvent extends Event {
  constructor(readonly comparison: Comparison, readonly problems: readonly Problem[]) {
    super('comparison-load', { bubbles: true, composed: true });
  }
}

/** Nothing of a source can be shown; canceling it keeps the console quiet. */
export class ComparisonErrorEvent extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('comparison-error', { bubbles: true, composed: true, cancelable: true });
  }
}

/** A link of a tool is about to be followed: `href` may be changed, canceling stays on the page. */
export class ToolLinkEvent extends Event {
  constructor(
    /** Id of the tool. */
    readonly tool: string,
    /** Where the link goes; a handler may change it. */
    public href: string,
    /** What the link says. */
    readonly label: string,
    readonly sponsored: boolean,
  ) {
    super('tool-link', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'comparison-load': ComparisonLoadEvent;
    'comparison-error': ComparisonErrorEvent;
    'tool-link': ToolLinkEvent;
  }
}
