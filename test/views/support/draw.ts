import { adoptStyles, render, unsafeCSS } from 'lit';
import { viewOf, type View } from '../../../src/content/view.js';
import { parse } from '../../../src/model/parse.js';
import { details } from '../../../src/views/details.js';
import { detailStyles } from '../../../src/views/detail.styles.js';
import { decisionTable } from '../../../src/views/decision-table.js';
import { panelFooter } from '../../../src/views/panel-footer.js';
import { panelHeader } from '../../../src/views/panel-header.js';
import { reviewerScorecard } from '../../../src/views/reviewer-scorecard.js';
import { sheet, type SheetOptions } from '../../../src/views/sheet.js';
import { skeletonStyles } from '../../../src/views/skeleton.styles.js';
import { watchPictures } from '../../../src/views/picture.js';
import { panelStyles } from '../../../src/views/styles.js';
import { toolCards } from '../../../src/views/tool-card.js';
import { words } from '../../support/page.js';

const hosts = new Set<Element>();

/** Puts a view into a root of its own, under the style sheets of a panel. */
export const draw = (content: unknown, parent: Element = document.body): HTMLElement & { shadowRoot: ShadowRoot } => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  // Firefox tells old boxes of what it skips because it has not been in sight yet.
  const skipped = '.panel { content-visibility: visible }';
  adoptStyles(root, [panelStyles, detailStyles, skeletonStyles, skipped].map(unsafeCSS));
  watchPictures(root);
  render(content, root);
  parent.append(host);
  hosts.add(host);
  return host as HTMLElement & { shadowRoot: ShadowRoot };
};

/** Removes what was drawn. */
export const clear = (): void => {
  hosts.forEach((host) => host.remove());
  hosts.clear();
};

/** The view of a comparison as it would be written in a file. */
export const read = (input: unknown): View => {
  const { value } = parse(input);
  if (!value) throw new Error('nothing of this is valid');
  return viewOf(value, undefined, details);
};

/** A whole panel. */
export const wholePanel = (view: View, options: SheetOptions = {}): unknown => sheet(view, [
  panelHeader(view, 2), toolCards(view, 3), decisionTable(view, 3), reviewerScorecard(view, 3), panelFooter(view),
], { labelled: true, tables: true, ...options });

/** Elements of a role that is written out or native, in document order. */
export const byRole = (root: ParentNode, role: string): Element[] => {
  const native: Record<string, string> = {
    heading: 'h1,h2,h3,h4,h5,h6', link: 'a[href]', button: 'button', navigation: 'nav', article: 'article',
  };
  return [...root.querySelectorAll([`[role="${role}"]`, native[role]].filter(Boolean).join())];
};

/** Text as it would be read in one line. */
export const textOf = (element: Element | undefined): string => element ? words(element) : '';

/** The text of each element of a role. */
export const texts = (root: ParentNode, role: string): string[] => byRole(root, role).map(textOf);

/** A row of the table with this heading, by its row header: what its cells say to assistive technology. */
export const cells = (root: ParentNode, label: string): string[] => {
  const row = byRole(root, 'row').find((element) => textOf(byRole(element, 'rowheader')[0]).includes(label));
  return byRole(row ?? document.createElement('tr'), 'cell').map((cell) => {
    const clone = cell.cloneNode(true) as Element;
    clone.querySelectorAll('[aria-hidden]').forEach((hidden) => hidden.remove());
    return textOf(clone);
  });
};
