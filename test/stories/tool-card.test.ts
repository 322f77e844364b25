import * as stories from '../../stories/tool-card.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
