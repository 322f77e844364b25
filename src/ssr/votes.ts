import type { View } from '../content/view.js';
import { voteContent, votesOfFile } from '../content/vote.js';
import { englishVotes } from '../i18n/vote-messages.js';
import { vote } from '../views/vote.js';
import { countsIn, readTallies } from './tallies.js';

/** What readers will vote with, as it will be drawn; its buttons wait, unseen, for the script. */
export const withVotes = (view: View, tallies: unknown): View => {
  const speech = { say: { ...englishVotes, ...view.messages }, format: view.format, rule: view.comparison.rule };
  const said = readTallies(tallies);
  const counts = countsIn(tallies);
  const drawn = (tool: View['tools'][number]['tool']): unknown => {
    const closed = counts?.get(tool.id)?.closed === true;
    // Who answers for the tools, and not for this one, does not know it.
    const isKnown = !said || Object.hasOwn(said, tool.id);
    return vote(voteContent(tool, { ...votesOfFile(tool), closed }, speech, isKnown));
  };
  return { ...view, tools: view.tools.map((shown) => ({ ...shown, vote: drawn(shown.tool) })) };
};
