import type { ComparisonInput } from '../../src/index.js';
import type { languages } from './globals.js';

type Language = keyof typeof languages;

interface Texts {
  kicker: string;
  summary: string;
  ana: string;
  ben: string;
  names: [string, string];
  taglines: [string, string];
  categories: [string, string];
  takes: [string, string, string, string];
}

const texts: Record<Language, Texts> = {
  en: {
    kicker: 'Kitchen', summary: 'Two ways to make one cup, tried for a month each.',
    ana: 'Gets up early', ben: 'Washes up', names: ['Pour-over', 'French press'],
    taglines: ['A cone, a paper filter, a steady hand', 'Pour, wait, push'], categories: ['Filter', 'Immersion'],
    takes: ['A clean cup, every time.', 'Nothing to scrub.', 'Good company, muddy ending.', 'Forgives everything.'],
  },
  de: {
    kicker: 'Küche', summary: 'Zwei Wege zu einer Tasse, jeder einen Monat lang ausprobiert.',
    ana: 'Steht früh auf', ben: 'Spült ab', names: ['Handfilter', 'Pressstempelkanne'],
    taglines: ['Ein Trichter, Papier und eine ruhige Hand', 'Aufgießen, warten, drücken'],
    categories: ['Filter', 'Vollimmersion'],
    takes: ['Immer eine klare Tasse.', 'Nichts zu schrubben.', 'Gute Gesellschaft, trübes Ende.', 'Verzeiht alles.'],
  },
  fr: {
    kicker: 'Cuisine', summary: 'Deux façons de faire une tasse, essayées un mois chacune.',
    ana: 'Se lève tôt', ben: 'Fait la vaisselle', names: ['Filtre manuel', 'Cafetière à piston'],
    taglines: ['Un cône, un papier, une main calme', 'Verser, attendre, presser'], categories: ['Filtre', 'Immersion'],
    takes: ['Une tasse limpide, chaque matin.', 'Rien à récurer.', 'Bonne compagnie, fin trouble.', 'Pardonne tout.'],
  },
  es: {
    kicker: 'Cocina', summary: 'Dos maneras de hacer una taza, probadas un mes cada una.',
    ana: 'Madruga', ben: 'Friega los platos', names: ['Cafetera de goteo', 'Prensa francesa'],
    taglines: ['Un cono, un papel y buen pulso', 'Verter, esperar, apretar'], categories: ['Filtro', 'Inmersión'],
    takes: ['Una taza limpia, siempre.', 'Nada que frotar.', 'Buena compañía, final turbio.', 'Lo perdona todo.'],
  },
  ja: {
    kicker: 'キッチン', summary: '一杯のコーヒーを淹れる二つの方法を、それぞれ一か月試しました。',
    ana: '早起き', ben: '洗い物係', names: ['ハンドドリップ', 'フレンチプレス'],
    taglines: ['円すい形のドリッパーと紙と落ち着いた手', '注いで、待って、押す'], categories: ['透過式', '浸漬式'],
    takes: ['毎回すっきりした一杯。', 'こすり洗いがいらない。', '楽しいけれど、最後は粉っぽい。', '何をしても許してくれる。'],
  },
  ar: {
    kicker: 'المطبخ', summary: 'طريقتان لإعداد فنجان واحد، جُرِّبت كل منهما شهرًا.',
    ana: 'تستيقظ باكرًا', ben: 'يغسل الأواني', names: ['التقطير اليدوي', 'المكبس الفرنسي'],
    taglines: ['قمع وورقة ويد ثابتة', 'اسكب وانتظر واضغط'], categories: ['ترشيح', 'نقع'],
    takes: ['فنجان صافٍ في كل مرة.', 'لا شيء يحتاج إلى فرك.', 'صحبة طيبة ونهاية عكرة.', 'يغفر كل شيء.'],
  },
};

/** A small comparison, written in a language by its author; the words around it are the library's. */
export const coffee = (language: Language): ComparisonInput => {
  const { kicker, summary, ana, ben, names, taglines, categories, takes } = texts[language];
  return {
    kicker,
    summary,
    updated: '2026-11-01',
    reviewers: [
      { id: 'ana', name: 'Ana', kind: 'person', bio: ana },
      { id: 'ben', name: 'Ben', kind: 'persona', bio: ben },
    ],
    tools: [
      {
        id: 'pour-over', name: names[0], tagline: taglines[0], category: categories[0],
        community: { ship: 1041, skip: 12 }, pricing: { entry: '€25', asOf: '2026-10-01' },
        reviews: [{ reviewer: 'ana', score: 84.5, take: takes[0] }, { reviewer: 'ben', score: 77, take: takes[1] }],
      },
      {
        id: 'french-press', name: names[1], tagline: taglines[1], category: categories[1], sponsored: true,
        reviews: [{ reviewer: 'ana', score: 57, take: takes[2] }, { reviewer: 'ben', verdict: 'ship', take: takes[3] }],
      },
    ],
  };
};
