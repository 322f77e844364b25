import * as stories from '../../stories/decision-table.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
