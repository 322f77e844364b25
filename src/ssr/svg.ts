import { contentOf } from '../content/content.js';
import { figureParts } from '../content/figure.js';
import type { MarkName } from '../content/mark.js';
import type { ToolContent } from '../content/tool.js';
import { dots, dotStep, outlines } from '../views/marks.js';
import { altTextOf } from './alt-text.js';
import { isRightToLeft } from './direction.js';
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
  surface: '#ffffff', text: '#1a1b1d', muted: '#515152', border: '#d1d1d2',
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

/** What is said below a figure: whose it is, how far it carries, and that somebody paid for the tool's place. */
const below = ({ label, notes, sponsored }: ToolContent): string =>
  line([label, ...notes, sponsored].filter(Boolean).join(' · '));

type Draw = (canvas: Canvas, tool: ToolContent, x: number, y: number, room: number, figures: number) => Piece;

/** A tool in a column of its own. */
const column: Draw = (canvas, tool, x, y, room) => {
  const { text: color } = cardColors[tool.mark];
  const forStrip = tool.strip ? Math.min(room * 0.5, tool.stances.length * dotStep * 1.25) : 0;
  return [
    rule(canvas, x, y, room, 2, cardColors.text),
    linesOf(line(tool.name.text), 32, room, 2).map((words, index) =>
      text(canvas, x, y + 46 + 38 * index, words, { size: 32, weight: 700 })),
    tool.verdict && mark(canvas, tool.mark, x, y + 134, 30),
    linesOf(line(tool.verdict ?? ''), 30, room - 58 - forStrip, 1).map((words) =>
      text(canvas, x + 42, y + 134, words, { size: 30, weight: 700, color })),
    tool.strip && strip(canvas, tool, x + room, y + 113, forStrip),
    tool.figure && figure(canvas, tool.figure, x, y + 228, figureSize(tool, 96, room)),
    linesOf(below(tool), 22, room, 1).map((words) =>
      text(canvas, x, y + 260, words, { size: 22, color: cardColors.muted })),
  ];
};

/** A tool in one of two rows; verdicts stand under each other. */
const cell: Draw = (canvas, tool, x, y, room, figures) => {
  const beside = x + figures + 20;
  const rest = room - figures - 20;
  const { text: color } = cardColors[tool.mark];
  return [
    rule(canvas, x, y, room, 2, cardColors.text),
    linesOf(line(tool.name.text), 25, room, 1).map((words) =>
      text(canvas, x, y + 38, words, { size: 25, weight: 700 })),
    tool.figure && figure(canvas, tool.figure, x, y + 110, figureSize(tool, 60, figures)),
    tool.verdict && mark(canvas, tool.mark, beside, y + 82, 22),
    linesOf(line(tool.verdict ?? ''), 24, rest - 32, 1).map((words) =>
      text(canvas, beside + 32, y + 82, words, { size: 24, weight: 700, color })),
    linesOf(below(tool), 19, rest, 1).map((words) =>
      text(canvas, beside, y + 110, words, { size: 19, color: cardColors.muted })),
  ];
};

const titleSizes = [60, 54, 48, 42];

/** The type of a title: large in one line, else as large as two lines allow, else small and shortened. */
const titleSize = (title: string, room: number): number =>
  titleSizes.find((size) => size > 50 && textWidth(title, size) <= room)
  ?? titleSizes.find((size) => !linesOf(title, size, room, 2).at(-1)?.endsWith('…')) ?? 42;

/**
 * A card for link previews, as SVG of 1200 by 630: title, up to six tools with mark, verdict and share, publisher. Text
 * stays text, in fonts of the system; names are broken or shortened to their room. For PNG, hand it to a rasterizer.
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
    const top = rows > 1 ? 254 : 274;
    // The widest figure, so that what stands beside them is aligned.
    const figures = Math.min(columnWidth * 0.5, Math.max(...tools.map((tool) => (
      tool.figure ? figureWidth(tool.figure, 60) : 0))));
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
      ${tools.map((tool, index) => (rows > 1 ? cell : column)(
        canvas, tool, margin + (index % columns) * (columnWidth + gutter),
        top + Math.floor(index / columns) * 146, columnWidth, figures))}
      ${(publisher !== undefined || aside) && rule(canvas, margin, 550, room, 1, cardColors.border)}
      ${publisher !== undefined && linesOf(publisher, 24, room - asideWidth, 1).map((words) =>
        text(canvas, margin, 590, words, { size: 24, weight: 700 }))}
      ${aside && text(canvas, width - margin, 590, aside, { size: 22, color: cardColors.muted, end: true })}
      </svg>`.source;
  });
