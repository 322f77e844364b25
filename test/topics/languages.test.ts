import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { addLocale } from '../../src/index.js';
import { ar } from '../../src/i18n/ar.js';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import { locales } from '../../src/i18n/locales.js';
import { pair } from '../support/data.js';
import { clear, consoleOf, find, inside, put, script, settled, task, words } from '../support/page.js';

const root = document.documentElement;
const before = root.getAttribute('lang');
const { fetch } = globalThis;

const dated = {
  updated: '2026-11-01',
  tools: [
    {
      name: 'Alpha', tagline: 'Vite fait', category: 'Outils', pricing: { entry: 'Gratuit' },
      description: 'Un.\n\nDeux.', community: { ship: 1234, skip: 1 },
      reviews: ['a', 'b', 'c', 'd'].map((reviewer, index) => ({ reviewer, score: 90 - index * 15, take: 'Bien.' })),
    },
    { name: 'Beta' },
  ],
};

/** The language that a screen reader takes an element to be in. */
const spoken = (element: Element): string | undefined => {
  const near = element.closest('[lang]');
  const { host } = element.getRootNode() as ShadowRoot;
  return near?.getAttribute('lang') ?? (host ? spoken(host) : undefined);
};

const panelIn = async (html: string): Promise<HTMLElement> => {
  const element = find(put(`<div>${html}</div>`), 'compare-panel');
  element.comparison ??= dated;
  return settled(element);
};

describe('languages', () => {
  beforeEach(() => root.setAttribute('lang', 'en'));
  afterEach(() => {
    locales().clear();
    globalThis.fetch = fetch;
    clear();
    if (before === null) root.removeAttribute('lang');
    else root.setAttribute('lang', before);
  });

  it('speaks the language of the page: words, numbers, shares and days', async () => {
    root.lang = 'de';
    addLocale(de);
    const text = words(await panelIn('<compare-panel></compare-panel>'));
    for (const said of [
      'Empfohlen 75 % Zustimmung der Jury', '90/100 · dafür', '1.234 dafür / 1 dagegen',
      'Aktualisiert am 1. November 2026', 'Alpha vs. Beta', 'Keine Wertung', 'Noch kein Urteil',
    ]) expect(text, said).to.contain(said);
    expect(text).not.to.match(/ship|skip|panel|verdict/i);
  });

  it('speaks English words and formats where a language has not been added', async () => {
    root.lang = 'nl';
    addLocale(de);
    const text = words(await panelIn('<compare-panel></compare-panel>'));
    expect(text).to.contain('75%').and.to.contain('1,234 ship').and.to.contain('Updated November 1, 2026');
  });

  const regions: [lang: string, said: string][] = [
    ['de-AT', 'Aktualisiert am 1. November 2026'], ['DE_ch', 'Empfohlen 75% Zustimmung'], ['de-x!', '1.234 dafür'],
    ['en-GB', 'Updated 1 November 2026'], ['en-US', 'Updated November 1, 2026'], ['', 'Updated November 1, 2026'],
  ];
  for (const [lang, said] of regions) {
    it(`finds words for lang="${lang}", and formats as they are there`, async () => {
      addLocale(de);
      const panel = await panelIn(`<compare-panel lang="${lang}"></compare-panel>`);
      expect(words(panel)).to.contain(said);
    });
  }

  it('tells regional locales from the language', async () => {
    addLocale(de);
    addLocale({ ...de, locale: 'de-CH', ship: 'Empfehlenswert' });
    const swiss = put('<verdict-badge lang="de-CH" ship="4"></verdict-badge>');
    const german = put('<verdict-badge lang="de-DE" ship="4"></verdict-badge>');
    await task();
    expect(words(swiss)).to.match(/^Empfehlenswert /);
    expect(words(german)).to.match(/^Empfohlen /);
  });

  it('draws again when a locale arrives', async () => {
    root.lang = 'de';
    const panel = await panelIn('<compare-panel></compare-panel>');
    const badge = put('<verdict-badge ship="4"></verdict-badge>');
    await task();
    expect(words(badge)).to.equal('Ship 100%');
    addLocale(de);
    await task();
    expect(words(badge)).to.equal('Empfohlen 100 %');
    expect(words(panel)).to.contain('Zustimmung der Jury');
  });

  it('fills what a locale lacks with English', async () => {
    const { retry: _, ...older } = de;
    addLocale(older);
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    await consoleOf(async () => {
      const panel = await settled(put('<compare-panel lang="de" src="/languages/nowhere.json"></compare-panel>'));
      expect(words(panel)).to.equal(`${de.failed} ${en.retry}`);
    });
  });

  it('follows the nearest lang, live', async () => {
    addLocale(de);
    const outer = put('<div lang="de"><section><verdict-badge ship="4"></verdict-badge></section></div>');
    const badge = find(outer, 'verdict-badge');
    const says = async (word: string): Promise<void> => {
      await task();
      expect(words(badge)).to.match(new RegExp(`^${word}`));
    };
    await says('Empfohlen');
    badge.lang = 'en';
    await says('Ship');
    badge.removeAttribute('lang');
    await says('Empfohlen');
    outer.lang = 'nl';
    await says('Ship');
    outer.removeAttribute('lang');
    root.lang = 'de';
    await says('Empfohlen');
  });

  it('follows it across shadow roots, and when it is moved', async () => {
    addLocale(de);
    const host = put('<div lang="de"></div>');
    const inner = document.createElement('div');
    const shadow = inner.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p><verdict-badge ship="4"></verdict-badge></p>';
    host.append(inner);
    const badge = find(shadow, 'verdict-badge');
    const says = async (word: string): Promise<void> => {
      await task();
      expect(words(badge)).to.match(new RegExp(`^${word}`));
    };
    await says('Empfohlen');
    inner.lang = 'en';
    await says('Ship');
    badge.parentElement?.setAttribute('lang', 'de');
    await says('Empfohlen');
    put('<div lang="en"></div>').append(badge);
    await says('Ship');
    host.append(badge);
    await says('Empfohlen');
  });

  it('lets own words win', async () => {
    addLocale(de);
    const element = put('<compare-panel lang="de"></compare-panel>');
    element.comparison = { ...dated, words: { ship: 'Kaufen', panelShip: 'Würden es kaufen' } };
    const text = words(await settled(element));
    expect(text).to.contain('Kaufen').and.to.contain('1.234 Kaufen / 1 dagegen').and.to.contain('Würden es kaufen');
    expect(text).not.to.contain('Empfohlen 75');
  });

  it('speaks it while it waits and when it fails', async () => {
    addLocale(de);
    globalThis.fetch = () => new Promise(() => undefined);
    const waiting = put('<tool-card lang="de" src="/languages/slow.json"></tool-card>');
    await task();
    const status = inside(waiting).getByRole('status', { name: de.loading });
    expect(spoken(status)).to.equal('de');
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    await consoleOf(async () => {
      const failed = await settled(put('<decision-table lang="de" src="/languages/gone.json"></decision-table>'));
      expect(words(failed)).to.equal(`${de.failed} ${de.retry}`);
    });
  });

  it('shares its locales with every copy of the library on the page', async () => {
    const path = '/src/i18n/add-locale.ts?copy';
    const copy = await import(path) as { addLocale: typeof addLocale };
    expect(copy.addLocale).not.to.equal(addLocale);
    const badge = put('<verdict-badge lang="de" ship="4"></verdict-badge>');
    await task();
    copy.addLocale(de);
    await task();
    expect(words(badge)).to.match(/^Empfohlen/);
  });

  describe('for screen readers', () => {
    const ours = ['Decision', 'Panel ship', 'Best for', 'Community'];
    const authors = ['Vite fait', 'Outils', 'Gratuit', 'Deux.', 'Bien.'];
    const languagesOf = async (element: HTMLElement, texts: string[]): Promise<(string | undefined)[]> => {
      await task();
      return [...new Set(texts.flatMap((text) => inside(element).getAllByText(text)).map(spoken))];
    };

    it('leaves the language to the page where all are in one', async () => {
      const element = put('<compare-panel></compare-panel>');
      element.comparison = { ...dated, lang: 'en' };
      await settled(element);
      expect(await languagesOf(element, [...ours, ...authors])).to.deep.equal(['en']);
      expect(element.shadowRoot?.querySelectorAll('i')).to.have.length(0);
    });

    it('says the author’s where the file names another', async () => {
      const element = put('<compare-panel></compare-panel>');
      element.comparison = { ...dated, lang: 'fr-CA' };
      await settled(element);
      expect(await languagesOf(element, ours)).to.deep.equal(['en']);
      expect(await languagesOf(element, authors)).to.deep.equal(['fr-CA']);
    });

    it('says English of our words where the page has none for its language, and that of the author’s', async () => {
      root.lang = 'nl-BE';
      const element = put('<compare-panel></compare-panel>');
      element.comparison = dated;
      await settled(element);
      expect(await languagesOf(element, ours)).to.deep.equal(['en']);
      expect(await languagesOf(element, authors)).to.deep.equal(['nl-BE']);
      const badge = put('<verdict-badge ship="4"></verdict-badge>');
      await task();
      expect(spoken(inside(badge).getByText('Ship'))).to.equal('en');
    });

    it('claims nothing on a page that does not say its language', async () => {
      root.removeAttribute('lang');
      const element = put('<compare-panel></compare-panel>');
      element.comparison = dated;
      await settled(element);
      expect(await languagesOf(element, [...ours, ...authors])).to.deep.equal([undefined]);
    });

    it('puts the sign of a share where the language has it', async () => {
      addLocale({ ...en, locale: 'tr' });
      root.lang = 'tr';
      const card = put(`<tool-card>${script({ name: 'A', reviews: pair.tools[0]?.reviews })}</tool-card>`);
      await settled(card);
      const figure = inside(card).getByRole('img', { name: /^%100 Panel ship/ });
      expect(figure.textContent).to.equal('%100');
      expect([...figure.querySelectorAll('span')].map((sign) => sign.textContent)).to.deep.equal(['%', '']);
    });
  });

  describe('without Intl', () => {
    const intl = globalThis.Intl;
    const touched: string[] = [];
    const { toLocaleString } = Number.prototype;
    beforeEach(() => {
      touched.length = 0;
      globalThis.Intl = new Proxy(intl, {
        get: (target, key) => {
          touched.push(String(key));
          return Reflect.get(target, key) as unknown;
        },
      });
      Number.prototype.toLocaleString = function spy(this: number, ...args) {
        touched.push('toLocaleString');
        return toLocaleString.apply(this, args);
      };
    });
    afterEach(() => {
      globalThis.Intl = intl;
      Number.prototype.toLocaleString = toLocaleString;
    });

    const english = { ...dated, tools: [{ ...dated.tools[0], community: { ship: 3, skip: 1 } }, dated.tools[1]] };
    for (const lang of ['en', 'en-US', 'en-GB', '', 'nl']) {
      it(`draws English where the page says lang="${lang}"`, async () => {
        root.lang = lang;
        const element = put('<compare-panel></compare-panel>');
        element.comparison = english;
        await settled(element);
        expect(words(element)).to.contain('75%').and.to.contain('November');
        expect(touched).to.deep.equal([]);
      });
    }

    it('and with it where the language asks for it', async () => {
      // A region that no other test has used, since formats are kept.
      root.lang = 'de-LU';
      addLocale(de);
      const element = put('<compare-panel></compare-panel>');
      element.comparison = english;
      await settled(element);
      expect(touched).to.include('NumberFormat');
    });
  });

  it('speaks Arabic with the digits of the page’s country', async () => {
    root.lang = 'ar-EG';
    addLocale(ar);
    const text = words(await panelIn('<compare-panel></compare-panel>'));
    expect(text).to.contain('٩٠/١٠٠ · مع').and.to.contain('١٬٢٣٤ مع / ١ ضد').and.to.contain('١ نوفمبر ٢٠٢٦');
  });
});
