import type { Keep } from './leaves.js';
import type { Reading } from './read.js';
import type { Written } from './read-comparison.js';
import type { Comparison, Criterion, Review, Scale } from './schema.js';
import type { Type } from './table.js';

/** What reads the keys that not every comparison has. */
export interface DetailsReading {
  /** The whole schema. */
  table: Type;
  /** How its values are read, as far as nothing else needs them. */
  leaves: Record<string, Keep>;
  /** Before the reviews are read: what they score one by one, and what reads these scores of a review. */
  begin: (written: Written, reading: Reading) => {
    /** Where there are any. */
    criteria: { criteria: Criterion[] } | undefined;
    settle: (review: Review, own: Scale) => void;
  };
  /** Reports what is doubtful in a comparison that has been read. */
  doubt: (comparison: Comparison, written: Written, reading: Reading) => void;
}
