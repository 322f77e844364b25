import { currencyOf, moneyOf } from './number.js';
import { isLong } from './texts.js';
import { headingWord, periodWord, type HeadingWord, type Period } from './words.js';

/** What the heading of a column says. */
export interface Heading {
  /** As it stands in the sheet. */
  text: string;
  /** Without unit, currency, period and arrow. */
  label: string;
  /** What it is known to mean. */
  key?: HeadingWord | undefined;
  /** The language of that word. */
  lang?: string | undefined;
  unit?: string | undefined;
  currency?: string | undefined;
  per?: Period | undefined;
  /** What a rating is out of. */
  best?: number | undefined;
  /** Of a rating, or the count of one: whose it is, where the heading says so. */
  source?: string | undefined;
  better?: 'higher' | 'lower' | undefined;
}

const units = new Set([
  'kg g mg t lb lbs oz mm cm m km in inch inches ft yd mi ml cl l dl gal m² m³ cm² cm³ ft² s sec secs min mins h hr',
  'hrs hour hours minute minutes second seconds day days week weeks month months year years ms w kw wh kwh mah ah v a',
  'hz khz mhz ghz b kb mb gb tb kbit mbit gbit kbps mbps gbps mb/s gb/s px mp mpx dpi ppi db db(a) dba °c °f ° % km/h',
  'mph m/s bar pa hpa lm lx cd nits cd/m² fps rpm n nm j kj kcal " ″ zoll std stunde stunden minuten sekunden tag tage',
  'wochen monate jahr jahre liter litre litres watt volt gramm gram grams grammes heures jours mois ans horas días',
  'meses años pouces pulgadas 時間 分 秒 日 週間 か月 ヶ月 年 年間 インチ 型 人 台 個 本 枚',
  'ساعة ساعات دقيقة دقائق كغ كجم غ سم ملم لتر بوصة يوم سنة',
].join(' ').split(' '));

const unitOf = (text: string): string | undefined =>
  (units.has(text.toLowerCase().replace(/\.$/, '')) ? text : undefined);

type Details = Omit<Heading, 'text' | 'label' | 'key' | 'lang'>;

const outOf = /^(?:out of|of|von|sur|sobre|de|max\.?|最大|من|\/|[01]\s*[-–~〜]\s*)\s*(\d+)$|^(\d+)\s*点満点$/i;

/** What stands in the brackets of a heading; undefined for what has to stay in it. */
const readAside = (text: string): Details | undefined => {
  const unit = unitOf(text);
  const period = periodWord(text);
  const [, best, points = best] = outOf.exec(text) ?? [];
  if (points) return { best: Number(points) };
  if (unit && !(period && /^(monthly|yearly|month|year)$/i.test(text))) return { unit };
  return moneyOf(text) ?? (period ? { per: period } : undefined);
};

const arrow = /[↑⬆↓⬇]\ufe0f?/u;
const betterOf = (text: string): Heading['better'] =>
  /[↑⬆]/u.test(text) ? 'higher' : /[↓⬇]/u.test(text) ? 'lower' : undefined;

const brackets = /\s*(?:\(((?:[^()]|\([^()]*\))*)\)|\[([^[\]]*)\])/g;

/** A word behind a label: `Weight in kg`, `Battery life, h`, `Preis €`, `Note /20`. */
const readTail = (label: string): { label: string; details: Details } | undefined => {
  const [, rated = '', best] = /^(.+?)\s*(?:\/|\s(?:out of|von|sur|sobre)\s)\s*(\d+)$/i.exec(label) ?? [];
  if (best && headingWord(rated)?.means === 'rating') return { label: rated, details: { best: Number(best) } };
  const [, start = '', gap = '', tail = ''] = /^(.+?)(\s*[,;]\s*|\s+\/\s+|\s+(?:in|en|بـ)\s+|\s+)(\S+)$/i.exec(label) ?? [];
  if (!start) return undefined;
  const currency = currencyOf(tail);
  if (currency) return { label: start, details: { currency } };
  const unit = gap.trim() ? unitOf(tail) : undefined;
  return unit && headingWord(start)?.means !== 'price' ? { label: start, details: { unit } } : undefined;
};

const perWord = /^(per|pro|je|par|por|al|a|à|au|del|la)$/i;
const isPrice = (text: string): boolean => headingWord(text)?.means === 'price';

/** Prices whose heading says how long they are for: `Price per month`, `Monthly price`, `月額料金`. */
const readPeriod = (label: string): { label: string; per: Period } | undefined => {
  const words = label.split(/\s*\/\s*|\s+/);
  for (const [index, word] of words.entries()) {
    const per = periodWord(word);
    const rest = words.filter((one, at) => at !== index && !perWord.test(one)).join(' ');
    if (per && isPrice(rest)) return { label: rest, per };
  }
  const [, period = '', price] = /^([月年])額(.*)$/.exec(label) ?? [];
  const per = periodWord(period);
  return per && (!price || isPrice(price)) ? { label: price || '価格', per } : undefined;
};

const between = /^(?:on|at|by|from|of|bei|auf|von|sur|chez|de|en|na)\s+|['’]s$|の$/gi;

/** Ratings and counts of ratings by somebody: `Amazon rating`, `Bewertung bei Amazon`, `Amazonの評価`. */
const readSource = (label: string): Pick<Heading, 'key' | 'lang' | 'source'> | undefined => {
  const cuts = [...label.matchAll(/[\s_-]+|(?<=の)|(?<=[\u3040-\u30ff])(?=\p{sc=Han})/gu)];
  for (const { index, 0: gap } of cuts) {
    const [head, tail] = [label.slice(0, index), label.slice(index + gap.length)];
    for (const [words, source] of [[tail, head], [head, tail]] as const) {
      const word = headingWord(words);
      if (word?.means === 'rating' || word?.means === 'count') {
        return { key: word.means, lang: word.lang, source: source.replace(between, '').trim() || undefined };
      }
    }
  }
  return undefined;
};

/** Keys that several columns may give. */
export const lists: readonly string[] = ['pros', 'cons', 'buy'];

/** `Pro 1`, `Pro 2`: columns that give to one list. */
const numbered = (text: string): ReturnType<typeof headingWord> => {
  const word = /\d$/.test(text) ? headingWord(text.replace(/[\s#.]*\d+$/, '')) : undefined;
  return word && lists.includes(word.means) ? word : undefined;
};

const onlyRound = (text: string): string => text.replace(/[（［【]/g, ' (').replace(/[）］】]/g, ')');

/** Reads a heading; brackets, signs, capitals and accents do not keep it from being known. */
export const readHeading = (text: string): Heading => {
  if (isLong(text)) return { text, label: text };
  const better = betterOf(text);
  const asides: string[] = [];
  let details: Details = { better };
  const bare = onlyRound(text.replace(/\s+/g, ' ')).replace(brackets, (_, round?: string, square?: string) => {
    const aside = (round ?? square ?? '').trim();
    const read = readAside(aside);
    if (read) details = { ...details, ...read };
    else if (!arrow.test(aside)) asides.push(aside);
    return ' ';
  }).replace(new RegExp(arrow, 'gu'), ' ').replace(/\s+/g, ' ').replace(/[\s:*]+$/, '').trim();

  const exact = headingWord(bare) ?? numbered(bare);
  const read = readTail(bare);
  const tail = exact && !read?.details.currency ? undefined : read;
  const period = readPeriod(tail?.label ?? bare);
  const base = period?.label ?? tail?.label ?? bare;
  const word = exact ?? headingWord(base);
  const known = word ? { key: word.means, lang: word.lang } : readSource(base);
  const left = asides.filter(Boolean);
  const isOpinion = known?.key === 'rating' || known?.key === 'count';
  const label = [base, ...left.map((aside) => `(${aside})`)].join(' ');
  return {
    text, ...details, ...tail?.details, ...period && { per: period.per }, ...known,
    ...isOpinion && left[0] && { source: left[0] }, label,
  };
};
