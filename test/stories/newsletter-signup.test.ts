import * as stories from '../../stories/newsletter-signup.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
