import { contentOf, type Content } from '../content/content.js';
import type { Fact, FactRow } from '../content/facts.js';
import type { Line as Item, Linked } from '../content/link.js';
import type { Opinion } from '../content/reviewer.js';
import type { SectionName } from '../content/sections.js';
import type { ToolContent } from '../content/tool.js';
import {
  barText, factText, figureText, isHeadedByTitle, isNamedByCard, labelText, lineText, opinionText,
} from './lines.js';
import type { RenderOptions } from './options.js';
import type { Rendered } from './rendered.js';
import { render, type Shown } from './shown.js';
import { line } from './xml.js';

type Line = string | false | undefined;

const join = (lines: Line[], between: string): string => lines.filter(Boolean).join(between);
/** Facts of one line. */
const row = (...facts: Line[]): string => join(facts, ' · ');
/** Lines that belong together. */
const block = (...lines: Line[]): string => join(lines, '\n');
/** Blocks, parted by a blank line. */
const blocks = (...parts: Line[]): string => join(parts, '\n\n');

/** Lines, each under the other, with a blank line around what has more than one. */
const apart = (parts: string[]): string => block(...parts.map((part) => part.includes('\n') ? `\n${part}\n` : part))
  .replace(/^\n|\n$/g, '').replace(/\n{3,}/g, '\n\n');

const maybe = (words: string | undefined): Line => words && line(words);
const indented = (words: string): string => words.replace(/^(?=.)/gm, '  ');

/** An address at the end of a line, which mail programs make a link of. */
const addressed = (words: string, url: string | undefined): string =>
  url ? `${words} <${line(url).replace(/ /g, '%20')}>` : words;

const link = ({ text, url }: Linked): string => addressed(line(text), url);
const item = (one: Item): string => addressed(lineText({ ...one, url: undefined }, link), one.url);

/** The longest underline; a longer one would break into two lines on a narrow screen. */
const longest = 60;

/** Characters that are as wide as two. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]/gu;

const heading = (words: string, stroke: string): string =>
  `${line(words)}\n${stroke.repeat(Math.min(longest, [...line(words).replace(wide, '--')].length))}`;

const header = ({ header: { title, kicker, trail, summary } }: Content): string => blocks(
  block(maybe(kicker), trail.crumbs.map(link).join(' / ')),
  heading(title.text, '='),
  maybe(summary),
);

/** What speaks for something, and against it. */
const reasons = ({ reasons: { pros, cons } }: Content, said: Pick<ToolContent, 'pros' | 'cons'>): string => blocks(
  ...([[pros, '+', said.pros], [cons, '-', said.cons]] as const).map(([label, sign, texts]) => (
    texts && texts.length > 0 && block(`${line(label)}:`, ...texts.map((words) => `${sign} ${line(words)}`)))));

const card = (content: Content, tool: ToolContent, { sections }: Shown): string => blocks(
  !isHeadedByTitle(content, sections)
    && heading(`${tool.rank === undefined ? '' : `${tool.rank}. `}${tool.name.text}`, '-'),
  block(
    maybe(tool.award && `★ ${tool.award}`),
    row(maybe(tool.category), tool.madeBy && link(tool.madeBy), maybe(tool.sponsored)), maybe(tool.tagline),
    maybe(tool.name.url),
  ),
  block(
    tool.verdict !== undefined && row(line(tool.verdict), line(figureText(tool)), ...tool.notes.map(line)),
    ...tool.facts.map((fact) => `${line(fact.label)}: ${line(fact.text)}`),
  ),
  ...tool.description.map(line),
  reasons(content, tool),
  maybe(tool.disclosure),
  block(...tool.links.map((one) => addressed(row(line(one.text), maybe(one.sponsored)), one.url))),
);

/** Which of the tools are sponsored: a table has their names in its head. */
const sponsored = ({ tools }: Content): string =>
  block(...tools.map((tool) => tool.sponsored && `${line(tool.name.text)}: ${line(tool.sponsored)}`));

/** A cell after what names it; a list that says more than names gets lines of its own. */
const cellText = (name: string, cell: Fact): string => cell.lines?.some(({ value, notes }) => value || notes?.length)
  ? block(`${name}:`, ...cell.lines.map((one) => `  ${item(one)}`)) : `${name}: ${factText(cell, link, item)}`;

const decision = (content: Content, { sections }: Shown): string => {
  const { tools, decision: { label, groups } } = content;
  const isNamed = isNamedByCard(content, sections);
  const fact = (one: FactRow): string => {
    const head = labelText(one, link);
    return isNamed ? block(...one.cells.map((cell) => cellText(head, cell)))
      : block(head, ...one.cells.map((cell, index) => indented(cellText(line(tools[index]?.name.text ?? ''), cell))));
  };
  return groups.length === 0 ? '' : blocks(
    heading(label, '-'), !isNamed && sponsored(content), ...groups.map(({ label: name, rows }) => blocks(
      maybe(name && `— ${name} —`), join(rows.map(fact), isNamed ? '\n' : '\n\n'))),
  );
};

const opinion = (content: Content, name: string, cell: Opinion): string => blocks(
  block(
    join([name && `${name}:`, row(
      maybe(opinionText(cell)), cell.place !== undefined && barText(cell.place, content.scorecard.shipPlace),
    )], ' '),
    ...cell.take.map(line),
    row(maybe(cell.day), cell.link && link(cell.link)),
  ),
  block(...(cell.criteria ?? []).map(item)),
  reasons(content, cell),
);

const scorecard = (content: Content, { sections }: Shown): string => {
  const { tools, scorecard: { label, note, reviewers } } = content;
  if (reviewers.length === 0) return '';
  const isNamed = isNamedByCard(content, sections);
  const opinions = (cells: Opinion[]): string => apart(cells.map((cell, index) => (
    indented(opinion(content, isNamed ? '' : line(tools[index]?.name.text ?? ''), cell)))));
  const reviewer = ({ name, facts, bio, disclosure, cells }: typeof reviewers[number]) => blocks(
    block(link(name), row(...facts.map(line)), maybe(bio), maybe(disclosure)),
    opinions(cells),
  );
  return blocks(heading(label, '-'), maybe(note), !isNamed && sponsored(content), ...reviewers.map(reviewer));
};

const draw: Record<SectionName, (content: Content, shown: Shown) => string> = {
  header,
  cards: (content, shown) => blocks(...content.tools.map((tool) => card(content, tool, shown))),
  decision,
  scorecard,
};

/**
 * The comparison as plain text, for the text part of an e-mail. A paragraph is one line, however long: mail programs
 * break lines at the width of their reader's screen, which nobody knows here.
 */
export const renderText = (input: unknown, options?: RenderOptions | null): Rendered =>
  render(input, options, (shown) => {
    const content = contentOf(shown.view);
    const { rule, method, origin } = content.footer;
    return `${blocks(
      ...shown.sections.map((name) => draw[name](content, shown)),
      block(maybe(rule), join([maybe(method?.text), method?.link && link(method.link)], ' '), row(...origin.map(link))),
    )}\n`;
  });
