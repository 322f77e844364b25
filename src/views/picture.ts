import { html, nothing, type TemplateResult } from 'lit/html.js';
import { monogram } from '../content/monogram.js';

// A hidden image that loads lazily would never load again, so a broken one is only put aside.
export const settle = (image: Element, broken: boolean): boolean => image.classList.toggle('broken', broken);

/** Puts the monogram in the place of every image in a root that breaks. */
export const watchPictures = (root: HTMLElement | DocumentFragment): void => {
  const settled = ({ type, target }: Event): void => {
    // An image in a slot is the page's own.
    if (target instanceof HTMLImageElement && root.contains(target)) settle(target, type === 'error');
  };
  // These events don't bubble.
  root.addEventListener('error', settled, true);
  root.addEventListener('load', settled, true);
};

/**
 * A logo or a portrait beside the name that it stands for; its monogram where there is none or it is broken.
 *
 * @param scheme `day` or `night`, where it is for light or for dark pages alone
 */
export const picture = (url: string | undefined, name: string, scheme = ''): TemplateResult => {
  const image = url ? html`
    <img alt="" src=${url} loading="lazy" decoding="async" referrerpolicy="no-referrer">`
    : nothing;
  return html`
    <span class="picture ${scheme}" part="logo" aria-hidden="true">${image}<span
      part="monogram">${monogram(name)}</span></span>`;
};
