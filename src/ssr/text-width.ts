/**
 * How wide text is where nothing can measure it, in em: nearly as in Arial Bold, which Helvetica and Liberation Sans
 * agree with. A font that stands in for them may be wider by as much as `spare`.
 */
const widths: [characters: RegExp, width: number][] = [
  [/^[\p{M}\p{Cf}]/u, 0],
  [/^\uFDFD/u, 14], // a whole sentence, which has no letters to count
  [/^\s/u, 0.31],
  [/^[ijlI|.,:;'’!]/u, 0.3],
  [/^[ftr()[\]{}\-/·]/u, 0.37],
  [/^[mMW@%—…]/u, 0.95],
  [/^[wQOG–+=<>~]/u, 0.8],
  [/^\p{Extended_Pictographic}/u, 1.4],
  [/^[\p{Ll}\p{Nd}"“”*]/u, 0.615],
  [/^[A-Z\p{sc=Latin}]/u, 0.72],
  [/^[\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}]/u, 0.75],
];
const spare = 1.17;

const characters = new Map<string, number>();

/** Arabic letters that join into one, up to whole words: some fonts draw them as wide as the letters are alone. */
const joined = /^[\uFB50-\uFDFC]/u;

/**
 * A letter with marks is as wide as the letter; what is not known is as wide as it is high. Where a font lacks a joined
 * emoji, its parts stand side by side.
 */
const widthOf = (character: string): number => {
  let width = characters.get(character);
  if (width === undefined) {
    width = [...character.normalize(joined.test(character) ? 'NFKD' : 'NFD')].reduce((sum, part) =>
      sum + (widths.find(([pattern]) => pattern.test(part))?.[1] ?? 1.05), 0);
    characters.set(character, width);
  }
  return width;
};

/** Characters as a reader sees them. */
const charactersOf = (text: string): string[] =>
  [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

/** The width that text takes at most, in units of its size. */
export const textWidth = (text: string, size: number): number =>
  charactersOf(text).reduce((sum, character) => sum + widthOf(character), 0) * size * spare;

/**
 * Text in lines of a width, broken at spaces where there are any. What has no room ends in an ellipsis.
 *
 * @param most number of lines
 */
export const linesOf = (text: string, size: number, width: number, most: number): string[] => {
  const lines: string[] = [];
  let rest = charactersOf(text);
  while (rest.length > 0) {
    const last = lines.length === most - 1;
    const room = width / (size * spare);
    let end = 0;
    for (let sum = 0; end < rest.length; end += 1) {
      sum += widthOf(rest[end] ?? '');
      if (sum > room) break;
    }
    if (end === rest.length) return [...lines, rest.join('')];
    if (last) {
      while (end > 0 && textWidth(`${rest.slice(0, end).join('')}…`, size) > width) end -= 1;
      return [...lines, `${rest.slice(0, end).join('').trimEnd()}…`];
    }
    const space = rest.lastIndexOf(' ', end);
    const cut = space > 0 ? space : Math.max(1, end);
    lines.push(rest.slice(0, cut).join(''));
    rest = rest.slice(space > 0 ? cut + 1 : cut);
  }
  return lines;
};
