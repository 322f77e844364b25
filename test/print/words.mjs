/** What a PDF says, and where: poppler's `pdftotext` gives each word with its box. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { getuid } from 'node:process';

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box in points */
/** @typedef {Box & { text: string, page: number }} Word */
/** @typedef {{ width: number, height: number, words: Word[] }} Sheet */

const installed = () => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** As with browsers: installed on Debian for root, asked for elsewhere. */
function needPoppler() {
  if (installed()) return;
  if (existsSync('/etc/debian_version') && getuid?.() === 0) {
    console.error('No pdftotext found: installing Debian\'s poppler-utils …');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'poppler-utils'], { stdio: 'ignore' });
  }
  if (!installed()) throw new Error('Install poppler (on Debian: apt-get install poppler-utils): it reads the PDFs.');
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text) => text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);

/**
 * Letters as one writes them: no ligatures or joined forms, no vowel signs, nothing that is not seen. Two signs in one
 * are a character without a name in a PDF of Firefox.
 */
export const normal = (text) => text.normalize('NFKC').replace(/[\p{M}\p{Cf}\ufffd]/gu, '');

/**
 * Glyphs that touch are one word: Firefox writes joined letters one by one, those with a vowel sign a little higher.
 * Words lie some points apart.
 */
const touch = (one, next) => Math.abs(one.bottom - next.bottom) < (one.bottom - one.top) / 2
  && Math.min(Math.abs(next.left - one.right), Math.abs(one.left - next.right)) < 1;

function joined(words) {
  const list = [];
  for (const word of words) {
    const last = list.at(-1);
    if (last && touch(last, word)) {
      const { min, max } = Math;
      const edges = { left: min(last.left, word.left), right: max(last.right, word.right) };
      list[list.length - 1] = { ...last, ...edges, text: last.text + word.text };
    }
    else list.push(word);
  }
  return list;
}

const pdftotext = (pdf, option) => {
  needPoppler();
  return execFileSync('pdftotext', [option, '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 2 ** 28 });
};

/** @param {Uint8Array} pdf @returns {string} all that it says, cell by cell and without spaces */
export const textOf = (pdf) => normal(pdftotext(pdf, '-raw')).replace(/\s/g, '');

/**
 * @param {Uint8Array} pdf
 * @returns {Sheet[]} the sheets of paper, with the words that can be seen
 */
export function sheetsOf(pdf) {
  return pdftotext(pdf, '-bbox').split('<page ').slice(1).map((part, page) => {
    const [width, height] = /width="(.+?)" height="(.+?)"/.exec(part).slice(1).map(Number);
    const box = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*)<\/word>/g;
    const words = [...part.matchAll(box)].map(([, left, top, right, bottom, text]) => ({
      text: normal(plain(text)).replace(/\s/g, ''), page: page + 1,
      left: +left, top: +top, right: +right, bottom: +bottom,
    })).filter(({ text }) => text);
    return { width, height, words: joined(words) };
  });
}

/**
 * Letters and digits that belong together, without what stands around them. Those of a word that is read from right to
 * left come in any order.
 */
const tokensOf = (text) => (normal(text).match(/[\p{L}\p{N}]+/gu) ?? [])
  .map((token) => (/[\u0590-\u07ff]/.test(token) ? [...token].sort().join('') : token));

const countsOf = (tokens) => {
  const counts = new Map();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
};

/**
 * @param {Sheet[]} sheets
 * @param {string[]} texts that must all be there, each for itself
 * @returns {string[]} the words that the sheets lack, or have too seldom
 */
export function missing(sheets, texts) {
  const there = countsOf(sheets.flatMap(({ words }) => words.flatMap(({ text }) => tokensOf(text))));
  return [...countsOf(texts.flatMap(tokensOf))]
    .filter(([token, count]) => count > (there.get(token) ?? 0)).map(([token]) => token);
}

/**
 * Pairs of words of which one is printed over the other. A box is as high as its font, so that the line over a
 * tight Arabic heading shares almost half of its own with it; words beside each other share a hair.
 * @param {Sheet} sheet
 */
export const overlaps = ({ words }) => words.flatMap((one, index) => words.slice(index + 1).filter((other) => {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
}).map((other) => `page ${one.page}: ${one.text} over ${other.text}`));

/**
 * Words in the margin or beyond the edge. The first line of a page may stand as far above its box as its font does.
 * @param {Sheet} sheet
 * @param {number} margin in points
 */
export const outside = ({ width, height, words }, margin) => words.filter(({ left, top, right, bottom }) => (
  left < margin - 1 || right > width - margin + 1 || top < margin - 6 || bottom > height - margin + 6))
  .map(({ text, page }) => `page ${page}: ${text}`);
