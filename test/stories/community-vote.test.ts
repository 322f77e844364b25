import '../support/votes.js';
import * as stories from '../../stories/community-vote.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
