import type { UiLanguage } from '#contract'

/** Words of pages with which many visits begin, by file; a file may hold those of several nouns. */
const files = import.meta.glob(['../../locales/*/{common,me,accounts}.json'])

/** Fetches words of a first page while the app that will show them is still on its way. */
export const fetchWords = (language: UiLanguage, noun: 'common' | 'me' | 'accounts'): Promise<unknown> =>
  files[`../../locales/${language}/${noun}.json`]?.() ?? Promise.resolve()
