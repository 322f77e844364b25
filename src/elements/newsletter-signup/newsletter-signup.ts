import type { PropertyDeclarations } from '@lit/reactive-element';
import { newsletter } from '../../controllers/newsletter.js';
import { PartElement } from '../part-element.js';

/**
 * @summary A form to sign up for a newsletter.
 *
 * @slot - Small print below the form. It shows as well until the form is there, and where it cannot be; a `<form>`
 *   among it gives way to ours, with what was typed into it.
 * @slot consent - The label of the consent checkbox; a sentence of ours by default.
 *
 * @fires {NewsletterSubmitEvent} newsletter-submit - The form is about to be sent (`email`); cancelable.
 * @fires {ComparisonLoadEvent} comparison-load - The data of a source is there and shown (`comparison`, `problems`).
 * @fires {ComparisonErrorEvent} comparison-error - Nothing of a source can be shown (`problems`); cancelable.
 *
 * @cssstate loading - The data is on its way.
 * @cssstate loaded - The data is there, or none is needed.
 * @cssstate partial - Besides `loaded`: some of the data was left out, or is doubtful.
 * @cssstate error - Nothing can be shown.
 *
 * @csspart panel - The frame around everything, with its surface.
 * @csspart form - The form.
 * @csspart heading - Its heading.
 * @csspart summary - What stands below the heading.
 * @csspart label - The label of the field.
 * @csspart input - The field for the address.
 * @csspart button - The button that sends the form.
 * @csspart checkbox - The consent checkbox.
 * @csspart consent - Its label.
 * @csspart message - What became of the sign-up.
 * @csspart small-print - The small print.
 * @csspart skeleton - What stands in until the data is there, where some was asked for.
 * @csspart problems - The author's list of problems.
 * @csspart retry - The button that asks for the data again.
 */
export class NewsletterSignup extends PartElement {
  static override properties: PropertyDeclarations = {
    action: {},
    method: {},
    field: {},
    heading: {},
    summary: {},
    consent: {},
  };

  /** Where the form is sent: an `http:` or `https:` address, relative to the page. */
  declare action: string | null | undefined;
  /** `post` (the default) or `get`, which always leaves the page. */
  declare method: string | null | undefined;
  /** Name of the field that holds the address; by default what the service wants, `email` where it is not known. */
  declare field: string | null | undefined;
  /** The heading of the form. */
  declare heading: string | null | undefined;
  /** What stands below the heading. */
  declare summary: string | null | undefined;
  /** Field name of a consent checkbox, which the form then has. */
  declare consent: string | null | undefined;

  /** @internal */
  protected override readonly drawing = () => newsletter.here?.newsletterSignup;
}

declare global {
  interface HTMLElementTagNameMap {
    'newsletter-signup': NewsletterSignup;
  }
}
