/** A token as the library documents it. */
export interface Token {
  /** Without `--compare-panel-`. */
  readonly name: string;
  /** The default, as CSS text. */
  readonly value: string;
  /** What it sets, in a few words. */
  readonly comment: string;
  /** What kind of value it takes; tokens of a kind are listed together. */
  readonly type: string;
}

/** What there is to theme. */
export interface Known {
  readonly tokens: readonly Token[];
  /** Names of the parts by tag. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** As much of the custom elements manifest as is read here. */
export interface Manifest {
  modules: {
    declarations?: {
      tagName?: string;
      summary?: string;
      cssParts?: { name: string; description?: string }[];
      cssProperties?: { name: string; default?: string; description?: string; type?: string }[];
    }[];
  }[];
}

export const prefix = '--compare-panel-';

/** The elements of a manifest. */
export const elementsOf = ({ modules }: Manifest) =>
  modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName, cssParts = [], ...rest }) => (
    tagName ? [{ tagName, cssParts, ...rest }] : [])));

/** What the manifest says there is to theme; all elements have the same tokens. */
export const knownFrom = (manifest: Manifest): Known => {
  const elements = elementsOf(manifest);
  return {
    tokens: (elements[0]?.cssProperties ?? []).map(({ name, type = '', default: value = '', description = '' }) => (
      { name: name.slice(prefix.length), type, value, comment: description })),
    parts: Object.fromEntries(elements.map(({ tagName, cssParts }) => [tagName, cssParts.map(({ name }) => name)])),
  };
};
