import type { UiLanguage } from '#contract'
import { formOf } from './format-plural.ts'
import type { Gaps, SayFirst } from './keys.ts'

/** A file of words: sentences, or groups of them, by name. */
export type Words = { readonly [name: string]: string | Words }

/** Finds the words of a noun in one language; undefined where they are not there. */
export type FindWords = (noun: string) => Words | undefined

/** The noun whose words are found from every page. */
const everywhere = 'common'

const at = (words: Words | undefined, path: string): string | undefined => {
  let found: string | Words | undefined = words
  for (const name of path.split('.')) found = typeof found === 'object' ? found[name] : undefined
  return typeof found === 'string' ? found : undefined
}

const fill = (sentence: string, gaps: Gaps): string =>
  sentence.replace(/\{\{\s*(\w+)\s*\}\}/g, (_gap, name: string) => String(gaps[name] ?? ''))

/** What finds the sentence of a key ("title", "codes:action.close") with its gaps still in it; undefined for none. */
export function finderOf(language: UiLanguage, noun: string, wordsOf: FindWords) {
  return (key: string, count?: number): string | undefined => {
    const colon = key.indexOf(':')
    const path = key.slice(colon + 1)
    // A sentence for nought is used where a language has one.
    const paths =
      count === undefined
        ? [path]
        : [...(count === 0 ? [`${path}_zero`] : []), `${path}_${formOf(language, count)}`, path]
    for (const of of [colon < 0 ? noun : key.slice(0, colon), everywhere])
      for (const one of paths) {
        const found = at(wordsOf(of), one)
        if (found !== undefined) return found
      }
    return undefined
  }
}

/**
 * What says sentences in one language, plain keys from the words of `noun`. Of several keys the first that has a sentence;
 * a key without one is said itself.
 */
export function sayingOf(language: UiLanguage, noun: string, wordsOf: FindWords): SayFirst<string> {
  const find = finderOf(language, noun, wordsOf)
  return (key, gaps = {}) => {
    const keys = typeof key === 'string' ? [key] : key
    const count = typeof gaps.count === 'number' ? gaps.count : undefined
    for (const one of keys) {
      const found = find(one, count)
      if (found !== undefined) return fill(found, gaps)
    }
    const last = keys.at(-1) ?? ''
    return last.slice(last.indexOf(':') + 1)
  }
}
