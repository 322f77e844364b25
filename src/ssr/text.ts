import { contentOf, type Content } from '../content/content.js';
import type { Linked } from '../content/link.js';
import type { Opinion } from '../content/reviewer.js';
import type { SectionName } from '../content/sections.js';
import type { ToolContent } from '../content/tool.js';
import { barText, factText, lineText, opinionText } from './lines.js';
import type { RenderOptions } from './options.js';
import type { Rendered } from './rendered.js';
import { render } from './shown.js';
import { line } from './xml.js';

type Line = string | false | undefined;

const join = (lines: Line[], between: string): string => lines.filter(Boolean).join(between);
/** Facts of one line. */
const row = (...facts: Line[]): string => join(facts, ' · ');
/** Lines that belong together. */
const block = (...lines: Line[]): string => join(lines, '\n');
/** Blocks, parted by a blank line. */
const blocks = (...parts: Line[]): string => join(parts, '\n\n');

const maybe = (words: string | undefined): Line => words && line(words);
const indented = (words: string): string => words.replace(/^(?=.)/gm, '  ');

/** Words with their address, which mail programs make a link of. */
const link = ({ text, url }: Linked): string => url ? `${line(text)} <${line(url).replace(/ /g, '%20')}>` : line(text);

/** The longest underline; a longer one would break into two lines on a narrow screen. */
const longest = 60;

const heading = (words: string, stroke: string): string =>
  `${line(words)}\n${stroke.repeat(Math.min(longest, [...line(words)].length))}`;

const header = ({ header: { title, kicker, trail, summary } }: Content): string => blocks(
  block(maybe(kicker), trail.crumbs.map(link).join(' / ')),
  heading(title.text, '='),
  maybe(summary),
);

/** What speaks for something, and against it. */
const reasons = ({ reasons: { pros, cons } }: Content, said: Pick<ToolContent, 'pros' | 'cons'>): string => blocks(
  ...([[pros, '+', said.pros], [cons, '-', said.cons]] as const).map(([label, sign, texts]) => (
    texts && texts.length > 0 && block(`${line(label)}:`, ...texts.map((words) => `${sign} ${line(words)}`)))));

const card = (content: Content, tool: ToolContent): string => blocks(
  maybe(tool.award),
  heading(`${tool.rank === undefined ? '' : `${tool.rank}. `}${tool.name.text}`, '-'),
  block(
    row(maybe(tool.category), tool.madeBy && link(tool.madeBy), maybe(tool.sponsored)), maybe(tool.tagline),
    maybe(tool.name.url),
  ),
  block(
    tool.verdict !== undefined
      && row(line(tool.verdict), line(`${tool.figure ?? ''} ${tool.label}`), ...tool.notes.map(line)),
    ...tool.facts.map((fact) => `${line(fact.label)}: ${line(fact.text)}`),
  ),
  ...tool.description.map(line),
  reasons(content, tool),
  maybe(tool.disclosure),
  block(...tool.links.map((item) => row(link(item), maybe(item.sponsored)))),
);

/** Which of the tools are sponsored: a table has their names in its head. */
const sponsored = ({ tools }: Content): string =>
  block(...tools.map((tool) => tool.sponsored && `${line(tool.name.text)}: ${line(tool.sponsored)}`));

const decision = (content: Content): string => {
  const { tools, decision: { label, groups } } = content;
  return groups.length === 0 ? '' : blocks(heading(label, '-'), sponsored(content), ...groups.map((group) => blocks(
    maybe(group.label && `— ${group.label} —`),
    ...group.rows.map(({ label: name, note, cells }) => block(
      row(link(name), maybe(note)),
      ...cells.map((cell, index) => `  ${line(tools[index]?.name.text ?? '')}: ${factText(cell, link)}`),
    )),
  )));
};

const opinion = (content: Content, name: string, cell: Opinion): string => block(
  row(
    `${name}: ${line(opinionText(cell))}`,
    cell.place !== undefined && barText(cell.place, content.scorecard.shipPlace),
  ),
  ...cell.take.map(line),
  ...(cell.criteria ?? []).map((one) => lineText(one, link)),
  reasons(content, cell),
  row(maybe(cell.day), cell.link && link(cell.link)),
);

const scorecard = (content: Content): string => {
  const { tools, scorecard: { label, note, reviewers } } = content;
  if (reviewers.length === 0) return '';
  const reviewer = ({ name, facts, bio, disclosure, cells }: typeof reviewers[number]) => blocks(
    block(link(name), row(...facts.map(line)), maybe(bio), maybe(disclosure)),
    ...cells.map((cell, index) => indented(opinion(content, line(tools[index]?.name.text ?? ''), cell))),
  );
  return blocks(heading(label, '-'), maybe(note), sponsored(content), ...reviewers.map(reviewer));
};

const draw: Record<SectionName, (content: Content) => string> = {
  header, cards: (content) => blocks(...content.tools.map((tool) => card(content, tool))), decision, scorecard,
};

/**
 * The comparison as plain text, for the text part of an e-mail. A paragraph is one line, however long: mail programs
 * break lines at the width of their reader's screen, which nobody knows here.
 */
export const renderText = (input: unknown, options?: RenderOptions | null): Rendered =>
  render(input, options, ({ view, sections }) => {
    const content = contentOf(view);
    const { rule, method, origin } = content.footer;
    return `${blocks(
      ...sections.map((name) => draw[name](content)),
      block(maybe(rule), join([maybe(method?.text), method?.link && link(method.link)], ' '), row(...origin.map(link))),
    )}\n`;
  });
