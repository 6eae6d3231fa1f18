import { afterAll, describe, expect, test } from 'vitest'
import { uiLanguages } from '#contract'
import languages from '../../locales/languages.json' with { type: 'json' }
import { checks, shareComplete } from './support/faults.ts'
import { nouns, stemsOf, type Words, wordsOf } from './support/words.ts'

const english = new Map(nouns.map((noun) => [noun, wordsOf('en', noun)]))
const englishOf = (noun: string): Words => english.get(noun) ?? {}

describe.each(checks)('$name', ({ languages: checked, faults, bad }) => {
  test.each(bad.map((words) => ({ words })))('refuses $words', ({ words }) => {
    expect(faults(words, { a: 'Show the list' }, ['one', 'other'])).not.toEqual([])
  })

  test.each(checked.flatMap((language) => nouns.map((noun) => ({ language, noun }))))(
    'holds in $language/$noun',
    ({ language, noun }) => {
      expect(faults(wordsOf(language, noun), englishOf(noun), languages[language].plurals)).toEqual([])
    },
  )
})

describe('plural forms', () => {
  // Browsers know the rules of these; Tigrinya's are written down by hand.
  const known = uiLanguages.filter((code) => Intl.PluralRules.supportedLocalesOf(code).length > 0)
  test.each(known)('of %s are those that its rules choose between', (code) => {
    const chosen = new Intl.PluralRules(code).resolvedOptions().pluralCategories
    expect([...languages[code].plurals].sort()).toEqual([...chosen].sort())
  })
})

describe('the share complete', () => {
  test('counts a sentence once, whatever its plural forms', () => {
    const asked = { a_one: 'x', a_other: 'y', b: 'z' }
    expect(shareComplete({ a_other: 'x' }, asked)).toBe(50)
    expect(shareComplete(asked, asked)).toBe(100)
  })

  const shares = uiLanguages.map((language) => {
    const merged = (words: (noun: string) => Words) =>
      Object.fromEntries(
        nouns.flatMap((noun) => Object.entries(words(noun)).map(([path, text]) => [`${noun}:${path}`, text])),
      )
    const asked = merged(englishOf)
    return {
      language,
      share: shareComplete(
        merged((noun) => wordsOf(language, noun)),
        asked,
      ),
      sentences: stemsOf(asked).length,
    }
  })

  test.each(shares)('is whole in $language: $share% of $sentences sentences', ({ share }) => {
    expect(share).toBe(100)
  })

  afterAll(() => {
    const lines = shares.map(({ language, share, sentences }) => `${language} ${share}% of ${sentences}`)
    process.stdout.write(`sentences complete: ${lines.join(', ')}\n`)
  })
})
