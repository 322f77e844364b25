import { slug } from '../../model/read-comparison.js';
import type { Context } from './context.js';
import type { Heading } from './heading.js';
import { countOf } from './number.js';
import type { Given, Part } from './parts.js';
import { onOneScale, readScores, type Score } from './rating.js';
import type { Column } from './table.js';
import { compact } from './words.js';

/** What columns of ratings, of counts and of takes give together. */
export interface Opinions {
  /** By the heading of the column. */
  given: Map<Heading, Given>;
  /** Keys of the comparison: the reviewer, and the scale of the scores. */
  root: Part;
  /** What is wanted and not there. */
  said: string[];
}

const stance = (cell: string): Part => (/^(ship|skip)$/i.test(cell) ? { verdict: cell.toLowerCase() } : { take: cell });

type Rated = [column: Column, scores: (Score | undefined)[]];

/** One column's scores and takes are what the reviewer of the options says. */
const reviewsBy = (name: string, rated: Rated | undefined, take: Column | undefined): Opinions => {
  const id = slug(name) || 'reviewer';
  const { scale, scores, changed } = onOneScale(rated?.[1] ?? []);
  const given = new Map<Heading, Given>();
  const most = scale.best;
  if (rated) {
    given.set(rated[0].heading, {
      said: `scores by ${name} out of ${most}${changed ? `; ${changed} of them were out of another number` : ''}`,
      parts: scores.map((score) => (score === undefined ? undefined : { reviews: [{ reviewer: id, score }] })),
    });
  }
  if (take) {
    given.set(take.heading, {
      said: `takes by ${name}`,
      parts: take.cells.map((cell) => (cell ? { reviews: [{ reviewer: id, ...stance(cell) }] } : undefined)),
    });
  }
  return given.size === 0 ? { given, root: {}, said: [`no column is a rating, so that ${name} has no review`] }
    : { given, root: { reviewers: [{ id, name }], ...rated && { scale } }, said: [] };
};

const outOf = (scores: readonly (Score | undefined)[]): string =>
  [...new Set(scores.flatMap((one) => one?.best ?? []))].join(' or ');

/** The rating that a count belongs to: of the same source, else the one before it, else the first. */
const ratingFor = (count: Column, ratings: readonly Column[], columns: readonly Column[]): Column | undefined => {
  const source = compact(count.heading.source ?? '');
  return ratings.find(({ heading }) => source && compact(heading.source ?? '') === source)
    ?? ratings.filter((rating) => columns.indexOf(rating) < columns.indexOf(count)).at(-1) ?? ratings[0];
};

/**
 * Reads ratings: those of `reviewer` become reviews, with the takes, and all others stay what somebody elsewhere says.
 * A column of which no cell is a score is left to be a row.
 */
export const readOpinions = (columns: readonly Column[], { mark, best, reviewer, source }: Context): Opinions => {
  const guesses: Column[] = [];
  const rated = columns.filter(({ heading }) => heading.key === 'rating').flatMap((column): Rated[] => {
    const { scores, isGuess } = readScores(column.cells, column.heading, mark, best);
    if (isGuess) guesses.push(column);
    return scores.some(Boolean) ? [[column, scores]] : [];
  });
  const own = reviewer === undefined ? undefined : rated.find(([{ heading }]) => (
    compact(heading.source ?? '') === compact(reviewer))) ?? rated.find(([{ heading }]) => !heading.source) ?? rated[0];
  const take = reviewer === undefined ? undefined : columns.find(({ heading }) => heading.key === 'take');
  const opinions: Opinions = reviewer === undefined ? { given: new Map(), root: {}, said: [] }
    : reviewsBy(reviewer, own, take);
  const others = rated.filter((one) => one !== own);

  const counts = new Map<Column, Column>();
  for (const count of columns.filter(({ heading }) => heading.key === 'count')) {
    const rating = ratingFor(count, others.map(([column]) => column), columns);
    if (rating && !counts.has(rating)) counts.set(rating, count);
  }
  for (const [column, scores] of others) {
    const name = column.heading.source ?? source ?? column.heading.label;
    const count = counts.get(column);
    const parts = scores.map((one, index) => {
      if (!one) return undefined;
      const number = countOf(count?.cells[index] ?? '') ?? one.count;
      const { score, best: most } = one;
      return { ratings: [{ source: name, score, best: most, ...number !== undefined && { count: number } }] };
    });
    const said = `ratings from elsewhere, source “${name}”, out of ${outOf(scores)}`;
    opinions.given.set(column.heading, { parts, said });
    // Counts say nothing of their own, and are done with where there is a rating.
    if (count) {
      const used = count.cells.map((cell, index) => (parts[index] && countOf(cell) !== undefined ? {} : undefined));
      opinions.given.set(count.heading, { parts: used, said: `how many ratings “${column.heading.text}” has` });
    }
  }
  for (const column of guesses) {
    const given = opinions.given.get(column.heading);
    if (given) given.said += ', which is a guess: --best N says otherwise';
  }
  return opinions;
};
