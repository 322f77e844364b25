import * as stories from '../../stories/compare-panel.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
