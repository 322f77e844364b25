/** What is said of what not every comparison has. */
export interface DetailMessages {
  ratings: string;
  plans: string;
  offers: string;
  pros: string;
  cons: string;
  partly: string;
  /** Not applicable. */
  na: string;
  free: string;
  was: string;
  outOfStock: string;
  preOrder: string;
  discontinued: string;
  panelScore: string;
  /** What a reviewer is who is the mean of others. */
  aggregate: string;
  day: string;
  week: string;
  month: string;
  year: string;
  /** `From $39/month` */
  from: (price: string) => string;
}

export const englishDetails: DetailMessages = {
  ratings: 'Ratings elsewhere',
  plans: 'Plans',
  offers: 'Offers',
  pros: 'Pros',
  cons: 'Cons',
  partly: 'Partly',
  na: 'n/a',
  free: 'Free',
  was: 'Was',
  outOfStock: 'Out of stock',
  preOrder: 'Pre-order',
  discontinued: 'Discontinued',
  panelScore: 'Panel score',
  aggregate: 'Mean of other reviews',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  from: (price) => `From ${price}`,
};
