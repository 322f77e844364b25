import { register } from '../register.js';
import { ReviewerScorecard } from './reviewer-scorecard.js';

register({ 'reviewer-scorecard': ReviewerScorecard });

// Keeps the tag's type in the declarations of this file.
export type { ReviewerScorecard };
