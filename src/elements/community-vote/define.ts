import { register } from '../register.js';
import { CommunityVote } from './community-vote.js';

register({ 'community-vote': CommunityVote });

// Keeps the tag's type in the declarations of this file.
export type { CommunityVote };
