import type { UiLanguage } from '#contract'
import languages from '../../locales/languages.json' with { type: 'json' }

/** The languages of the screens, each under its own name, in the order in which they are offered. */
export const uiLanguages = Object.keys(languages) as UiLanguage[]

export const isUiLanguage = (code: string | null | undefined): code is UiLanguage =>
  code != null && Object.hasOwn(languages, code)

/** A tag as a language of the screens; English for what is none. */
export const uiLanguageOf = (tag: string): UiLanguage => (isUiLanguage(tag) ? tag : 'en')

/** Its name in the language itself: a language is never chosen by a flag or by a foreign word. */
export const ownName = (language: UiLanguage): string => languages[language].name

const rightToLeft = new Set(['ar', 'fa', 'ps', 'ur', 'he', 'ckb', 'sd', 'ug', 'dv'])

/** Direction of any BCP 47 tag. */
export const dirOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr'

/** The first language of the reader's browser that we have; English otherwise. */
export const fromBrowser = (tags: readonly string[]): UiLanguage =>
  tags.map((tag) => tag.split('-')[0]).find(isUiLanguage) ?? 'en'
