import { isOn } from './scale.js';
import type { Scale } from './schema.js';

/** Keys of other formats, and those of this one that say the same: the first that an object knows is meant. */
const synonyms = new Map(([
  [['rating', 'ratings', 'stars', 'grade', 'points', 'reviewRating', 'value'], ['score', 'ratings']],
  [['score', 'scores', 'verdict', 'take'], ['reviews']],
  [['price', 'prices', 'cost'], ['price', 'pricing']],
  [['shop', 'store', 'merchant', 'name', 'label'], ['seller', 'source', 'name']],
  [['image', 'img', 'picture', 'photo', 'thumbnail'], ['image', 'logo', 'avatar']],
  [['icon'], ['logo', 'avatar']],
  [['text', 'body', 'content', 'comment', 'opinion'], ['take', 'description', 'summary']],
  [['pro', 'plus', 'advantages', 'strengths', 'positives'], ['pros']],
  [['con', 'minus', 'disadvantages', 'weaknesses', 'negatives', 'drawbacks'], ['cons']],
  [['brand', 'manufacturer', 'vendor', 'company'], ['maker']],
  [['position', 'place', 'ranking'], ['rank']],
  [['badge'], ['award']],
  [['max', 'outOf', 'bestRating', 'maximum'], ['best']],
  [['min', 'worstRating', 'minimum'], ['worst']],
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
const toNumber = (text = 'none'): number => Number(text.replace(',', '.'));

/** The way out for an amount that is written with its currency, its unit or its thousands. */
export const numberHint = (written: string): string | undefined => {
  const [, digits = ''] = /^[^\d,.]*(\d[\d.,\s]*?)[^\d,.]*$/.exec(written.slice(0, 40)) ?? [];
  const [, whole = digits, fraction = ''] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? [];
  const plain = `${whole.replace(/[.,\s]/g, '')}${fraction && `.${fraction}`}`;
  return plain && `Write ${Number(plain)}.`;
};

/** The way out for a score that is written as people write scores, in the units of its scale. */
export const scoreHint = (written: number | string, scale: Scale): string | undefined => {
  const { best, worst, grades } = scale;
  const equal = Object.entries(grades ?? {}).find(([, worth]) => worth === Number(written));
  if (equal) return `Write “${equal[0]}”.`;
  if (grades || typeof written === 'number') return undefined;
  const [, points, most] = new RegExp(`^${number}/${number}$`).exec(written) ?? [];
  const [, percent] = new RegExp(`^${number}%$`).exec(written) ?? [];
  const [, bare] = new RegExp(`^${number}$`).exec(written) ?? [];
  const part = most ? toNumber(points) / toNumber(most) : toNumber(percent) / 100;
  const score = bare ? toNumber(bare) : Number((worst + (best - worst) * part).toPrecision(3));
  if (isOn(score, scale) && (bare ?? (part <= 1))) return `Write ${score}.`;
  if (/^\s*[a-f][+-]?\s*$/i.test(written)) return 'Say what grades are worth: "scale": { "grades": { "A": 95 } }.';
  return /\p{L}/u.test(written) ? 'Write a number, or "verdict": "ship" or "skip" instead.' : undefined;
};

/** The stance that another word for it means. */
export const verdictHint = (written: string): string | undefined => {
  const word = written.trim().toLowerCase();
  if (/^(recommend(ed)?|yes|buy|good|pass|approved?|positive)$/.test(word)) return 'Write “ship”.';
  return /^(not recommended|avoid|no|bad|fail|reject(ed)?|negative)$/.test(word) ? 'Write “skip”.' : undefined;
};
