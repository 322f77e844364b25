import type { DetailsReading } from './details-reading.js';
import type { Reading } from './read.js';
import { readScore } from './read-scores.js';
import type { Review, Reviewer, Rule, Scale } from './schema.js';
import { contradicts } from './stance.js';

/** Reads the reviews of tools: scores by their scales, and what says nothing or comes twice left out. */
export const reviewReader = (
  reviewers: readonly Reviewer[], scale: Scale, rule: Rule, { report, places }: Reading,
  settle?: ReturnType<DetailsReading['begin']>['settle'],
) => {
  const scales = new Map(reviewers.map((reviewer) => [reviewer.id, reviewer.scale]));
  const listed = new Set(scales.keys());
  return (reviews: readonly Review[]): Review[] => {
    const seen = new Set<string>();
    return reviews.filter((review) => {
      const { reviewer, verdict } = review;
      const here = places.get(review) ?? [];
      const own = scales.get(reviewer) ?? scale;
      const score = readScore(review.score, own, [...here, 'score'], report);
      // Without a key at all, as if it had never been written.
      if (score === undefined) delete review.score;
      else review.score = score;
      settle?.(review, own);
      if (Object.keys(review).every((key) => /^(reviewer|date|url)$/.test(key))) {
        report('error', here, 'silent-review');
      } else if (seen.has(reviewer)) report('error', here, 'repeat', reviewer);
      else {
        seen.add(reviewer);
        if (listed.size > 0 && !listed.has(reviewer)) {
          report('warning', [...here, 'reviewer'], 'unlisted-reviewer', reviewer, listed);
        }
        if (verdict && score !== undefined && contradicts(review, rule, scale, own)) {
          report('warning', here, 'contradiction', verdict, score);
        }
        return true;
      }
      return false;
    });
  };
};
