import { contentOf, type Content } from '../content/content.js';
import type { Fact, FactGroup } from '../content/facts.js';
import { figureParts } from '../content/figure.js';
import type { Line, Linked, Words } from '../content/link.js';
import type { MarkName } from '../content/mark.js';
import { monogram } from '../content/monogram.js';
import type { Opinion } from '../content/reviewer.js';
import { hasTables, type SectionName } from '../content/sections.js';
import type { ToolContent } from '../content/tool.js';
import { dots, dotStep, outlines } from '../views/marks.js';
import { gridOf } from '../views/sheet.js';
import { wideSpace } from '../views/text.js';
import { isRightToLeft } from './direction.js';
import type { RenderOptions } from './options.js';
import type { Rendered } from './rendered.js';
import { render, type Shown } from './shown.js';
import { attribute, Markup, paragraph, xml, type Piece } from './xml.js';

/**
 * The structure and the class names are those of the views, so that one style sheet serves both: `compare-panel.css` is
 * made from theirs. What a panel repeats for the eye alone (a tool's name in each cell, a monogram) is an attribute
 * here, which the style sheet prints, since feeds and e-mail show all text. Drawings carry a size for where no style
 * sheet is.
 */

/** Text of the author's, marked as such where it is in another language than our words. */
const said = ({ foreign }: Content, text: string | undefined): Piece =>
  foreign && text ? xml`<span lang="${foreign}">${text}</span>` : text;

const words = (content: Content, { text, authored }: Words): Piece => authored ? said(content, text) : text;

const anchor = (content: Content, link: Linked, more: Piece = ''): Piece => link.url
  ? xml`<a${attribute('href', link.url)}${attribute('rel', link.rel)}${more}>${words(content, link)}</a>`
  : words(content, link);

const heading = (level: number, id: string | undefined, name: string, content: Piece): Markup => {
  const tag = new Markup(`h${level}`);
  return xml`<${tag}${attribute('id', id)} class="${name}" dir="auto">${content}</${tag}>`;
};

const mark = (name: MarkName): Markup => xml`<svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor"
  aria-hidden="true"><path fill-rule="evenodd" d="${outlines[name]}"></path></svg>`;

/** Where a section stands: heading levels and the beginning of its anchors. */
type Place = Pick<Shown, 'level' | 'inner' | 'id'>;

/** An italic element has no text of its own here: where no style sheet is, nothing of it shows. */
const picture = (url: string | undefined, name: string, kind = 'picture', more: Piece = ''): Markup => url
  ? xml`<span class="${kind}" aria-hidden="true"${more}><img${attribute('src', url)} alt="" height="36"
      loading="lazy" decoding="async" referrerpolicy="no-referrer" /></span>`
  : xml`<i class="${kind}" aria-hidden="true"${attribute('data-monogram', monogram(name))}></i>`;

/** Where no style sheet tells dark pages from light ones, only the usual logo shows. */
const logos = ({ logo, logoDark, name: { text } }: ToolContent): Piece => logoDark
  ? [picture(logo, text, 'picture day'), picture(logoDark, text, 'picture night', new Markup(' hidden="hidden"'))]
  : picture(logo, text);

const header = (content: Content, { level }: Place): Markup => {
  const { title, names, vs, kicker, trail, summary } = content.header;
  const last = trail.crumbs.length - 1;
  // Each name is isolated; joined in one line, since a line break would be one more space.
  const versus = names.map((name, index) =>
    xml`${index > 0 && xml`<span class="vs"> ${vs} </span>`}<bdi>${name}</bdi>`).join('');
  return xml`<header class="head">
  <div class="fine">
  ${paragraph('strong', said(content, kicker))}
  ${trail.crumbs.length > 0 && xml`<nav${attribute('aria-label', trail.label)}>
    <ol>
    ${trail.crumbs.map((crumb, index) => xml`<li${attribute('aria-current', index === last && 'page')}><bdi>${
      anchor(content, crumb)}</bdi></li>`)}
    </ol>
  </nav>`}
  </div>
  <div class="main">
  ${heading(level, undefined, 'title', title.authored ? words(content, title) : new Markup(versus))}
  ${paragraph('lead', said(content, summary))}
  </div>
</header>`;
};

/** What stands beside a number, smaller. */
const small = (text: string): Piece => text && xml`<span>${text}</span>`;

const share = (figure: string | undefined): Piece => {
  const [before, number, after] = figureParts(figure ?? '');
  return figure && xml`<p class="share">${small(before)}${number}${small(after)}</p>`;
};

const strip = ({ strip: said, stances }: ToolContent): Piece => {
  const width = stances.length * dotStep - 6;
  return said && xml`<svg class="strip" role="img"${attribute('aria-label', said)} viewBox="0 0 ${width} 16"
    width="${width}" height="16" fill="currentColor" fill-rule="evenodd">
    ${(['ship', 'skip', 'none'] as const).map((name) => xml`<path class="${name}" d="${dots(stances, name)}"></path>`)}
  </svg>`;
};

/** The picture of a tool; its size also for where no style sheet is. */
const photo = ({ image }: ToolContent): Piece => {
  if (!image) return false;
  const { url, alt, width, height, credit } = image;
  const shape = !width || !height ? 'landscape' : height > width && 'square';
  return xml`<figure${attribute('class', shape)}>
    <img${attribute('src', url)} alt="${alt ?? ''}"${attribute('width', width)}${
      attribute('height', height)} loading="lazy" decoding="async" referrerpolicy="no-referrer" />
    ${credit && xml`<figcaption class="fine" dir="auto">${credit}</figcaption>`}
  </figure>`;
};

const listed = (content: Content, lines: readonly Line[]): Piece => lines.length > 0 && xml`<ul>
  ${lines.map((line) => {
    const { value, stars, was, sponsored, notes = [] } = line;
    const aside = notes.map((note) => xml`${words(content, note)}`).join(' · ');
    return xml`<li dir="auto">${anchor(content, line)}${stars && xml` <span aria-hidden="true">${stars}</span>`}${
      value && xml` <span class="strong">${value}</span>`}${
      was && xml` <span class="fine">${was[0]} <s>${was[1]}</s></span>`}${
      sponsored && xml` <span class="fine">${sponsored}</span>`}${
      aside && xml` <span class="fine">${new Markup(aside)}</span>`}</li>`;
  })}
</ul>`;

const reasons = (content: Content, said: Pick<ToolContent, 'pros' | 'cons'>): Piece => (['pros', 'cons'] as const)
  .map((side) => (said[side] ?? []).length > 0 && xml`<div class="${side === 'pros' ? 'ship' : 'skip'}">
    <p class="fine strong">${content.reasons[side]}</p>
    <ul class="${side}">${said[side]?.map((text) => (
      xml`<li dir="auto">${words(content, { text, authored: true })}</li>`))}</ul>
  </div>`);

const card = (
  content: Content, tool: ToolContent, { inner, id }: Place,
): Markup => xml`<article class="card ${tool.mark}">
  <div class="top">
  ${photo(tool)}
  ${logos(tool)}
  ${paragraph('fine', said(content, tool.category))}
  ${tool.award && xml`<p class="best award" dir="auto"><span aria-hidden="true">★ </span>${
    said(content, tool.award)}</p>`}
  </div>
  <div>
  ${heading(inner, id && `${id}-${tool.id}`, 'name', xml`${tool.rank !== undefined
    && xml`<span class="muted">${tool.rank}</span> `}${anchor(content, tool.name)}`)}
  ${paragraph('fine', tool.sponsored)}
  ${paragraph('tagline', said(content, tool.tagline))}
  ${tool.madeBy && paragraph('fine', anchor(content, tool.madeBy))}
  </div>
  ${tool.verdict !== undefined && xml`<div class="figures">
  <p class="verdict">${mark(tool.mark)} <b>${tool.verdict}</b></p>
  ${share(tool.figure)}
  <div class="fine">
  ${strip(tool)}
  ${tool.stars && xml`<p aria-hidden="true">${tool.stars}</p>`}
  ${[tool.label, ...tool.notes].map((note) => paragraph('', note))}
  </div>
  </div>`}
  ${tool.facts.length > 0 && xml`<dl>
  ${tool.facts.map((fact) => xml`<div><dt>${fact.label}</dt><dd dir="auto">${words(content, fact)}</dd></div>`)}
  </dl>`}
  <div class="about">
  <div>
  ${tool.description.map((text) => paragraph('', said(content, text)))}
  </div>
  ${reasons(content, tool)}
  ${paragraph('fine', said(content, tool.disclosure))}
  </div>
  ${tool.links.length > 0 && xml`<div class="links">
  ${tool.links.map((link) => xml`<p>${
    anchor(content, link, xml`${attribute('class', link.primary && 'button')} dir="auto"`)}${
    link.sponsored && xml` <span class="fine">${link.sponsored}</span>`}</p>`)}
  </div>`}
</article>`;

/** Roles are written out because the style sheet's `display: grid` takes them away. */
const table = (
  { tools }: Content, { inner, id }: Place, name: 'decision' | 'scorecard', label: string, note: string, groups: Piece,
): Markup => xml`<table class="${name}" role="table"${attribute('aria-label', label)}>
  <thead role="rowgroup">
  <tr role="row">
  <th role="columnheader" scope="col"${attribute('aria-label', label)}>
  ${heading(inner, id && `${id}-${name}`, 'section', label)}
  ${paragraph('fine', note)}
  </th>
  ${tools.map((tool) => xml`<th class="col" role="columnheader" scope="col"${attribute('aria-label', tool.shortName
    && [tool.name.text, tool.sponsored].filter(Boolean).join(' '))}><bdi>${tool.shortName ?? tool.name.text}</bdi>${
    tool.sponsored && xml` <span class="fine">${tool.sponsored}</span>`}</th>`)}
  </tr>
  </thead>
  ${groups}
</table>`;

const fact = (
  content: Content, cell: Fact, { mark: name, word, text, best, notes = [], quiet, lines } = cell,
): Markup => xml`<div dir="auto">${
  name && (word ? xml`<span class="${name}">${mark(name)} <b>${word}</b></span>` : xml`${mark(name)} `)}${
  word ? xml`&#160;· <span class="counts">${text}</span>`
    : lines ? listed(content, lines)
    : quiet ? xml`<span class="muted">${anchor(content, cell)}</span>` : anchor(content, cell)}${
  best && xml` <b class="best"><span aria-hidden="true">★ </span>${best}</b>`}${
  notes.map((note) => xml`<p class="fine">${words(content, note)}</p>`)}</div>`;

const shortNameOf = (tool: ToolContent | undefined) => tool?.shortName ?? tool?.name.text;

const decision = (content: Content, place: Place): Piece => {
  const { tools, decision: { label: heading, groups } } = content;
  const body = ({ label, rows }: FactGroup) => xml`<tbody role="rowgroup">
    ${label && xml`<tr role="row"><th class="group" role="rowheader" scope="rowgroup" colspan="${tools.length + 1}"
      dir="auto">${said(content, label)}</th></tr>`}
    ${rows.map((row) => xml`<tr role="row">
      <th role="rowheader" scope="row" dir="auto">${anchor(content, row.label)}${
        row.note && xml`<p class="fine">${said(content, row.note)}</p>`}</th>
      ${row.cells.map((cell, index) => xml`<td role="cell"${attribute('data-label', shortNameOf(tools[index]))}>${
        fact(content, cell)}</td>`)}
    </tr>`)}
  </tbody>`;
  return groups.length > 0 && table(content, place, 'decision', heading, '', groups.map(body));
};

const scored = (points: string): Markup => {
  const [, number, after] = figureParts(points);
  return xml`<strong>${number}</strong><span>${after} · </span>`;
};

const opinion = (
  content: Content, said: Opinion, { mark: name, place, points, stars, stance, take, date, day, link, missing } = said,
): Piece => missing ? xml`<p class="muted">${missing}</p>` : [
  stance !== undefined && (points === undefined ? xml`<p class="score">${mark(name)} <b>${stance}</b></p>`
    : xml`<p class="score">${mark(name)}
      <span>${stars && xml`<span aria-hidden="true">${stars}</span> `}${scored(points)}<b>${stance}</b></span></p>`),
  place !== undefined && xml`<svg class="track" width="100%" height="14" fill="currentColor" aria-hidden="true">
    <rect width="100%" y="6" height="1" fill-opacity=".3"></rect>
    <rect class="bar" width="${place}%" y="5" height="4"></rect>
    <rect class="line" x="${content.scorecard.shipPlace}%" width="1.5" height="14"></rect>
  </svg>`,
  take.length > 0 && xml`<div class="take">
    ${take.map((text) => paragraph('', words(content, { text, authored: true })))}
  </div>`,
  listed(content, said.criteria ?? []),
  reasons(content, said),
  (day || link) && xml`<p class="fine">${day && xml`<time${attribute('datetime', date)}>${day}</time> `}${
    link && anchor(content, link, attribute('aria-label', link.label))}</p>`,
];

const scorecard = (content: Content, place: Place): Piece => {
  const { tools, scorecard: { label, note, reviewers } } = content;
  const row = ({ name, avatar, facts, bio, disclosure, cells }: typeof reviewers[number]) => xml`<tr role="row">
    <th role="rowheader" scope="row">
    ${avatar && picture(avatar, name.text)}
    ${paragraph('who', anchor(content, name))}
    ${[facts.join(wideSpace), said(content, bio), said(content, disclosure)].map((text) => paragraph('fine', text))}
    </th>
    ${cells.map((cell, index) => xml`<td${attribute('class', !cell.missing && cell.mark)} role="cell"${
      attribute('data-label', shortNameOf(tools[index]))}>
      ${opinion(content, cell)}
      </td>`)}
  </tr>`;
  return reviewers.length > 0 && table(content, place, 'scorecard', label, note, xml`<tbody role="rowgroup">
    ${reviewers.map(row)}
  </tbody>`);
};

const footer = (content: Content, { rule, method, origin } = content.footer): Markup => xml`<footer class="foot fine">
  ${paragraph('', rule)}
  ${paragraph('', [said(content, method?.text), method?.link && anchor(content, method.link)])}
  ${origin.length > 0 && xml`<p>${origin
    .map((fact, index) => xml`<bdi>${anchor(content, fact)}${origin[index + 1] && new Markup(wideSpace)}</bdi>`)
    .reduce((line, fact) => xml`${line}${fact}`)}</p>`}
</footer>`;

const draw: Record<SectionName, (content: Content, place: Place) => Piece> = {
  header,
  cards: (content, place) => xml`<div class="cards">
    ${content.tools.map((tool) => card(content, tool, place))}
  </div>`,
  decision,
  scorecard,
};

/** What is shown, as plain HTML. */
export const plainHtml = (shown: Shown): string => {
  const { view, sections, theme } = shown;
  const content = contentOf(view);
  const names = ['compare-panel base frame panel', theme].filter(Boolean).join(' ');
  return xml`
    <section class="${names}"${attribute('aria-label', content.header.title.text)}${attribute('lang', content.lang)}${
      attribute('dir', isRightToLeft(content.lang) && 'rtl')}>
    <div class="room"><div class="${gridOf(view.tools.length, hasTables(sections, view))}">
    ${sections.map((name) => draw[name](content, shown))}
    ${footer(content)}
    </div></div>
    </section>`.source;
};

/**
 * The comparison as plain HTML: no custom tag, no script, no style. Headings, tables, lists and links carry it where
 * nothing else is left, in feeds and e-mail; with `compare-panel.css` it looks like the panel. It is what a snippet
 * carries inside `<compare-panel>`, and what stays when the script goes. Well-formed as XML, too.
 *
 * With `id`, sections and tools have the anchors of a panel of that id.
 */
export const renderHtml = (input: unknown, options?: RenderOptions | null): Rendered =>
  render(input, options, plainHtml);
