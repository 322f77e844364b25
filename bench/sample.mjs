/** The comparisons that are measured, from the demo's catalogue. */
import { readFile } from 'node:fs/promises';

const catalogue = JSON.parse(await readFile(new URL('../demo/data/catalogue.json', import.meta.url), 'utf8'));
const picked = ['modal', 'openrouter'].map((id) => catalogue.tools.find((tool) => tool.id === id));
const { title: _, ...rest } = catalogue;

/** Two tools with four reviews each, about 6 kB as JSON: the usual case. */
export const comparison = { ...rest, tools: picked };

/** The same size again with other names, scores and takes, so that nothing can be shared between panels. */
const variant = (index) => ({
  ...comparison,
  summary: `${comparison.summary} Comparison ${index}.`,
  tools: picked.map((tool, which) => ({
    ...tool,
    id: `${tool.id}-${index}`,
    name: `${tool.name} ${index}`,
    description: `${tool.description} Edition ${index}.`,
    community: { ship: index * 3, skip: 40 + which },
    reviews: tool.reviews.map(({ verdict: _stated, ...review }, row) => ({
      ...review,
      score: (review.score + index * 7 + row * 13 + which * 29) % 101,
      take: `${review.take} Seen ${index} times.`,
    })),
  })),
});

/** `count` comparisons, no two alike; `from` gives others than 0 does. */
export const variants = (count, from = 0) => Array.from({ length: count }, (_item, index) => variant(from + index));
