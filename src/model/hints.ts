/** Keys of other formats, and those of this one that say the same: the first that an object knows is meant. */
const synonyms = new Map(([
  [['rating', 'ratings', 'stars', 'grade', 'points', 'reviewRating'], ['score', 'reviews']],
  [['score', 'scores', 'verdict', 'take'], ['reviews']],
  [['price', 'prices', 'cost', 'plans', 'offers'], ['pricing']],
  [['image', 'img', 'picture', 'photo', 'icon', 'thumbnail'], ['logo', 'avatar']],
  [['text', 'body', 'content', 'comment', 'opinion'], ['take', 'description', 'summary']],
  [['pros', 'cons', 'pro', 'con', 'plus', 'minus'], ['take', 'description']],
  [['author', 'by', 'who', 'user'], ['reviewer', 'reviewers']],
  [['votes', 'upvotes', 'likes'], ['community']],
  [['specs', 'specifications', 'features', 'attributes', 'properties'], ['rows']],
  [['href', 'link', 'website'], ['url']],
] satisfies [string[], string[]][]).flatMap(([keys, meant]) => keys.map((key) => [key.toLowerCase(), meant] as const)));

/** What to use in place of a key that other formats know; undefined for any other. */
export const instead = (written: string, shape: object): string | undefined => {
  const meant = synonyms.get(written.toLowerCase())?.find((key) => Object.hasOwn(shape, key));
  return meant && `Use “${meant}” for that.`;
};

const number = String.raw`\s*(\d+(?:[.,]\d+)?)\s*`;
const toNumber = (text = ''): number => Number(text.replace(',', '.'));

/** The way out for a score that is written as people write scores. */
export const scoreHint = (written: string): string | undefined => {
  const [, points, best] = new RegExp(`^${number}/${number}$`).exec(written) ?? [];
  const [, percent] = new RegExp(`^${number}%?$`).exec(written) ?? [];
  const score = best ? Math.round(toNumber(points) / toNumber(best) * 1000) / 10 : toNumber(percent);
  if ((best ?? percent) && score <= 100) return `Write ${score}.`;
  if (/^\s*[a-f][+-]?\s*$/i.test(written)) return 'Write what the grade is worth from 0 to 100.';
  return /\p{L}/u.test(written) ? 'Write a number, or "verdict": "ship" or "skip" instead.' : undefined;
};

/** The stance that another word for it means. */
export const verdictHint = (written: string): string | undefined => {
  const word = written.trim().toLowerCase();
  if (/^(recommend(ed)?|yes|buy|good|pass|approved?|positive)$/.test(word)) return 'Write “ship”.';
  return /^(not recommended|avoid|no|bad|fail|reject(ed)?|negative)$/.test(word) ? 'Write “skip”.' : undefined;
};
