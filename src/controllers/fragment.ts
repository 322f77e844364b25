/** The fragment of the page's address, decoded; a server and some DOMs of unit tests have no address. */
export const fragment = (): string => {
  const raw = (globalThis as { location?: Location }).location?.hash.slice(1) ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    // What is not encoded as such is taken as it stands.
    return raw;
  }
};

/** Whether the page's address may name a place inside the element of an id: `#<id>-<place>`. */
export const isAddressed = (id: string): boolean => !!id && fragment().startsWith(`${id}-`);
