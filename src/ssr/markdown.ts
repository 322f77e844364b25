import { contentOf, type Content } from '../content/content.js';
import type { Linked } from '../content/link.js';
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

/**
 * Text that Markdown gives back as it is: what could mean something is escaped, also what could at a line's start.
 * GitHub makes links of bare addresses; and some renderers take a link within a link for the outer one.
 */
const text = (words: string): string => line(words)
  .replace(/[\\`*_[\]<>&#|~$@]|(?<=\])\(|:(?=\/\/)|(?<=www)\./gi, '\\$&')
  .replace(/^[-+=]/, '\\$&')
  .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** An address in brackets after its words. An ampersand is written out: not every renderer knows it escaped there. */
const address = (url: string): string => line(url).replace(/ /g, '%20').replace(/[\\()<>`|]/g, '\\$&')
  .replace(/&/g, '&amp;');

const link = ({ text: words, url }: Linked): string => url ? `[${text(words)}](${address(url)})` : text(words);

/** Asterisks beside a space that only Unicode knows would stay asterisks. */
const strong = (words: string): string => /^\s|\s$/.test(line(words)) ? text(words) : `**${text(words)}**`;

type Line = string | false | undefined;

/** Facts of one line. */
const row = (...facts: Line[]): string => facts.filter(Boolean).join(' · ');

const heading = (level: number, words: string): string => `${'#'.repeat(Math.min(6, level))} ${words}`;

const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

const lines = (words: string[]): string[] => words.map(text);
const maybe = (words: string | undefined): Line => words && text(words);

const header = (content: Content, { level, sections }: Shown): Line[] => {
  const { header: { title, kicker, trail, summary }, tools: [tool] } = content;
  return [
    maybe(kicker),
    trail.crumbs.map(link).join(' / '),
    heading(level, tool && isHeadedByTitle(content, sections) ? link(tool.name) : text(title.text)),
    maybe(summary),
  ];
};

/** What speaks for something, and against it. */
const reasons = ({ reasons: { pros, cons } }: Content, said: Pick<ToolContent, 'pros' | 'cons'>): Line[] => (
  [[pros, said.pros], [cons, said.cons]] as const).map(([label, texts]) => (
  texts && texts.length > 0 && `${text(label)}:\n\n${list(lines([...texts]))}`));

/** Links are paragraphs: as a list they would go on with the list before them. */
const card = (content: Content, tool: ToolContent, { inner, sections }: Shown): Line[] => [
  !isHeadedByTitle(content, sections)
    && heading(inner, `${tool.rank === undefined ? '' : `${tool.rank}. `}${link(tool.name)}`),
  tool.image && row(`![${text(tool.image.alt ?? '')}](${address(tool.image.url)})`, maybe(tool.image.credit)),
  tool.award && strong(`★ ${tool.award}`),
  row(maybe(tool.category), tool.madeBy && link(tool.madeBy), maybe(tool.sponsored)),
  maybe(tool.tagline),
  tool.verdict !== undefined && row(strong(tool.verdict), text(figureText(tool)), ...lines(tool.notes)),
  list(tool.facts.map((fact) => `${text(fact.label)}: ${text(fact.text)}`)),
  ...lines(tool.description),
  ...reasons(content, tool),
  maybe(tool.disclosure),
  ...tool.links.map((item) => row(link(item), maybe(item.sponsored))),
];

const nameOf = ({ name, shortName, sponsored }: ToolContent): string =>
  row(text(shortName ?? name.text), maybe(sponsored));

const tableRow = (cells: string[]): string => `| ${cells.join(' | ')} |`;

const decision = (
  { tools, decision: { label, groups } }: Content, { inner }: Shown,
): Line[] => groups.length === 0 ? [] : [
  heading(inner, text(label)),
  [
    tableRow(['', ...tools.map(nameOf)]),
    tableRow(Array.from({ length: tools.length + 1 }, () => '---')),
    ...groups.flatMap((group) => [
      ...group.label ? [tableRow([strong(group.label), ...tools.map(() => '')])] : [],
      ...group.rows.map((fact) => tableRow([
        labelText(fact, link), ...fact.cells.map((cell) => factText(cell, link)),
      ])),
    ]),
  ].join('\n'),
];

const opinion = (content: Content, name: Line, cell: Opinion): Line[] => [
  row(name, maybe(opinionText(cell)), cell.place !== undefined && barText(cell.place, content.scorecard.shipPlace)),
  ...lines(cell.take),
  list((cell.criteria ?? []).map((line) => lineText(line, link))),
  ...reasons(content, cell),
  row(maybe(cell.day), cell.link && link(cell.link)),
];

/** Blocks as one item of a list. */
const item = (blocks: Line[]): string =>
  blocks.filter(Boolean).map((block) => String(block).replace(/\n(?=.)/g, '\n  ')).join('\n\n  ');

const scorecard = (content: Content, { inner, sections }: Shown): Line[] => {
  const { tools, scorecard: { label, note, reviewers } } = content;
  const opinions = (cells: Opinion[]): Line[] => isNamedByCard(content, sections)
    ? cells.flatMap((cell) => opinion(content, '', cell))
    : [list(cells.map((cell, index) => {
      const tool = tools[index];
      return item(opinion(content, tool && row(strong(tool.name.text), maybe(tool.sponsored)), cell));
    }))];
  const reviewer = ({ name, facts, bio, disclosure, cells }: typeof reviewers[number]) => [
    heading(inner + 1, link(name)),
    row(...facts.map(maybe), maybe(bio)),
    maybe(disclosure),
    ...opinions(cells),
  ];
  return reviewers.length === 0 ? [] : [heading(inner, text(label)), maybe(note), ...reviewers.flatMap(reviewer)];
};

const draw: Record<SectionName, (content: Content, shown: Shown) => Line[]> = {
  header, cards: (content, shown) => content.tools.flatMap((tool) => card(content, tool, shown)), decision, scorecard,
};

/**
 * The comparison as Markdown: CommonMark, and a table as GitHub writes them. Every text comes out of a renderer as it
 * went in. Markdown knows no `rel`, so a sponsored link is only said to be one.
 */
export const renderMarkdown = (input: unknown, options?: RenderOptions | null): Rendered =>
  render(input, options, (shown) => {
    const content = contentOf(shown.view);
    const { rule, method, origin } = content.footer;
    const foot = [
      maybe(rule),
      [maybe(method?.text), method?.link && link(method.link)].filter(Boolean).join(' '),
      row(...origin.map(link)),
    ].filter(Boolean);
    const blocks = [
      ...shown.sections.flatMap((name) => draw[name](content, shown)),
      // Else it would belong to the last heading.
      foot.length > 0 && '---',
      ...foot,
    ];
    return `${blocks.filter(Boolean).join('\n\n')}\n`;
  });
