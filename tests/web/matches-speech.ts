import type { UiLanguage } from '#contract'
import { reference } from '#seed'
import type { Speech } from '../../web/features/matches/reason-text.ts'
import { formatFor } from '../../web/words/format.ts'
import { finderOf, sayingOf } from '../../web/words/say.ts'
import { readWords } from './render-words.tsx'

const nouns = ['reasons', 'codes', 'common', 'matches']
const { concepts } = reference()

/** What the app says reasons with, in one language; a sentence that is not there throws instead of showing its key. */
export function speechIn(language: UiLanguage, to: Speech['to'] = 'staff'): Speech {
  const files = new Map(nouns.map((noun) => [noun, readWords(language, noun)]))
  const find = finderOf(language, 'common', (noun) => files.get(noun))
  const say = sayingOf(language, 'common', (noun) => files.get(noun))
  return {
    say: (key, gaps = {}) => {
      const count = typeof gaps.count === 'number' ? gaps.count : undefined
      const sentence = [key]
        .flat()
        .map((one) => find(one, count))
        .find((one) => one !== undefined)
      if (sentence === undefined) throw new Error(`${language} lacks ${key}`)
      for (const [, gap = ''] of sentence.matchAll(/\{\{(\w+)\}\}/g))
        if (gaps[gap] === undefined) throw new Error(`${language} is not filled: ${sentence}`)
      return say(key, gaps)
    },
    format: formatFor(language),
    label: (concept) => concepts.get(concept)?.labels[language] ?? concept,
    to,
  }
}
