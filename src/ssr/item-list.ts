import { panel } from '../model/panel.js';
import { placeOf } from '../content/score.js';
import { scales } from '../model/takes.js';
import type { Comparison, Review, Reviewer, Scale, Tool } from '../model/schema.js';
import { categoryOf, hasAward, hasOffers, isProduct, makerOf } from './item-types.js';

/** A node of the graph: schema.org's names. */
export interface JsonLd { '@type': string; [property: string]: unknown }

export interface ItemListOptions {
  /** Of what type the tools are. */
  type: string;
  /** The name of the list. */
  title: string;
  /** What a page shows of the comparison; what it does not show is not said. */
  shows: { header: boolean; cards: boolean; decision: boolean; scorecard: boolean };
}

interface Party { name: string; url?: string | undefined }

const host = (url: string | undefined): string | undefined => {
  try {
    return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
};

const within = (inner: string, outer: string): boolean => inner === outer || inner.endsWith(`.${outer}`);
const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Whether two are the same party, as far as a file can tell: they have one name, or their addresses one host, or one
 * host within the other. Two who only share a host count as one as well: a review that is kept back does no harm.
 */
export const sameParty = (one: Party, other: Party): boolean => {
  const [first, second] = [host(one.url), host(other.url)];
  return folded(one.name) === folded(other.name)
    || (first !== undefined && second !== undefined && (within(first, second) || within(second, first)));
};

/** A tool that is the publisher's own, if there is one: by its name or maker, its address, or that of the page. */
export const ownTool = ({ publisher, url, tools }: Comparison): Tool | undefined => tools.find((tool) => (
  [publisher, publisher && { name: publisher.name, url }].some((party) => (
    party && [tool, tool.maker].some((other) => other && sameParty(party, other))))));

const party = (type: 'Person' | 'Organization', { name, url }: Party): JsonLd & Party =>
  ({ '@type': type, name, url });

/**
 * Who stands for a review: who is declared to be a person or an organization, else the publisher, who answers for a
 * persona, for an AI reviewer and for a reviewer of whom nothing is known.
 */
const author = ({ kind, name, url }: Reviewer, { publisher }: Comparison): JsonLd & Party | undefined => {
  if (kind === 'aggregate') return undefined;
  if (kind === 'person') return party('Person', { name, url });
  if (kind === 'organization') return party('Organization', { name, url });
  return publisher && party('Organization', publisher);
};

/** Points for or against, as a list; undefined without any. */
const points = (texts: readonly string[] | undefined): JsonLd | undefined => texts?.length ? {
  '@type': 'ItemList',
  itemListElement: texts.map((name, index) => ({ '@type': 'ListItem', position: index + 1, name })),
} : undefined;

const notes = ({ pros, cons }: Pick<Tool, 'pros' | 'cons'>) =>
  ({ positiveNotes: points(pros), negativeNotes: points(cons) });

/** Search engines take the best for the greatest: grades, and scales whose best is the least, come as places of 100. */
const ratingOf = (score: number | string, scale: Scale): JsonLd => {
  const { best, worst } = scale;
  const value = typeof score === 'string' || best < worst ? placeOf(score, scale) : undefined;
  return {
    '@type': 'Rating',
    ...(value === undefined ? { ratingValue: score, bestRating: best, worstRating: worst }
      : { ratingValue: value, bestRating: 100, worstRating: 0 }),
  };
};

interface ReviewNode extends JsonLd, ReturnType<typeof notes> { author: Party }

const reviewOf = (review: Review, reviewer: Reviewer, tool: Tool, comparison: Comparison): ReviewNode[] => {
  const { score, take, date, url } = review;
  const by = author(reviewer, comparison);
  // schema.org has no word for a verdict, and search engines refuse a review without a rating, or with a longer name.
  if (!by || sameParty(reviewer, tool) || score === undefined || by.name.length >= 100) return [];
  return [{
    '@type': 'Review',
    author: by,
    reviewRating: ratingOf(score, scales(comparison)(reviewer.id)),
    reviewBody: take,
    ...notes(review),
    datePublished: date,
    url,
    inLanguage: comparison.lang,
  }];
};

/**
 * The reviews with what the publisher says for and against a tool, which schema.org has for products and reviews alone:
 * it stands on the one review that is the publisher's by name, and nowhere where there is none, or more than one.
 */
const withNotes = (reviews: ReviewNode[], tool: Tool, { publisher }: Comparison): ReviewNode[] => {
  const name = publisher && folded(publisher.name);
  const [own, ...others] = reviews.filter(({ author }) => folded(author.name) === name);
  return others.length > 0 || own?.positiveNotes || own?.negativeNotes ? reviews
    : reviews.map((review) => review === own ? { ...review, ...notes(tool) } : review);
};

/** Who makes a tool. A file does not say whether that is a person or a company: where it would have to, as text. */
const madeBy = ({ maker }: Tool, type: string): Record<string, unknown> => {
  const property = makerOf(type);
  if (!maker || !property) return {};
  return { [property]: property === 'brand' ? { '@type': 'Brand', name: maker.name, url: maker.url } : maker.name };
};

/** What a tool costs: its offers and plans, else its price; nothing without a currency, which search engines want. */
const offersOf = ({ offers = [], plans = [], pricing = {} }: Tool, { currency: usual }: Comparison): JsonLd[] => {
  const sold = offers.map(({ seller, url, availability = 'InStock', ...money }) => ({
    ...money, url, availability: `https://schema.org/${availability}`,
    seller: { '@type': 'Organization', name: seller },
  }));
  const known = [...sold, ...plans];
  return (known.length > 0 ? known : [pricing]).flatMap((offer): JsonLd[] => {
    const { price, currency = usual, from, ...said } = offer;
    const { name, url, availability, seller, per }: Partial<typeof sold[number] & { name: string; per: string }> = said;
    if (price === undefined || !currency) return [];
    // The price of a month, or the least of several, is not what the thing costs.
    const cost = per || from ? { priceSpecification: {
      '@type': 'UnitPriceSpecification', [from ? 'minPrice' : 'price']: price, priceCurrency: currency, unitText: per,
    } } : { price, priceCurrency: currency };
    return [{ '@type': 'Offer', name, ...cost, availability, url, seller }];
  });
};

const httpOnly = (url: string | undefined): string | undefined => url?.startsWith('data:') ? undefined : url;

/**
 * The comparison in schema.org's terms: a list of the tools, each with its reviews. Absent keys are undefined, which
 * JSON leaves out. Where a tool is the publisher's own there are no reviews at all: who has a part in one tool is no
 * independent judge of the other either.
 *
 * A product or an app that has neither review nor offer nor rating is an error to search engines: a tool without either
 * is a bare item of the list. Ratings from elsewhere are not ours to tell.
 */
export const itemList = (comparison: Comparison, { type, title, shows }: ItemListOptions): JsonLd => {
  const { tools, summary, url } = comparison;
  const reviewers = ownTool(comparison) || !shows.scorecard ? [] : panel(comparison);
  const item = (tool: Tool): object => {
    const { name, category, description, tagline, logo, image, award } = tool;
    const named = { name, url: shows.cards ? tool.url : undefined };
    const told = reviewers.flatMap((reviewer) => tool.reviews
      .filter((review) => review.reviewer === reviewer.id)
      .flatMap((review) => reviewOf(review, reviewer, tool, comparison)));
    const reviews = shows.cards && !isProduct(type) ? withNotes(told, tool, comparison) : told;
    const offers = (shows.cards || shows.decision) && hasOffers(type) ? offersOf(tool, comparison) : [];
    if (reviews.length === 0 && offers.length === 0) return named;
    return { item: {
      '@type': type,
      ...named,
      [categoryOf(type) ?? 'category']: (shows.cards || shows.decision) && categoryOf(type) ? category : undefined,
      // An image has to be fetched from somewhere.
      ...shows.cards && {
        description: description ?? tagline, image: httpOnly(image?.url) ?? httpOnly(logo),
        ...madeBy(tool, type),
        award: hasAward(type) ? award : undefined,
        ...isProduct(type) && notes(tool),
      },
      offers: offers.length > 0 ? offers : undefined,
      review: reviews.length > 0 ? reviews : undefined,
    } };
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title,
    description: shows.header ? summary : undefined,
    url,
    numberOfItems: tools.length,
    itemListElement: tools.map((tool, index) => ({
      '@type': 'ListItem', position: tool.rank ?? index + 1, ...item(tool),
    })),
  };
};
