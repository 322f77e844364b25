/** What can be read from a text alone, whatever column it stands in. */

/** A longer text is no number, answer or link: so no expression ever sees one that would take it long. */
export const isLong = (text: string): boolean => text.length > 2000;

/** A cell that is a link of Markdown, `[text](https://…)`, or a picture, `![text](https://…)`. */
export const linkOf = (cell: string): { text: string; url: string } | undefined => {
  const [, text = '', url] = isLong(cell) ? [] : /^!?\[([^\]]*)\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)$/.exec(cell) ?? [];
  return url ? { text: text.trim() || url, url } : undefined;
};

const domain = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:\/\S*)?$/u;

/** The address that a whole cell is, with `https://` where it was left out; undefined for other text. */
export const addressOf = (cell: string): string | undefined => {
  if (isLong(cell)) return undefined;
  if (/^(https?:\/\/|mailto:)\S+$/i.test(cell)) return cell;
  return domain.test(cell) ? `https://${cell}` : undefined;
};

const bullet = /^\s*(?:[-–*•·▪‣●+]|✓|✔|✗|✘)\s+|^\s*[•·▪‣●]/u;

const items = (cell: string, separator: RegExp): string[] =>
  cell.split(separator).map((item) => item.replace(bullet, '').trim()).filter(Boolean);

/** Items of a list by line breaks, bullets or semicolons; by commas only where there is none of these. */
export const splitList = (cell: string): { items: string[]; isByCommas: boolean } => {
  const parts = items(cell, /\n|[;；؛]|\s(?=[•▪‣●])/u);
  if (parts.length > 1 || isLong(cell)) return { items: parts, isByCommas: false };
  const byCommas = items(cell, /,\s+(?![^()]*\))|[、،]\s*/u);
  return { items: byCommas, isByCommas: byCommas.length > 1 };
};

/** A cell of an own row that is a list: short items by line breaks or semicolons; sentences are none. */
export const listOf = (cell: string): string[] | undefined => {
  const { items: found, isByCommas } = splitList(cell);
  return found.length > 1 && !isByCommas && found.every((item) => item.length <= 60 && !/[.!?。]$/.test(item))
    ? found : undefined;
};

/** A cell with something in brackets behind it: `1.2 kg (without battery)`. */
export const noteOf = (cell: string): { core: string; note: string } | undefined => {
  const [, core, note] = isLong(cell) ? [] : /^([^()（）]*\S)\s*[(（]([^()（）]+)[)）]$/s.exec(cell) ?? [];
  return core && note ? { core, note: note.trim() } : undefined;
};

/** `1 cell`, `3 cells`. */
export const cellsText = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;
