import type { BookmarkMessages } from '../i18n/bookmark-messages.js';
import type { Format } from '../i18n/format.js';
import type { Messages } from '../i18n/messages.js';
import type { Verdict, VerdictName } from '../model/verdict.js';
import { badgeContent, type BadgeContent } from './badge.js';
import { relOf, type Linked } from './link.js';

/** A tool that the reader keeps. */
export interface Kept {
  tool: string;
  name: string;
  href?: string | undefined;
  sponsored?: boolean | undefined;
  /** What the panel said then; undefined where nothing is known of it. */
  verdict?: VerdictName | null | undefined;
  percent?: number | null | undefined;
  /** What it says now; undefined where no comparison knows the tool. */
  now: Pick<Verdict, 'verdict' | 'percent'> | undefined;
}

/** The same, as the list says it. */
export interface KeptContent {
  name: Linked;
  /** The word `Sponsored`, where its link is. */
  sponsored: string | undefined;
  /** The verdicts of then and of now, as far as they are known. */
  verdicts: (BadgeContent & { label: string })[];
}

export const keptContent = (
  { tool, name, href, sponsored, verdict, percent = null, now }: Kept,
  messages: Messages & BookmarkMessages,
  format: Format,
): KeptContent => {
  const said = (label: string, what: Kept['now']): KeptContent['verdicts'] => {
    if (!what) return [];
    const { mark, word, share } = badgeContent(what, { messages, format });
    return [{ label, mark, word: what.verdict ? word : messages.noVerdict, share }];
  };
  return {
    name: { text: name, url: href, rel: relOf(sponsored), tool },
    sponsored: sponsored ? messages.sponsored : undefined,
    verdicts: [
      ...said(messages.bookmarkThen, verdict === undefined ? undefined : { verdict, percent }),
      ...said(messages.bookmarkNow, now),
    ],
  };
};
