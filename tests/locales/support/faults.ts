import { type UiLanguage, uiLanguages } from '#contract'
import languages from '../../../locales/languages.json' with { type: 'json' }
import { avoided } from './avoided.ts'
import { formOf, holesOf, proseOf, stemOf, stemsOf, type Words } from './words.ts'

/** What is wrong with a namespace in one language beside the same namespace in English, a line for each fault. */
export type Check = {
  name: string
  languages: readonly UiLanguage[]
  /** Whether it holds in every language but English, whichever are added. */
  isForAll?: true
  faults: (words: Words, english: Words, forms: readonly string[]) => string[]
  /** Words that this check must refuse, beside `{ a: 'Show the list' }`, with two plural forms. */
  bad: readonly Words[]
}

const all = uiLanguages
const notEnglish = uiLanguages.filter((code) => code !== 'en')
/** Languages in a script of their own, which their own name is written in. */
const own = uiLanguages.filter((code) => !/\p{Script=Latin}/u.test(languages[code].name))

/** Names that stay Latin in every script: cards, laws and codes. */
const latinNames = /\b(VCA|TWV|UWV|KvK|BIG|EHBO|HACCP|ESCO|CSV|Excel|Werkbrug|VluchtelingenWerk)\b/g
const addresses = /\S+@\S+|\b\w+\.(nl|org|example)\b/g
const bare = (text: string) => proseOf(text).replace(addresses, ' ').replace(latinNames, ' ')

/** Two short vowels tell a passive from what it would be misread as (يُسجَّل); more is a word written out. */
const vowels = /[\u064c\u064e-\u0650\u0652]/gu

/** A check that looks at one sentence at a time. */
const each =
  (wrong: (text: string, path: string, english: Words) => boolean): Check['faults'] =>
  (words, english) =>
    Object.entries(words)
      .filter(([path, text]) => wrong(text, path, english))
      .map(([path, text]) => `${path}: ${text}`)

/** The placeholders of all plural forms of a sentence together; a form such as the dual may leave its number out. */
const holesByStem = (words: Words): Map<string, string> => {
  const found = new Map<string, string[]>()
  for (const [path, text] of Object.entries(words))
    found.set(stemOf(path), [...(found.get(stemOf(path)) ?? []), ...holesOf(text)])
  return new Map([...found].map(([stem, holes]) => [stem, [...new Set(holes)].sort().join(' ')]))
}

export const checks: readonly Check[] = [
  {
    name: 'the same keys as English',
    languages: all,
    isForAll: true,
    faults: (words, english) => [
      ...stemsOf(english)
        .filter((stem) => !stemsOf(words).includes(stem))
        .map((stem) => `lacks ${stem}`),
      ...stemsOf(words)
        .filter((stem) => !stemsOf(english).includes(stem))
        .map((stem) => `has ${stem}, which English has not`),
    ],
    bad: [{}, { a: 'x', b: 'y' }],
  },
  {
    name: 'every plural form of the language, and none that it does not have; nought may always have its own',
    languages: all,
    isForAll: true,
    faults: (words, _, forms) =>
      [...new Set(Object.keys(words).filter(formOf).map(stemOf))].flatMap((stem) => [
        ...(stem in words ? [`${stem} stands with and without a form`] : []),
        ...forms.filter((form) => !(`${stem}_${form}` in words)).map((form) => `lacks ${stem}_${form}`),
        ...Object.keys(words)
          .filter((path) => stemOf(path) === stem && path !== stem)
          .filter((path) => ![...forms, 'zero'].includes(formOf(path) ?? ''))
          .map((path) => `has ${path}`),
      ]),
    bad: [{ a_one: 'x' }, { a_one: 'x', a_other: 'y', a_two: 'z' }, { a: 'x', a_one: 'x', a_other: 'y' }],
  },
  {
    name: 'the same placeholders and tags as English',
    languages: all,
    isForAll: true,
    faults: (words, english) => {
      const asked = holesByStem(english)
      return [...holesByStem(words)]
        .filter(([stem, holes]) => holes !== (asked.get(stem) ?? ''))
        .map(([stem, holes]) => `${stem} has ${holes || 'none'}, not ${asked.get(stem) || 'none'}`)
    },
    bad: [{ a: 'Show {{name}}' }, { a: 'Show <b>it</b>' }],
  },
  {
    name: 'something in every sentence',
    languages: all,
    isForAll: true,
    faults: each((text) => text.trim() === '' || (/\p{L}/u.test(text) && text !== text.trim())),
    bad: [{ a: '' }, { a: ' x' }],
  },
  {
    name: 'no Latin words',
    languages: own,
    faults: each((text) => /\p{Script=Latin}{3,}/u.test(bare(text))),
    bad: [{ a: 'ረኽቢ Help' }],
  },
  {
    name: 'no sentence left in English',
    languages: notEnglish,
    isForAll: true,
    faults: each(
      (text, path, english) => english[path] === text && /\p{L}{2,}\W+\p{L}{2,}/u.test(bare(text)),
    ),
    bad: [{ a: 'Show the list' }],
  },
  {
    name: 'the u-form',
    languages: ['nl'],
    faults: each((text) => /\b(jij|je|jou|jouw|jullie)\b/i.test(text)),
    bad: [{ a: 'Kies je taal' }, { a: 'Jouw uren' }],
  },
  {
    name: 'no word with all its vowels, and none stretched',
    languages: ['ar'],
    faults: each(
      (text) =>
        /\u0640\p{L}/u.test(text) || text.split(/\s/).some((word) => (word.match(vowels)?.length ?? 0) > 2),
    ),
    bad: [{ a: 'هذا عَمَلُ الناس' }, { a: 'عمـــل' }],
  },
  {
    name: 'Eritrean spelling: ጸ, ሰ and ሀ in one series, and words parted by spaces',
    languages: ['ti'],
    faults: each((text) => /[\u1220-\u1227\u1280-\u1287\u1340-\u1347\u1361]/u.test(text)),
    bad: [{ a: 'ቍፅሪ' }, { a: 'ሠላም' }, { a: 'ቤት፡ትምህርቲ' }],
  },
  {
    name: 'no you of one gender',
    languages: ['ti'],
    faults: each((text) => /(ኢኻ|ኢኺ|ኣለኻ|ኣለኺ)/.test(text)),
    bad: [{ a: 'ክትሰርሕ ትኽእል ኢኻ' }],
  },
  {
    name: 'the punctuation of the script',
    languages: ['ar', 'ti'],
    faults: each((text) => /\p{L}\)?[?;,]/u.test(bare(text).replace(/[A-Za-z0-9]/g, ''))),
    bad: [{ a: 'متى?' }, { a: 'እዚ, እቲ' }],
  },
  ...uiLanguages.flatMap((language) =>
    (avoided[language] ?? []).map(
      ({ words, instead, bad }): Check => ({
        name: `${instead}, not "${words.source}"`,
        languages: [language],
        faults: each((text) => words.test(bare(text))),
        bad: [{ a: bad }],
      }),
    ),
  ),
]

/** Percent of English's sentences that a language has, rounded down. */
export function shareComplete(words: Words, english: Words): number {
  const asked = stemsOf(english)
  const there = new Set(stemsOf(words))
  return Math.floor((100 * asked.filter((stem) => there.has(stem)).length) / Math.max(1, asked.length))
}
