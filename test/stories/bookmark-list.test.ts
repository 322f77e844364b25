import '../support/bookmarks.js';
import * as stories from '../../stories/bookmark-list.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
