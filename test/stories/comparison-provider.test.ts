import * as stories from '../../stories/comparison-provider.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
