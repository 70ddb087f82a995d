/**
 * The forms in which a locale counts things.
 *
 * @typeParam C - the plural categories that whole numbers have in the locale
 */
export function plurals<C extends Intl.LDMLPluralRule>(locale: string) {
  const rules = new Intl.PluralRules(locale);
  return (count: number, forms: Readonly<Record<C, string>>): string =>
    forms[rules.select(count) as C];
}
