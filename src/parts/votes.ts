/** The part `votes`: tallies, and what readers vote with, on cards, in tables and alone. */
import { unsafeCSS } from '@lit/reactive-element';
import type { View } from '../content/view.js';
import { voteContent, votesOfFile, type VoteContent, type VoteSpeech, type VoteState } from '../content/vote.js';
import { isLocal, type Ballot } from '../controllers/ballot.js';
import { VoteController, type VotesHost } from '../controllers/vote-controller.js';
import type { CommunityVote } from '../elements/community-vote/community-vote.js';
import { CommunityVoteEvent } from '../elements/vote-event.js';
import type { ComparePanel } from '../elements/compare-panel/compare-panel.js';
import type { Language } from '../i18n/language.js';
import { englishVotes } from '../i18n/vote-messages.js';
import { community } from '../model/community.js';
import type { Tool } from '../model/schema.js';
import { sheet } from '../views/sheet.js';
import { vote, type VoteActions } from '../views/vote.js';
import { voteStyles } from '../views/vote.styles.js';

const styles = unsafeCSS(voteStyles);

const controllers = new WeakMap<VotesHost, VoteController>();
const controllerOf = (host: VotesHost): VoteController => {
  const controller = controllers.get(host) ?? new VoteController(host, (id, verdict) => (
    host.dispatchEvent(new CommunityVoteEvent(id, verdict))));
  controllers.set(host, controller);
  return controller;
};

type Voted = Pick<Tool, 'id' | 'name' | 'community'>;

/** How a tool stands, with a vote that is on its way in it; undefined where the store does not know the tool. */
const stateOf = (ballot: Ballot, tool: Voted): VoteState | undefined => {
  const { tally, sending, saved, failed, unknown } = ballot.standing(tool.id);
  if (unknown) return undefined;
  const { store } = ballot;
  const local = isLocal(store) ? store.lasting ? 'lasting' : 'page' : undefined;
  const kept = tally?.mine ?? null;
  const mine = sending ? sending.verdict : kept;
  const moved = (stance: 'ship' | 'skip'): number => (
    Math.max(0, (tally?.[stance] ?? 0) - Number(kept === stance)) + Number(mine === stance));
  const file = votesOfFile(tool);
  const counts = local || !tally ? file : { ...file, ship: moved('ship'), skip: moved('skip'), asOf: undefined };
  const limited = failed?.fault.code === 'rate';
  return {
    ...counts, mine, local, closed: tally?.closed === true,
    outcome: sending ? 'sending' : failed ? limited ? 'limited' : 'failed' : saved ? 'saved' : undefined,
  };
};

const speechOf = ({ messages, format }: Pick<Language, 'messages' | 'format'>, rule: VoteSpeech['rule']): VoteSpeech =>
  ({ say: { ...englishVotes, ...messages }, format, rule });

/** What is said of a tool, and what a reader can do. */
const drawn = (
  tool: Voted, state: VoteState, speech: VoteSpeech, ballot: Ballot, controller: VoteController,
): [VoteContent, VoteActions] => {
  const { id } = tool;
  const content = voteContent(tool, state, speech);
  const { closed, status, word, counts } = content;
  controller.tell(id, state.outcome, [closed && `${closed}.`, status, word, counts].filter(Boolean).join(' '));
  return [content, {
    press: (stance) => controller.cast(id, state.mine === stance ? null : stance),
    again: () => controller.cast(id, ballot.standing(id).failed?.verdict ?? null),
  }];
};

/** What a panel shows, with the votes of its tools in it. */
export const extend = (host: ComparePanel, view: View): View => {
  const controller = controllerOf(host);
  const ballot = controller.ballot(view.tools.map(({ tool }) => tool.id));
  if (!ballot) return view;
  host.dress(styles);
  const { rule } = view.comparison;
  const tools = view.tools.map((toolView) => {
    const state = stateOf(ballot, toolView.tool);
    const speech = speechOf(view, rule);
    return state ? {
      ...toolView,
      community: community(state.ship, state.skip, rule),
      vote: vote(...drawn(toolView.tool, state, speech, ballot, controller)),
    } : { ...toolView, vote: vote(voteContent(toolView.tool, votesOfFile(toolView.tool), speech, false)) };
  });
  return { ...view, tools };
};

/** What `<community-vote>` shows: a tool of its comparison, else one of which nothing but the id is known. */
export const communityVote = (host: CommunityVote, view: View | undefined): unknown => {
  const tool: Voted | undefined = view?.tools[0]?.tool ?? (host.tool ? { id: host.tool, name: host.tool } : undefined);
  if (!tool) return undefined;
  host.dress(styles);
  const speech = speechOf(view ?? host.speech.language, view?.comparison.rule);
  const controller = controllerOf(host);
  const ballot = controller.ballot([tool.id]);
  const state = ballot && stateOf(ballot, tool);
  if (ballot && state) return sheet(view ?? {}, vote(...drawn(tool, state, speech, ballot, controller)), { count: 1 });
  // What the file says is all that there is.
  return sheet(view ?? {}, vote(voteContent(tool, votesOfFile(tool), speech, false)), { count: 1 });
};
