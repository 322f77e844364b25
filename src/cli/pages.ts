import { normalize } from 'node:path';
import { didYouMean } from '../model/nearest.js';
import { listOf } from '../model/choose.js';
import { Refusal } from './refusal.js';

/** A page to be made: which tools it shows, and the name of its file, without the folder and the ending. */
export interface Page {
  /** Parted by blanks; all tools when undefined. */
  tools: string | undefined;
  name: string;
  /** The file that asks for it, for messages. */
  from: string;
  /** And the line, in a list of pages. */
  line?: number;
}

/** Names that are devices on Windows, whatever their ending. */
const devices = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])(\.|$)/i;

/**
 * Ids may hold what file systems do not take, or take for a folder, a device or a hidden file, and what turns round the
 * name in a listing.
 */
const asName = (ids: string): string => (listOf(ids).join('-vs-')
  .replace(/[<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/g, '-').replace(/^\.+/, '') || '-').replace(devices, '-$&');

/**
 * Reads a list of pages, one a line: ids of tools, parted by white space, in the order in which they are shown; then,
 * if wanted, `->` and the name of the page, which may have folders. Blank lines and those that begin with `# ` are
 * skipped.
 */
export const readPairs = (file: string, text: string): Page[] => text.split(/\r?\n/).flatMap((words, index) => {
  const line = index + 1;
  const place = `${file}:${line}`;
  if (!words.trim() || /^\s*#(\s|$)/.test(words)) return [];
  const [, ids = '', name] = /^\s*(.*?)(?:\s+->\s*(.*?))?\s*$/.exec(words) ?? [];
  if (!ids || ids.startsWith('->') || name === '') {
    throw new Refusal(`${place}: needs ids, and a name behind “->”`, 'Write: alpha beta -> alpha-or-beta');
  }
  if (name !== undefined && (/^[/\\]|^[A-Za-z]:/.test(name) || name.split(/[/\\]/).includes('..'))) {
    throw new Refusal(`${place}: ${name} leads out of the folder`, 'Name a page below the folder of --out.');
  }
  if (name !== undefined && /(^|[/\\])\.*$/.test(name)) {
    throw new Refusal(`${place}: ${name} names a folder, and no file in it`, 'Write: alpha beta -> folder/page');
  }
  return [{ tools: ids, name: name ?? asName(ids), from: file, line }];
});

/** The folder that all paths have in common, with a slash behind it. */
const commonFolder = (paths: readonly string[]): string => {
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const [first = []] = folders;
  const end = first.findIndex((part, index) => folders.some((other) => other[index] !== part));
  const common = end < 0 ? first : first.slice(0, end);
  return common.length > 0 ? `${common.join('/')}/` : '';
};

/** Names of the pages of files that have one each: their paths below the folder that they have in common. */
export const namesOfPages = (paths: readonly string[]): string[] => {
  const plain = paths.map((path) => path.replaceAll('\\', '/'));
  const start = commonFolder(plain).length;
  return plain.map((path) => path.slice(start).replace(/\.(json|ya?ml)$/i, ''));
};

/** @throws {Refusal} when two pages would be one file, also where the file system knows no capitals or spellings */
export const checkNames = (pages: readonly (Page & { path: string })[]): void => {
  const taken = new Map<string, string>();
  for (const { name, path, from, line } of pages) {
    const place = line === undefined ? from : `${from}:${line}`;
    const key = normalize(path.replaceAll('\\', '/')).normalize('NFKC').toLowerCase();
    const other = taken.get(key);
    if (other !== undefined) {
      throw new Refusal(`${place}: has the name of ${other}: ${name}`, 'Give one of them another name: ids -> name');
    }
    taken.set(key, place);
  }
};

const sectionNames = ['header', 'cards', 'decision', 'scorecard'];

/** @throws {Refusal} for a section that there is not */
export const checkSections = (sections: string | undefined): void => {
  for (const name of sections?.split(/\s+/).filter(Boolean) ?? []) {
    if (sectionNames.includes(name)) continue;
    const hint = didYouMean(name, sectionNames) ?? `There are ${sectionNames.join(', ')}.`;
    throw new Refusal(`there is no section ${name}`, hint);
  }
};
