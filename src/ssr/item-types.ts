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

export const isProduct = (type: string): boolean => products.includes(type);
export const hasOffers = (type: string): boolean => !sellers.includes(type);
