/** The part of the URL class that is used here: it is in browsers, Node and workers, but not in the ES library. */
declare const URL: new (url: string, base?: string) => { href: string; protocol: string };

/** Stands in for an unknown base, so that a relative address can still be judged by its scheme. */
const nowhere = 'https://relative.invalid/';

const resolve = (pattern: RegExp) => (written: string, base?: string): string | undefined => {
  try {
    const { href } = new URL(written, base ?? nowhere);
    if (!pattern.test(href)) return undefined;
    return base === undefined && href.startsWith(nowhere) ? written.trim() : href;
  } catch {
    return undefined;
  }
};

/** The absolute address of a link; undefined when it is broken or resolves to a scheme but http, https or mailto. */
export const resolveLink = resolve(/^(https?|mailto):/);

/** The absolute address of an image, or undefined when it is broken, or neither http, https nor a `data:` image. */
export const resolveImage = resolve(/^(https?:|data:image\/)/i);
