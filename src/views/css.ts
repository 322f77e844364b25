/**
 * The text of a style sheet. It stays text, so that a server has it too; the name lets editors and the build know CSS.
 */
export const css = String.raw;
