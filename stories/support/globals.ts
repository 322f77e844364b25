import '../../src/locales/ar.js';
import '../../src/locales/de.js';
import '../../src/locales/es.js';
import '../../src/locales/fr.js';
import '../../src/locales/ja.js';

/** What the toolbar sets: the page that a story stands on. Tests and pictures set the same. */
export interface Globals {
  scheme: string;
  theme: string;
  direction: string;
  locale: string;
  width: string;
}

/** The languages that there are words for, each in its own. */
export const languages = {
  en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', ja: '日本語', ar: 'العربية',
};

const rightToLeft = ['ar'];

export const initialGlobals: Globals = {
  scheme: 'auto', theme: 'none', direction: 'auto', locale: 'en', width: 'full',
};

type Icon = 'contrast' | 'paintbrush' | 'transfer' | 'globe' | 'ruler';

const choice = (title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title, icon, dynamicTitle: true,
    items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
  },
});

/** What the toolbar offers, with the themes that there are. */
export const globalTypesWith = (themes: string[]) => ({
  scheme: choice('Scheme', 'contrast', { auto: 'Scheme of the system', light: 'Light page', dark: 'Dark page' }),
  theme: choice('Theme', 'paintbrush', {
    none: 'No theme', ...Object.fromEntries(themes.map((theme) => [theme, theme])),
  }),
  direction: choice('Direction', 'transfer', {
    auto: 'Direction of the language', ltr: 'Left to right', rtl: 'Right to left',
  }),
  locale: choice('Language', 'globe', languages),
  width: choice('Width', 'ruler', {
    // In an address a bare number is one, and then no text of the toolbar.
    full: 'Full width', ...Object.fromEntries([280, 320, 480, 768, 1024, 1280].map((px) => [`${px}px`, `${px} px`])),
  }),
});

/** Makes a box the page that the globals ask for. */
export const place = (box: HTMLElement, { scheme, theme, direction, locale, width }: Globals): void => {
  box.className = theme === 'none' ? 'story-page' : `story-page compare-panel-${theme}`;
  box.lang = locale;
  box.dir = direction !== 'auto' ? direction : rightToLeft.includes(locale) ? 'rtl' : 'ltr';
  box.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  box.style.maxInlineSize = width === 'full' ? '' : width;
};
