import '../support/bookmarks.js';
import * as stories from '../../stories/bookmark-button.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
