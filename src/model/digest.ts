/**
 * Tells two texts apart where nobody tries to deceive: FNV-1a, 32 bits, in base 36 (Fowler, Noll and Vo 1991). White
 * space does not count.
 */
export const digest = (text: string): string => {
  const solid = text.replace(/\s+/g, '');
  let sum = 0x811c9dc5;
  for (let index = 0; index < solid.length; index += 1) sum = Math.imul(sum ^ solid.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
};

/** Markup without what one writer of HTML quotes, escapes or brackets in another way than the next. */
export const bare = (markup: string): string => markup.replace(/&([lg]t|amp|quot|nbsp);|["&<>]/g, '');
