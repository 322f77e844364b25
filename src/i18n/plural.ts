/**
 * Chooses the form of a word that goes with a number, by the rules of a language. Name the categories that the language
 * has beside `other`, and the compiler asks for a form of each.
 *
 * @example
 * const plural = pluralOf<'one'>('de');
 * plural(4, { one: 'Stimme', other: 'Stimmen' }); // Stimmen
 */
export const pluralOf = <Category extends Intl.LDMLPluralRule = 'other'>(locale: string) => {
  let rules: Intl.PluralRules | undefined;
  return (count: number, forms: Record<Category | 'other', string>): string => {
    rules ??= new Intl.PluralRules(locale);
    return forms[rules.select(count) as Category] ?? forms.other;
  };
};
