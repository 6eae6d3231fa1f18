import type { UiLanguage } from '#contract'

const rules = new Map<string, Intl.PluralRules>()

/** The plural form of a number. No browser knows the rule of Tigrinya. */
export function formOf(language: UiLanguage, count: number): string {
  if (language === 'ti') return count === 0 || count === 1 ? 'one' : 'other'
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return known.select(count)
}
