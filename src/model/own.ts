/** An object that inherits nothing: what a page adds to `Object.prototype` must not read as its author's words. */
export const own = <T extends object>(value: T): T => Object.assign(Object.create(null) as T, value);
