import { contentOf, type Content } from '../../../src/content/content.js';
import { viewOf, type View } from '../../../src/content/view.js';
import { parse } from '../../../src/model/parse.js';
import { details } from '../../../src/views/details.js';

/** Part of a file; a tool has the name A where it is given none. */
interface File { tools?: object[] }

/** What is known of a file that a test writes in full. */
export const seen = ({ tools = [{}], ...rest }: File & Record<string, unknown> = {}): View => {
  const { value } = parse({ ...rest, tools: tools.map((tool) => ({ name: 'A', ...tool })) });
  if (!value) throw new Error('nothing can be shown');
  return viewOf(value, undefined, details);
};

/** What is said of it. */
export const said = (file?: File & Record<string, unknown>): Content => contentOf(seen(file));

/** What the card of the first tool says. */
export const card = (file?: File & Record<string, unknown>): Content['tools'][number] => {
  const [first] = said(file).tools;
  if (!first) throw new Error('no card');
  return first;
};

/** Reviews of one tool: a score, a stance, a text or nothing, by `r0`, `r1` … */
export const reviews = (...entries: (number | 'ship' | 'skip' | null)[]): { reviews: object[] } => ({
  reviews: entries.flatMap((entry, index) => (entry === null ? [] : [{
    reviewer: `r${index}`, ...(typeof entry === 'number' ? { score: entry } : { verdict: entry }),
  }])),
});
