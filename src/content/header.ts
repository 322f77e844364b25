import { linked, type Linked, type Words } from './link.js';
import type { View } from './view.js';

/** Kicker, way here, title and lead. */
export interface HeaderContent {
  kicker: string | undefined;
  /** The way here, which ends in the title; empty where none is given. */
  trail: { label: string; crumbs: Linked[] };
  title: Words;
  /** The names that the title is made of, where the author gave none, and the word between them. */
  names: string[];
  vs: string;
  summary: string | undefined;
}

export const headerContent = (
  { comparison: { title: own, kicker, summary, breadcrumbs }, title: text, tools, messages }: View,
): HeaderContent => {
  const title = { text, authored: own !== undefined };
  const way = breadcrumbs.map(({ name, url }) => ({ ...linked(name, url), authored: true }));
  return {
    kicker,
    trail: {
      label: `${messages.breadcrumb}: ${text}`,
      crumbs: way.length > 0 ? [...way, title] : [],
    },
    title,
    names: title.authored ? [] : tools.map(({ tool }) => tool.name),
    vs: messages.vs,
    summary,
  };
};
