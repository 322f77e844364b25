import type { BookmarkMessages } from './bookmark-messages.js';
import type { DetailMessages } from './detail-messages.js';
import type { Messages } from './messages.js';
import type { NewsletterMessages } from './newsletter-messages.js';
import { pluralOf } from './plural.js';
import type { VoteMessages } from './vote-messages.js';

const plural = pluralOf<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');

/** How many opinions, after «من»: one and two are said by the noun alone. */
const opinions = (count: number, printed: string): string => plural(count, {
  zero: `${printed} رأي`, one: 'رأي واحد', two: 'رأيين', few: `${printed} آراء`, many: `${printed} رأيًا`,
  other: `${printed} رأي`,
});

/** The same, standing alone. */
const given = (count: number, printed: string): string => plural(count, {
  zero: `${printed} رأي`, one: 'رأي واحد', two: 'رأيان', few: `${printed} آراء`, many: `${printed} رأيًا`,
  other: `${printed} رأي`,
});

const votes = (count: number, printed: string): string => plural(count, {
  zero: `${printed} صوت`, one: 'صوت واحد', two: 'صوتان', few: `${printed} أصوات`, many: `${printed} صوتًا`,
  other: `${printed} صوت`,
});

const reviewers = (count: number, printed: string): string => plural(count, {
  zero: `${printed} مراجع`, one: 'مراجع واحد', two: 'مراجعَين', few: `${printed} مراجعين`, many: `${printed} مراجعًا`,
  other: `${printed} مراجع`,
});

export const ar: Messages & BookmarkMessages & DetailMessages & NewsletterMessages & VoteMessages = {
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
  ratings: 'تقييمات في مواقع أخرى',
  plans: 'الباقات',
  offers: 'العروض',
  pros: 'المزايا',
  cons: 'العيوب',
  partly: 'جزئيًا',
  na: 'لا ينطبق',
  free: 'مجاني',
  was: 'السعر السابق',
  outOfStock: 'غير متوفر',
  preOrder: 'طلب مسبق',
  discontinued: 'توقف بيعه',
  panelScore: 'درجة اللجنة',
  aggregate: 'متوسط مراجعات أخرى',
  day: 'يوم',
  week: 'أسبوع',
  month: 'شهر',
  year: 'سنة',
  counts(ship, skip, { number }) {
    return `${number(ship)} ${this.shipStance} / ${number(skip)} ${this.skipStance}`;
  },
  share(percent, ship, counted, format) {
    return `${format.percent(percent)} ${this.panelShip}، ${format.number(ship)} من ${
      reviewers(counted, format.number(counted))}`;
  },
  takes(counted, panel, { number }) {
    return counted < panel ? `${this.early}: ${number(counted)} من ${opinions(panel, number(panel))}`
      : given(counted, number(counted));
  },
  bars(worst, best, shipScore, reversed) {
    return `يمتد كل شريط من ${worst} إلى ${best}${reversed ? '، وهي أفضل درجة' : ''}، وما بلغ العلامة عند ${
      shipScore} يُحتسب «${this.shipStance}».`;
  },
  rule(shipScore, { shipShare, skipShare }, { percent }, better) {
    return `تُحتسب الدرجة ${shipScore} ${better ? 'أو أفضل منها' : 'فأكثر'} «${this.shipStance}». والحكم «${
      this.ship}» عند ${percent(shipShare)} من اللجنة فأكثر، و«${this.skip}» عند ${percent(skipShare)} فأقل، و«${
      this.mixed}» بينهما.`;
  },
  from: (price) => `ابتداءً من ${price}`,
  asOf: (date) => `حتى ${date}`,
  published: (date) => `نُشر في ${date}`,
  updated: (date) => `آخر تحديث: ${date}`,
  bookmark: 'حفظ',
  bookmarkTool: (name) => `حفظ ${name}`,
  bookmarks: 'المحفوظات',
  bookmarksLoading: 'جارٍ تحميل المحفوظات…',
  bookmarksEmpty: 'لا توجد محفوظات بعد',
  bookmarksHint: 'احفظ الأدوات لتعود إليها لاحقًا',
  bookmarkThen: 'عند الحفظ:',
  bookmarkNow: 'الآن:',
  bookmarkRemove: 'إزالة',
  bookmarkRemoveTool: (name) => `إزالة ${name}`,
  bookmarkUndo: 'تراجع',
  bookmarkRemoved: (name) => `تمت إزالة ${name}`,
  bookmarkRestored: (name) => `تمت استعادة ${name}`,
  bookmarksFleeting: 'لا يحفظ هذا المتصفح شيئًا هنا: تبقى المحفوظات إلى أن تغادر الصفحة.',
  signupEmail: 'البريد الإلكتروني',
  signupButton: 'اشترك',
  signupConsent: 'أوافق على تلقّي هذه النشرة عبر البريد الإلكتروني.',
  signupTrap: 'اترك هذا الحقل فارغًا',
  signupSending: 'جارٍ الإرسال…',
  signupThanks: 'شكرًا لك. إذا وصلتك رسالة تطلب التأكيد فتلك هي الخطوة الأخيرة.',
  signupAlready: 'أنت مسجَّل في القائمة بالفعل.',
  signupRefused: 'لم يتم الاشتراك: لم تقبل النشرة هذا العنوان.',
  signupFailed: 'لم يتم الاشتراك: حدث خطأ لدى النشرة. حاول مرة أخرى لاحقًا.',
  signupUnreachable: 'لم يتم الاشتراك: تعذّر الوصول إلى النشرة. حاول مرة أخرى لاحقًا.',
  signupUnknown: 'لم يصل رد، ولا نعرف هل تم الاشتراك. تحقّق من بريدك قبل المحاولة مرة أخرى.',
  signupBlocked: 'لم يتم الاشتراك: لا يُسمح لهذه الصفحة بالإرسال إلى النشرة.',
  leaning: 'نتيجة راجحة',
  firm: 'نتيجة مؤكدة',
  undo: 'تراجع',
  saving: 'جارٍ حفظ صوتك',
  unsaid: 'سُحب صوتك.',
  notSaved: 'لم يُحفظ صوتك.',
  tooMany: 'لم يُحفظ صوتك: أصوات كثيرة في وقت واحد. أعد المحاولة بعد دقيقة.',
  closed: 'أُغلق التصويت',
  hereOnly: 'يبقى صوتك في هذا المتصفح.',
  pageOnly: 'لا يحفظ هذا المتصفح شيئًا هنا: يبقى صوتك إلى أن تغادر الصفحة.',
  voteOn: (name) => `صوتك على ${name}`,
  yourVote: (stance) => `صوتك: ${stance}.`,
  between(low, high, counted, { number, percent }) {
    return `${votes(counted, number(counted))}: الأرجح أن تتراوح نسبة «${this.shipStance}» لدى جميع القرّاء بين ${
      percent(low)} و${percent(high)}`;
  },
};
