/** What of a custom elements manifest is looked at here. */
interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations?: Declaration[] }[];
}

interface Item { name: string; description?: string }

interface Member extends Item {
  kind?: string;
  attribute?: string;
  readonly?: boolean;
  type?: { text: string };
  default?: string;
}

interface Declaration extends Item {
  summary?: string;
  tagName?: string;
  members?: Member[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssStates?: Item[];
  cssProperties?: (Item & { default?: string })[];
}

/** Made by vite.config.mjs. */
declare module 'virtual:custom-elements-manifest' {
  const manifest: Manifest;
  export default manifest;
}

declare module '*.css' {}

declare module '*.mdx' {
  const page: unknown;
  export default page;
}
