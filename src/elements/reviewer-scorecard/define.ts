import { register } from '../register.js';
import { ReviewerScorecard } from './reviewer-scorecard.js';

register({ 'reviewer-scorecard': ReviewerScorecard });
