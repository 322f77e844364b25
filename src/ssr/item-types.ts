/**
 * What a tool may be to schema.org, with the property that says its category, where there is one. All of these may have
 * reviews, and all but places and organizations may have offers.
 *
 * @see https://schema.org/review
 */
const products = ['Product', 'IndividualProduct', 'ProductModel', 'Vehicle', 'Car', 'Motorcycle'];
const apps = ['SoftwareApplication', 'MobileApplication', 'WebApplication', 'VideoGame'];
const works = [
  'CreativeWork', 'Book', 'Movie', 'TVSeries', 'MusicAlbum', 'MusicRecording', 'PodcastSeries', 'Course', 'Recipe',
  'HowTo', 'Game', 'Episode', 'MediaObject', 'WebSite', 'Dataset', 'LearningResource', 'SoftwareSourceCode',
];
const others = ['Service', 'Event'];
const sellers = [
  'Organization', 'Brand', 'Place', 'LocalBusiness', 'Store', 'Hotel', 'LodgingBusiness', 'Restaurant', 'BarOrPub',
  'CafeOrCoffeeShop', 'FoodEstablishment', 'MedicalBusiness', 'ProfessionalService', 'SportsActivityLocation',
  'TouristAttraction',
];

export const itemTypes: readonly string[] = [...products, ...apps, ...works, ...others, ...sellers];

/** The property of a type that says its category; undefined where it has none. */
export const categoryOf = (type: string): string | undefined => {
  if (products.includes(type) || type === 'Service') return 'category';
  if (/Application$/.test(type)) return 'applicationCategory';
  return [...apps, ...works].includes(type) ? 'genre' : undefined;
};

/**
 * The property of a type that says who makes it; undefined where it has none. A work has a `creator`, whether person or
 * company; `author` is the same, and `productionCompany` of a film is a company alone, which no file says.
 */
export const makerOf = (type: string): string | undefined => {
  if (products.includes(type)) return 'brand';
  if ([...apps, ...works].includes(type)) return 'creator';
  return { Service: 'provider', Event: 'organizer' }[type];
};

export const isProduct = (type: string): boolean => products.includes(type);
export const hasOffers = (type: string): boolean => !sellers.includes(type);
/** Whether a type may have won something. */
export const hasAward = (type: string): boolean => !['Event', 'Brand', 'Place', 'TouristAttraction'].includes(type);
