import * as stories from '../../stories/reviewer-scorecard.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
