import { isUnranked } from './rank-cells.js';
import type { DetailsReading } from './details-reading.js';
import { fullTable } from './full-table.js';
import { own } from './own.js';
import { currencyPattern, number, text } from './leaves.js';
import { readScale, readScore } from './read-scores.js';
import type { Scale } from './schema.js';

/** Whether scores can be told in whole stars. */
const hasStars = ({ best, worst, grades }: Scale): boolean =>
  !grades && (worst === 0 || worst === 1) && Number.isInteger(best) && best >= 3 && best <= 10;

/** Reads what not every comparison has. */
export const detailsReading: DetailsReading = {
  table: fullTable,
  leaves: own({
    price: number(Number.isFinite),
    currency: text((written) => (currencyPattern.test(written) ? written.toUpperCase() : undefined)),
    positive: number(Number.isSafeInteger, Infinity, 1),
  }),

  begin({ criteria = [] }, { report, places }) {
    const read = criteria.map(({ scale, ...criterion }, index) => {
      const mine = readScale(scale, [...places.get(criteria[index] ?? {}) ?? [], 'scale'], report);
      return own({ label: criterion.id, ...criterion, ...(mine && { scale: mine }) });
    });
    const scales = new Map(read.map(({ id, scale }) => [id, scale]));
    const ids = new Set(scales.keys());
    return {
      criteria: read.length > 0 ? { criteria: read } : undefined,
      settle(review, scale) {
        const { scores = {} } = review;
        for (const [id, written] of Object.entries(scores)) {
          const path = [...places.get(review) ?? [], 'scores', id];
          const score = readScore(written, scales.get(id) ?? scale, path, report);
          if (!ids.has(id)) report('warning', path, 'unknown-id', 'criteria', ids);
          if (ids.has(id) && score !== undefined) scores[id] = score;
          else Reflect.deleteProperty(scores, id);
        }
        // What holds nothing says nothing.
        if (Object.keys(scores).length === 0) delete review.scores;
        if (review.pros?.length === 0) delete review.pros;
        if (review.cons?.length === 0) delete review.cons;
      },
    };
  },

  doubt({ tools, ...comparison }, { rows = [], scale, reviewers = [], criteria = [] }, { report, places }) {
    const scales = [comparison, ...comparison.reviewers, ...comparison.criteria ?? []].map((item) => item.scale);
    [scale, ...[...reviewers, ...criteria].map((item) => item.scale)].forEach((written, index) => {
      const read = scales[index];
      if (!read?.show || !written || hasStars(read)) return;
      report('warning', [...places.get(written) ?? [], 'show'], 'stars');
      delete read.show;
    });
    for (const { image, ratings = [] } of tools) {
      if (image && !(image.width && image.height)) report('warning', places.get(image) ?? [], 'image-size');
      for (const rating of ratings) {
        const { score, best } = rating;
        if (!best || score > best) report('warning', places.get(rating) ?? [], 'rating-best', best);
      }
    }
    for (const row of rows) {
      const cells = tools.map((tool) => tool.rows[row.id]);
      if (isUnranked(cells, row.better)) report('warning', [...places.get(row) ?? [], 'better'], 'unranked-row');
    }
  },
};
