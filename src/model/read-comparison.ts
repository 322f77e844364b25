import type * as z from 'zod/mini';
import type { Path } from './fault.js';
import { own } from './own.js';
import { unlisted } from './panel.js';
import type { Reading } from './read.js';
import { defaultRule, soundRule } from './rule.js';
import type * as schema from './schema.js';
import type { Comparison, Rule, Tool } from './schema.js';
import { contradicts } from './stance.js';

/** What `read` gives. */
export type Written = z.output<typeof schema.comparison>;

const readRule = (written: Written['rule'], { report }: Reading): Rule => {
  const given = { ...defaultRule, ...written };
  const rule = own(soundRule(given));
  const { shipShare, skipShare } = given;
  if (shipShare !== rule.shipShare || skipShare !== rule.skipShare) {
    report('error', ['rule'], 'rule', shipShare, skipShare, rule);
  }
  return rule;
};

const cut = (text: string, length: number): string => [...text].slice(0, length).join('');

/**
 * The id that a name makes; nothing where it has neither letters nor digits. The name is cut first, to far more than an
 * id has: one of megabytes must not be normalized, which makes it up to 18 times as long.
 */
export const slug = (name: string): string => cut(name.slice(0, 1000).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  .split(/[^\p{L}\p{N}]+/u).filter(Boolean).join('-'), 100).replace(/-$/, '');

/** Reads the whole file; which of its tools are shown is the business of `choose`. */
export const readComparison = (written: Written, reading: Reading): Comparison => {
  const { report, places } = reading;
  const { version = 1, rows = [], reviewers = [], breadcrumbs = [], words = own({}), tools, ...rest } = written;
  const placeOf = (item: object): Path => places.get(item) ?? [];
  if (version > 1) report('warning', ['version'], 'version', version);
  const rule = readRule(written.rule, reading);
  const knownRows = new Set(rows.map(({ id }) => id));
  const listed = new Set(reviewers.map(({ id }) => id));
  const taken = new Set(tools.map(({ id }) => id));
  /** By the stem of a derived id, the number to try next. */
  const numbers = new Map<string, number>();

  const freeId = (derived: string, path: Path): string => {
    const stem = cut(derived, 90);
    let id = derived;
    let n = numbers.get(stem) ?? 2;
    for (; taken.has(id); n += 1) id = `${stem}-${n}`;
    numbers.set(stem, n);
    if (id !== derived) report('warning', path, 'taken-id', id);
    taken.add(id);
    return id;
  };

  const readTool = (tool: Written['tools'][number]): Tool => {
    const { links = [], reviews = [], rows: cells = own({}), community, ...said } = tool;
    const path = placeOf(tool);
    const id = tool.id ?? freeId(slug(tool.name) || `tool-${Number(path[1]) + 1}`, path);
    for (const key of Object.keys(cells)) {
      if (!knownRows.has(key)) report('warning', [...path, 'rows', key], 'unknown-row', knownRows);
    }
    for (const review of reviews) {
      const { reviewer, verdict, score } = review;
      const here = placeOf(review);
      if (listed.size > 0 && !listed.has(reviewer)) {
        report('warning', [...here, 'reviewer'], 'unlisted-reviewer', reviewer, listed);
      }
      if (verdict && score !== undefined && contradicts(review, rule)) {
        report('warning', here, 'contradiction', verdict, score);
      }
    }
    return own({
      ...said, id, reviews, links, rows: cells,
      ...(community && Object.keys(community).length > 0 && { community: own({ ship: 0, skip: 0, ...community }) }),
    });
  };

  return own({
    ...rest, rule, words, breadcrumbs, tools: tools.map(readTool),
    rows: rows.map((row) => own({ label: row.id, ...row })),
    reviewers: reviewers.map((reviewer) => own({ ...unlisted(reviewer.id), ...reviewer })),
  });
};
