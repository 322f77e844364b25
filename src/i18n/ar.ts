import type { Messages } from './messages.js';
import { pluralOf } from './plural.js';

const plural = pluralOf<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');

/** How many opinions, after «من»: one and two are said by the noun alone. */
const opinions = (count: number, printed: string): string => plural(count, {
  zero: `${printed} رأي`, one: 'رأي واحد', two: 'رأيين', few: `${printed} آراء`, many: `${printed} رأيًا`,
  other: `${printed} رأي`,
});

const reviewers = (count: number, printed: string): string => plural(count, {
  zero: `${printed} مراجع`, one: 'مراجع واحد', two: 'مراجعَين', few: `${printed} مراجعين`, many: `${printed} مراجعًا`,
  other: `${printed} مراجع`,
});

export const ar: Messages = {
  locale: 'ar',
  ship: 'موصى به',
  mixed: 'آراء متباينة',
  skip: 'غير موصى به',
  shipStance: 'مع',
  skipStance: 'ضد',
  none: '—',
  noVerdict: 'لا حكم بعد',
  vs: 'مقابل',
  panelShip: 'تأييد اللجنة',
  community: 'المجتمع',
  entry: 'سعر البداية',
  decision: 'خلاصة القرار',
  panelVerdict: 'حكم اللجنة',
  pricing: 'الأسعار',
  bestFor: 'الأنسب لـ',
  category: 'الفئة',
  scorecard: 'تقييمات المراجعين',
  noTake: 'لا رأي',
  noVotes: 'لا أصوات من المجتمع بعد',
  sponsored: 'إعلان مموَّل',
  yes: 'نعم',
  no: 'لا',
  best: 'الأفضل',
  weighted: 'الآراء مرجَّحة',
  weight: 'الوزن',
  persona: 'شخصية متخيَّلة',
  ai: 'رأي من الذكاء الاصطناعي',
  organization: 'مؤسسة',
  person: 'شخص',
  method: 'كيف نقيّم',
  review: 'المراجعة الكاملة',
  permalink: 'رابط دائم',
  breadcrumb: 'مسار التنقل',
  loading: 'جارٍ تحميل المقارنة',
  failed: 'تعذّر تحميل المقارنة.',
  retry: 'إعادة المحاولة',
  early: 'نتيجة أولية',
  counts(ship, skip, { number }) {
    return `${number(ship)} ${this.shipStance} / ${number(skip)} ${this.skipStance}`;
  },
  share(percent, ship, counted, format) {
    return `${format.percent(percent)} ${this.panelShip}، ${format.number(ship)} من ${
      reviewers(counted, format.number(counted))}`;
  },
  takes(counted, panel, { number }) {
    return `${this.early}: ${number(counted)} من ${opinions(panel, number(panel))}`;
  },
  bars(shipScore, { number }) {
    return `يمتد كل شريط من ${number(0)} إلى ${number(100)}، وما بلغ العلامة عند ${number(shipScore)} يُحتسب «${
      this.shipStance}».`;
  },
  rule({ shipScore, shipShare, skipShare }, { number, percent }) {
    return `تُحتسب الدرجة ${number(shipScore)} فأكثر «${this.shipStance}». والحكم «${this.ship}» عند ${
      percent(shipShare)} من اللجنة فأكثر، و«${this.skip}» عند ${percent(skipShare)} فأقل، و«${this.mixed}» بينهما.`;
  },
  asOf: (date) => `حتى ${date}`,
  updated: (date) => `آخر تحديث: ${date}`,
};
