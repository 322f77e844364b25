import { contentOf } from '../content/content.js';
import { figureParts } from '../content/figure.js';
import type { MarkName } from '../content/mark.js';
import type { ToolContent } from '../content/tool.js';
import { dots, dotStep, outlines } from '../views/marks.js';
import { altTextOf } from './alt-text.js';
import { isRightToLeft } from './direction.js';
import { isNamedByTitle } from './lines.js';
import type { RenderOptions } from './options.js';
import type { Rendered } from './rendered.js';
import { render } from './shown.js';
import { linesOf, textWidth } from './text-width.js';
import { attribute, line, Markup, xml, type Piece } from './xml.js';

/** The size that link previews ask for. */
const [width, height] = [1200, 630];
const margin = 64;
const gutter = 48;
/** A card has room for so many tools; the sentence for screen readers names them all. */
const mostTools = 6;

/** The tokens of a light panel as plain colours, which everything that draws SVG knows; a test compares them. */
export const cardColors = {
  surface: '#ffffff', text: '#1a1b1d', muted: '#515152', border: '#d1d1d2', best: '#275480',
  ship: { fill: '#228953', text: '#276241' },
  mixed: { fill: '#a06d14', text: '#705122' },
  skip: { fill: '#cf4b3b', text: '#8f3d33' },
  none: { fill: '#515152', text: '#515152' },
};

/** Fonts of one measure, by which the lines are broken; then whatever there is. */
const fonts = 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif';

/** Where things stand, counted from the side at which the language begins. */
interface Canvas {
  x(from: number): number;
  rightToLeft: boolean;
}

interface Type { size: number; color?: string; weight?: number; end?: boolean }

const text = (canvas: Canvas, x: number, y: number, content: Piece, { size, color, weight, end }: Type): Markup =>
  xml`<text x="${canvas.x(x)}" y="${y}" font-size="${size}"${attribute('font-weight', weight)}${
    attribute('fill', color)}${attribute('text-anchor', end && 'end')}>${content}</text>`;

const rule = (canvas: Canvas, x: number, y: number, length: number, thickness: number, color: string): Markup =>
  xml`<rect x="${canvas.rightToLeft ? canvas.x(x + length) : x}" y="${y}" width="${length}" height="${thickness}"
    fill="${color}"></rect>`;

const mark = (canvas: Canvas, name: MarkName, x: number, baseline: number, size: number): Markup => {
  const left = canvas.rightToLeft ? canvas.x(x + size) : x;
  return xml`<path transform="translate(${left} ${baseline - size * 0.86}) scale(${size / 16})" fill="${
    cardColors[name].fill}" fill-rule="evenodd" d="${outlines[name]}"></path>`;
};

/** The stances of the panel, in the colour of the verdict, up to the end of its room. */
const strip = (canvas: Canvas, { stances, mark: name }: ToolContent, end: number, y: number, room: number): Markup => {
  const units = stances.length * dotStep - 6;
  const scale = Math.min(1.25, room / units);
  const at = `translate(${canvas.x(end - units * scale)} ${y}) scale(${canvas.rightToLeft ? -scale : scale} ${scale})`;
  const d = (['ship', 'skip', 'none'] as const).map((stance) => dots(stances, stance)).join('');
  return xml`<path transform="${at}" fill="${cardColors[name].fill}" fill-rule="evenodd" d="${d}"></path>`;
};

/** What stands beside the number is set smaller. */
const unitSize = 0.58;

const figure = (canvas: Canvas, said: string, x: number, y: number, size: number): Markup => {
  const [before, number, after] = figureParts(said);
  const unit = (words: string) => words
    && xml`<tspan font-size="${Math.round(size * unitSize)}" fill="${cardColors.muted}">${words}</tspan>`;
  return text(canvas, x, y, xml`${unit(before)}${number}${unit(after)}`, { size });
};

const figureWidth = (said: string, size: number): number => {
  const [before, number, after] = figureParts(said);
  return textWidth(number, size) + textWidth(before + after, size * unitSize);
};

/** The size at which a figure has its room, at most the one asked for. */
const figureSize = (tool: ToolContent, size: number, room: number): number =>
  Math.round(tool.figure ? Math.min(size, size * room / figureWidth(tool.figure, size)) : size);

/**
 * What is said below a figure: that somebody paid for the tool's place, which must not be cut off, whose the figure is,
 * and how far it carries.
 */
const below = ({ label, notes, sponsored }: ToolContent): string =>
  line([sponsored, label, ...notes].filter(Boolean).join(' · '));

/** What all tools on a card share. */
interface Grid {
  /** Room for the widest figure, so that what stands beside them is aligned. */
  figures: number;
  /** Whether a tool has an award: names are level, so that all leave room for it. */
  hasAward: boolean;
  /** Whether the title is the only tool's name. */
  isNamed: boolean;
}

type Draw = (canvas: Canvas, tool: ToolContent, x: number, y: number, room: number, grid: Grid) => Piece;

const award = (canvas: Canvas, { award: said }: ToolContent, x: number, y: number, room: number, size: number): Piece =>
  said && linesOf(line(`★ ${said}`), size, room, 1).map((words) =>
    text(canvas, x, y, words, { size, weight: 700, color: cardColors.best }));

/** A name in lines, the short one where the other has no room, after its rank in a quiet voice. */
const name = (
  canvas: Canvas, { rank, name: { text: full }, shortName = full }: ToolContent, x: number, y: number, room: number,
  size: number, most: number,
): Piece => {
  // A no-break space keeps the two together.
  const before = rank === undefined ? '' : `${rank}\u00a0`;
  const [lines = [], short = []] = [full, shortName].map((said) => linesOf(before + line(said), size, room, most));
  return (lines.at(-1)?.endsWith('…') ? short : lines).map((words, index) => {
    const isRanked = before && index === 0 && words.startsWith(before);
    const content = isRanked
      ? xml`<tspan fill="${cardColors.muted}">${rank}</tspan>&#160;${words.slice(before.length)}` : words;
    return text(canvas, x, y + Math.round(size * 1.19) * index, content, { size, weight: 700 });
  });
};

/** A verdict after its mark, in the first of these sizes that has room, else cut in the last. */
const verdict = (
  canvas: Canvas, { mark: name, verdict: said = '' }: ToolContent, x: number, y: number, room: number, sizes: number[],
): Piece => {
  const [full = 0] = sizes;
  const rest = room - full * 1.4;
  const size = sizes.find((one) => textWidth(line(said), one) <= rest) ?? sizes.at(-1) ?? full;
  return said && [
    mark(canvas, name, x, y, full),
    linesOf(line(said), size, rest, 1).map((words) =>
      text(canvas, x + full * 1.4, y, words, { size, weight: 700, color: cardColors[name].text })),
  ];
};

/** A tool in a column of its own. */
const column: Draw = (canvas, tool, x, y, room, { figures, hasAward, isNamed }) => {
  const forStrip = tool.strip ? Math.min(room * 0.5, tool.stances.length * dotStep * 1.25) : 0;
  const [names, first, number, last] = hasAward ? [72, 156, 240, 268] : [46, 134, 228, 260];
  // What is not said leaves no gap.
  const up = isNamed ? names : 0;
  const down = y + first - up;
  return [
    rule(canvas, x, y, room, 2, cardColors.text),
    award(canvas, tool, x, y + 32, room, 22),
    !isNamed && name(canvas, tool, x, y + names, room, 32, 2),
    verdict(canvas, tool, x, down, room - 16 - forStrip, [30, 25, 21]),
    tool.strip && strip(canvas, tool, x + room, down - 21, forStrip),
    tool.figure && figure(canvas, tool.figure, x, y + number - up, figureSize(tool, hasAward ? 80 : 96, room)),
    linesOf(below(tool), 22, room, 1).map((words) =>
      text(canvas, x, figures ? y + last - up : down + 34, words, { size: 22, color: cardColors.muted })),
  ];
};

/** A tool in one of two rows; verdicts stand under each other. */
const cell: Draw = (canvas, tool, x, y, room, { figures, hasAward }) => {
  const beside = x + figures + 20;
  const rest = room - figures - 20;
  const [names, first, last] = hasAward ? [57, 93, 119] : [38, 82, 110];
  return [
    rule(canvas, x, y, room, 2, cardColors.text),
    award(canvas, tool, x, y + 27, room, 20),
    name(canvas, tool, x, y + names, room, 25, 1),
    tool.figure && figure(canvas, tool.figure, x, y + last, figureSize(tool, hasAward ? 52 : 60, figures)),
    verdict(canvas, tool, beside, y + first, rest, [23, 20]),
    linesOf(below(tool), 19, rest, 1).map((words) =>
      text(canvas, beside, y + last, words, { size: 19, color: cardColors.muted })),
  ];
};

const titleSizes = [60, 54, 48, 42];

/** The type of a title: large in one line, else as large as two lines allow above the tools, else shortened. */
const titleSize = (title: string, room: number): number =>
  titleSizes.find((size) => size > 50 && textWidth(title, size) <= room)
  ?? titleSizes.slice(1).find((size) => !linesOf(title, size, room, 2).at(-1)?.endsWith('…')) ?? 42;

/**
 * A card for link previews, as SVG of 1200 by 630: title, up to six tools with rank, award, mark, verdict and share,
 * publisher. Text stays text, in fonts of the system; names are broken or shortened to their room. For PNG, hand it to
 * a rasterizer.
 */
export const renderSvg = (input: unknown, options?: RenderOptions | null): Rendered =>
  render(input, options, ({ view }) => {
    const content = contentOf(view);
    const rightToLeft = isRightToLeft(content.lang);
    const canvas: Canvas = { rightToLeft, x: (from) => rightToLeft ? width - from : from };
    const room = width - 2 * margin;
    const title = line(content.header.title.text);
    const size = titleSize(title, room);
    const titleLines = linesOf(title, size, room, 2);
    const tools = content.tools.slice(0, mostTools);
    const rows = tools.length > 3 ? 2 : 1;
    const columns = Math.ceil(tools.length / rows);
    const columnWidth = (room - gutter * (columns - 1)) / columns;
    const grid: Grid = {
      figures: Math.min(columnWidth * 0.5, Math.max(...tools.map((tool) => (
        tool.figure ? figureWidth(tool.figure, 60) : 0)))),
      hasAward: tools.some(({ award: said }) => said),
      isNamed: isNamedByTitle(content),
    };
    const top = rows > 1 ? 254 : grid.hasAward ? 262 : 274;
    // A rule over nothing would look as if something was lost.
    const drawn = tools.filter(({ verdict: word, award: said }) => !grid.isNamed || word || said);
    const [publisher] = view.comparison.publisher ? [line(view.comparison.publisher.name)] : [];
    const more = content.tools.length - tools.length;
    const origin = content.footer.origin.map(({ text: words }) => line(words));
    const { updated: day, published } = view.comparison;
    const updated = day && origin[Number(publisher !== undefined) + Number(published !== undefined)];
    const aside = [more > 0 && `+${view.format.number(more)}`, updated].filter(Boolean).join(' · ');
    const asideWidth = aside ? textWidth(aside, 22) + gutter : 0;
    const kicker = line(content.header.kicker ?? '');
    return xml`
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"
      role="img"${attribute('xml:lang', content.lang)}${attribute('direction', rightToLeft && 'rtl')}
      font-family="${fonts}" fill="${cardColors.text}">
      <title>${title}</title>
      <desc>${altTextOf(content)}</desc>
      <rect width="${width}" height="${height}" fill="${cardColors.surface}"></rect>
      ${rule(canvas, margin, 52, room, 4, cardColors.text)}
      ${linesOf(kicker, 24, room, 1).map((words) =>
        text(canvas, margin, 98, words, { size: 24, color: cardColors.muted }))}
      ${titleLines.map((words, index) => text(
        canvas, margin, (kicker ? 104 : 76) + size + Math.round(size * 1.12) * index, words, { size, weight: 700 }))}
      ${drawn.map((tool, index) => (rows > 1 ? cell : column)(
        canvas, tool, margin + (index % columns) * (columnWidth + gutter),
        top + Math.floor(index / columns) * 146, columnWidth, grid))}
      ${(publisher !== undefined || aside) && rule(canvas, margin, 550, room, 1, cardColors.border)}
      ${publisher !== undefined && linesOf(publisher, 24, room - asideWidth, 1).map((words) =>
        text(canvas, margin, 590, words, { size: 24, weight: 700 }))}
      ${aside && text(canvas, width - margin, 590, aside, { size: 22, color: cardColors.muted, end: true })}
      </svg>`.source;
  });
