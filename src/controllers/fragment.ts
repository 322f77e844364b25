/** The fragment of the page's address, without its sign; a server and some DOMs of unit tests have no address. */
export const fragment = (): string => (globalThis as { location?: Location }).location?.hash.slice(1) ?? '';
