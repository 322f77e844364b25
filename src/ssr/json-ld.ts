import { problem } from '../model/problem.js';
import { itemList, ownTool } from './item-list.js';
import { itemTypes } from './item-types.js';
import type { RenderOptions } from './options.js';
import { rendered, type Rendered } from './rendered.js';
import { render } from './shown.js';

/** What search engines are told. */
export interface RenderJsonLdOptions extends RenderOptions {
  /**
   * What the tools are to schema.org: any type that may have reviews, such as `Book`, `Recipe` or `LocalBusiness`. By
   * default what the file says, else `Product`, which is true of every one.
   */
  type?: string | undefined;
}

/**
 * The comparison as JSON-LD in schema.org's terms, for a `<script type="application/ld+json">`: the tools as an
 * `ItemList`, each with its `Review`s, rated in the file's units. It says what the panel shows and nothing else.
 *
 * A `Person` is only who is declared to be one; for personas, AI reviewers and those of unknown kind the publisher
 * answers, and without a publisher their reviews are left out. Where a shown tool is the publisher's own there are no
 * reviews, and a problem says so.
 */
export const renderJsonLd = (input: unknown, options?: RenderJsonLdOptions | null): Rendered => {
  const warnings: Rendered['problems'] = [];
  const { value, problems } = render(input, options, ({ view: { comparison, title }, sections }) => {
    const wanted = options?.type ?? comparison.type;
    const type = wanted !== undefined && itemTypes.includes(wanted) ? wanted : 'Product';
    if (wanted !== undefined && wanted !== type) {
      warnings.push(problem('type', `is not a type that may have reviews to schema.org: “${wanted}”`,
        `Product is used. Known are ${itemTypes.slice(0, 12).join(', ')} and more.`, 'warning'));
    }
    const own = ownTool(comparison);
    if (own) {
      warnings.push(problem('publisher', `seems to be the party behind “${own.name}”`,
        'Reviews of one’s own tool are not for search engines; the structured data has none.', 'warning'));
    }
    const has = (name: (typeof sections)[number]) => sections.includes(name);
    const shows = {
      header: has('header'), cards: has('cards'), decision: has('decision'), scorecard: has('scorecard'),
    };
    return JSON.stringify(itemList(comparison, { type, title, shows }), null, 2).replaceAll('<', '\\u003c');
  });
  return rendered(value, [...problems, ...warnings]);
};
