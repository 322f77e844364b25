import type { Offer, Plan, Pricing, Tool } from './schema.js';

/** What says an amount of money. */
export type Priced = Pick<Pricing & Offer, 'price' | 'currency' | 'from'> & Pick<Plan, 'per'>;

const priced = (items: readonly Priced[] = []): Priced[] => items.filter(({ price }) => price !== undefined);

/** Whether something can be had at all. */
export const isAvailable = ({ availability = 'InStock' }: Offer): boolean => /^(InStock|PreOrder)$/.test(availability);

/**
 * The price that one starts at: that of the tool, else of its cheapest plan, else of its cheapest offer that can be
 * had; the first of them where they are in several currencies, or for several spans of time.
 *
 * @param usual the currency of those that name none
 */
export const entryPrice = ({ pricing, plans, offers }: Tool, usual?: string): Priced | undefined => {
  const [all = []] = [pricing && [pricing], plans, offers?.filter(isAvailable)].map(priced)
    .filter(({ length }) => length > 0);
  const [first] = all;
  if (!first) return undefined;
  const kindOf = ({ currency = usual, per }: Priced): string => `${currency} ${per}`;
  const alike = all.every((one) => kindOf(one) === kindOf(first));
  return alike ? all.reduce((low, one) => (one.price ?? 0) < (low.price ?? 0) ? one : low) : first;
};
