import type * as z from 'zod/mini';
import type { DetailsReading } from './details-reading.js';
import type { Path } from './fault.js';
import { own } from './own.js';
import { unlisted } from './panel.js';
import type { Reading } from './read.js';
import { reviewReader } from './read-reviews.js';
import { readScale, readScore } from './read-scores.js';
import { defaultRule, soundRule } from './rule.js';
import { defaultScale, numberOf } from './scale.js';
import type * as schema from './schema.js';
import type { Comparison, Reviewer, Rule, Scale, Tool } from './schema.js';

/** What `read` gives. */
export type Written = z.output<typeof schema.comparison>;

const readRule = (written: Written['rule'], scale: Scale, { report }: Reading): Rule => {
  const shipScore = numberOf(readScore(written?.shipScore, scale, ['rule', 'shipScore'], report), scale);
  const given = { ...defaultRule, ...written, shipScore };
  const rule = own(soundRule(given, scale));
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
export const readComparison = (written: Written, reading: Reading, details?: DetailsReading): Comparison => {
  const { report, places } = reading;
  const {
    version = 1, rows = [], reviewers = [], criteria = [], breadcrumbs = [], words = own({}), tools, ...rest
  } = written;
  const placeOf = (item: object): Path => places.get(item) ?? [];
  if (version > 1) report('warning', ['version'], 'version', version);
  const scale = readScale(written.scale, ['scale'], report) ?? defaultScale;
  const listed = reviewers.map((reviewer): Reviewer => {
    const { scale: mine, ...said } = reviewer;
    const read = readScale(mine, [...placeOf(reviewer), 'scale'], report);
    return own({ ...unlisted(reviewer.id), ...said, ...(read && { scale: read }) });
  });
  const rule = readRule(written.rule, scale, reading);
  const more = details?.begin(written, reading);
  const readReviews = reviewReader(listed, scale, rule, reading, more?.settle);
  const knownRows = new Set(rows.map(({ id }) => id));
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
      if (!knownRows.has(key)) report('warning', [...path, 'rows', key], 'unknown-id', 'rows', knownRows);
    }
    return own({
      ...said, id, reviews: readReviews(reviews), links, rows: cells,
      ...(community && Object.keys(community).length > 0 && { community: own({ ship: 0, skip: 0, ...community }) }),
    });
  };

  const comparison = own({
    ...rest, scale, rule, words, breadcrumbs, reviewers: listed, ...more?.criteria,
    tools: tools.map(readTool), rows: rows.map((row) => own({ label: row.id, ...row })),
  });
  details?.doubt(comparison, written, reading);
  // Scores of 4.8 that are meant of 5 would all be read as Skip.
  const scores = comparison.tools.flatMap(({ reviews }) => reviews.flatMap(({ score, scores: several = {} }) => (
    [score, ...Object.values(several)].map(Number).filter(Number.isFinite))));
  const highest = Math.max(...scores);
  const items = [written, ...reviewers, ...criteria];
  if (highest <= 10 && scores.length > 0 && !items.some((item) => item.scale)) {
    report('warning', ['scale'], 'no-scale', highest);
  }
  return comparison;
};
