import { expect } from '@open-wc/testing';
import { bookmarkEnglish, type BookmarkMessages } from '../../src/i18n/bookmark-messages.js';
import { ar } from '../../src/i18n/ar.js';
import { de } from '../../src/i18n/de.js';
import { englishDetails } from '../../src/i18n/detail-messages.js';
import { en } from '../../src/i18n/en.js';
import { es } from '../../src/i18n/es.js';
import { fr } from '../../src/i18n/fr.js';
import { intlFormat } from '../../src/i18n/intl-format.js';
import { ja } from '../../src/i18n/ja.js';
import { messagesFor, type Messages } from '../../src/i18n/messages.js';
import { newsletterMessages, type NewsletterMessages } from '../../src/i18n/newsletter-messages.js';
import { englishVotes, type VoteMessages } from '../../src/i18n/vote-messages.js';
import { wordKeys } from '../../src/model/words.js';

const rule = { shipScore: 62, shipShare: 64, skipShare: 38 };

/** Every sentence of a language, with numbers that one can tell apart. */
const sentences = (messages: Messages): Record<string, string> => {
  const format = intlFormat(messages.locale, 'en');
  return {
    counts: messages.counts(5, 7, format),
    share: messages.share(75, 3, 4, format),
    takes: messages.takes(2, 5, format),
    bars: messages.bars('1', '5', '62', false),
    rule: messages.rule('62', rule, format, false),
    complete: messages.takes(5, 5, format),
    reversed: messages.bars('6', '1', '3', true),
    better: messages.rule('B', rule, format, true),
    asOf: messages.asOf('DAY'),
    published: messages.published('DAY'),
    updated: messages.updated('DAY'),
  };
};

/** All that is said of votes, with numbers that one can tell apart. */
const voteWords = (messages: Messages & VoteMessages): Record<string, string> => ({
  ...Object.fromEntries(Object.keys(englishVotes).flatMap((key) => {
    const word = messages[key as keyof VoteMessages];
    return typeof word === 'string' ? [[key, word]] : [];
  })),
  voteOn: messages.voteOn('NAME'),
  yourVote: messages.yourVote('STANCE'),
  between: messages.between(41, 83, 27, intlFormat(messages.locale, 'en')),
});

/** Words that are the same in English, by language. */
const same: Record<string, string[]> = {
  de: ['none', 'community', 'person', 'permalink'],
  fr: ['none'],
  es: ['none', 'no'],
  ja: ['none'],
  ar: ['none'],
};

describe('locales', () => {
  for (const messages of [de, fr, es, ja, ar]) {
    describe(messages.locale, () => {
      it('has every word, translated', () => {
        const blank = wordKeys.filter((key) => !messages[key].trim());
        expect(blank).to.deep.equal([]);
        const english = { ...en, ...englishDetails };
        expect(wordKeys.filter((key) => messages[key] === english[key])).to.deep.equal(same[messages.locale]);
        const all = { ...english, ...bookmarkEnglish, ...newsletterMessages, ...englishVotes };
        expect(Object.keys(messages).sort()).to.deep.equal(Object.keys(all).sort());
      });

      it('has every word about bookmarks, translated, with the name of the tool in its sentences', () => {
        const said = (words: BookmarkMessages) => Object.entries(bookmarkEnglish).map(([key]) => {
          const word = words[key as keyof BookmarkMessages];
          return typeof word === 'string' ? word : word('NAME');
        });
        const english = said(bookmarkEnglish);
        said(messages).forEach((text, index) => {
          expect(text).to.equal(text.trim());
          expect(text).not.to.equal(english[index]);
          expect(text.includes('NAME'), text).to.equal(english[index]?.includes('NAME'));
        });
        // Who says to a machine what is written on the button has to be understood.
        expect(messages.bookmarkTool('NAME').toLowerCase()).to.include(messages.bookmark.toLowerCase());
        expect(messages.bookmarkRemoveTool('NAME').toLowerCase()).to.include(messages.bookmarkRemove.toLowerCase());
      });

      it('has every word about the newsletter, translated', () => {
        for (const [key, word] of Object.entries(newsletterMessages)) {
          const translated: unknown = messages[key as keyof NewsletterMessages];
          expect(translated, key).to.be.a('string').and.to.match(/^\S.*\S$/u).and.not.to.equal(word);
        }
      });

      it('has every word about votes, translated, with name, stance and interval in its sentences', () => {
        const english = voteWords({ ...en, ...englishVotes });
        for (const [key, text] of Object.entries(voteWords(messages))) {
          expect(text, key).to.equal(text.trim());
          expect(text, key).not.to.equal(english[key]);
          for (const part of english[key]?.match(/\d+|NAME|STANCE/g) ?? []) expect(text, key).to.contain(part);
          expect(text, key).not.to.match(/\b(your|readers|between|browser keeps|saved|most)\b/i);
        }
      });

      it('has every sentence, with all its numbers and none of the English', () => {
        const english = sentences(en);
        for (const [key, sentence] of Object.entries(sentences(messages))) {
          expect(sentence, key).not.to.equal(english[key]);
          const letters = sentence.replace('DAY', '');
          expect(letters, key).not.to.match(/\b(of|the|score|counts|takes?|reviewers?|ship|skip|updated)\b/i);
          // A dual may say its number by the noun, so the numbers here are higher.
          const numbers = english[key]?.match(/\d+|DAY/g) ?? [];
          for (const number of numbers) expect(sentence, key).to.contain(number);
        }
      });

      it('keeps spaces out of the ends', () => {
        const texts = [...wordKeys.map((key) => messages[key]), ...Object.values(sentences(messages))];
        for (const text of texts) expect(text).to.equal(text.trim());
      });

      it('gives way to own words, in sentences too', () => {
        const own = messagesFor({ ship: 'AAA', skip: 'BBB', mixed: 'CCC', panelShip: 'DDD', early: 'EEE' }, messages);
        const said = sentences(own);
        expect(said.counts).to.contain('AAA').and.to.contain('BBB');
        expect(said.share).to.contain('DDD');
        expect(said.takes).to.contain('EEE');
        expect(said.bars).to.contain('AAA');
        for (const word of ['AAA', 'BBB', 'CCC']) expect(said.rule).to.contain(word);
        expect(voteWords({ ...messages, ...own }).between).to.contain('AAA');
      });
    });
  }

  const forms: Record<string, [category: Intl.LDMLPluralRule, count: number, some: string, all: string][]> = {
    de: [['one', 1, 'Vorläufig: 0 von 1 Stimme', '1 Stimme'], ['other', 4, 'Vorläufig: 3 von 4 Stimmen', '4 Stimmen']],
    es: [
      ['one', 1, 'Provisional: 0 de 1 opinión', '1 opinión'],
      ['other', 4, 'Provisional: 3 de 4 opiniones', '4 opiniones'],
      ['many', 1e6, 'Provisional: 999.999 de 1.000.000 de opiniones', '1.000.000 de opiniones'],
    ],
    ja: [['other', 4, '暫定：4件中3件のレビュー', '4件のレビュー']],
    ar: [
      ['zero', 0, 'نتيجة أولية: \u200e-1 من 0 رأي', '0 رأي'], ['one', 1, 'نتيجة أولية: 0 من رأي واحد', 'رأي واحد'],
      ['two', 2, 'نتيجة أولية: 1 من رأيين', 'رأيان'], ['few', 4, 'نتيجة أولية: 3 من 4 آراء', '4 آراء'],
      ['many', 11, 'نتيجة أولية: 10 من 11 رأيًا', '11 رأيًا'], ['other', 100, 'نتيجة أولية: 99 من 100 رأي', '100 رأي'],
    ],
  };
  for (const messages of [de, es, ja, ar]) {
    it(`says ${messages.locale} plurals as Intl asks for them`, () => {
      const rules = new Intl.PluralRules(messages.locale);
      const rows = forms[messages.locale] ?? [];
      const { pluralCategories } = rules.resolvedOptions();
      expect(rows.map(([category]) => category).sort()).to.deep.equal([...pluralCategories].sort());
      const format = intlFormat(messages.locale, 'en');
      for (const [category, count, some, all] of rows) {
        expect(rules.select(count)).to.equal(category);
        expect(messages.takes(count - 1, count, format)).to.equal(some);
        expect(messages.takes(count, count, format)).to.equal(all);
      }
    });
  }

  it('counts votes in each language', () => {
    const rows = [
      [en, 1], [en, 2], [de, 1], [de, 2], [es, 1], [es, 1e6], [fr, 1], [fr, 1e6], [ja, 2], [ar, 2], [ar, 11],
    ] as const;
    const said = rows.map(([messages, count]) => ({ ...englishVotes, ...messages })
      .between(41, 83, count, intlFormat(messages.locale, 'en')).split(/\s?[:。]/)[0]?.replace(/\s/g, ' '));
    expect(said).to.deep.equal([
      '1 vote', '2 votes', '1 Stimme', '2 Stimmen', '1 voto', '1.000.000 de votos', '1 vote', '1 000 000 de votes',
      '2票', 'صوتان', '11 صوتًا',
    ]);
  });

  it('says French plurals by the number that comes first', () => {
    const format = intlFormat('fr', 'en');
    const rules = new Intl.PluralRules('fr');
    const rows: [Intl.LDMLPluralRule, number, string, string][] = [
      ['one', 0, '0 note', '1'], ['one', 1, '1 note', '2'], ['other', 2, '2 notes', '3'],
      ['many', 1e6, '1\u202f000\u202f000 de notes', '1\u202f000\u202f001'],
    ];
    for (const [category, count, text, more] of rows) {
      expect(rules.select(count)).to.equal(category);
      expect(fr.takes(count, count + 1, format)).to.equal(`Provisoire\u00a0: ${text} sur ${more}`);
      expect(fr.takes(count, count, format)).to.equal(text);
    }
  });

  it('says the figure of a card as one sentence', () => {
    // Their spaces do not break, and Arabic has marks for the direction of the sign.
    const said = [de, fr, es, ja, ar].map((messages) => (
      sentences(messages).share?.replace(/[\u200e\u061c]/g, '').replace(/\s/g, ' ')));
    expect(said).to.deep.equal([
      '75 % Zustimmung der Jury, 3 von 4 Stimmen',
      '75 % Jury favorable, 3 membres sur 4',
      '75 % Apoyo del jurado, 3 de 4 opiniones',
      'レビュアーの支持 75%、4人中3人',
      '75% تأييد اللجنة، 3 من 4 مراجعين',
    ]);
  });

  it('says Arabic in the digits that the page’s country uses', () => {
    const said = ar.share(75, 3, 11, intlFormat('ar-eg', 'ar')).replace(/\u061c/g, '');
    expect(said).to.equal('٧٥٪ تأييد اللجنة، ٣ من ١١ مراجعًا');
  });
});
