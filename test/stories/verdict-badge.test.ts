import * as stories from '../../stories/verdict-badge.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
