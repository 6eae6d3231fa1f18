import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import { uiLanguages } from '#contract'
import { reasonCatalogue } from '#matcher'
import { amountOf, countKey, verdicts, withinOf } from '../../locales/reason-values.ts'
import { changes } from '../../matcher/changes/list.ts'
import { criteria } from '../../matcher/criteria/list.ts'
import { settings } from '../matcher/support/tables.ts'
import { today, worldFrom } from '../matcher/support/worlds.ts'
import { formOf, holesOf, stemOf, stemsOf, wordsOf } from './support/words.ts'

const words = wordsOf('en', 'reasons')
const stems = stemsOf(words)
const holesIn = (stem: string) => [
  ...new Set(
    Object.keys(words)
      .filter((path) => stemOf(path) === stem)
      .flatMap((path) => holesOf(words[path] ?? '')),
  ),
]
const sentencesOf = (reader: string) =>
  stems
    .filter((stem) => stem.startsWith(`${reader}.`))
    .map((stem) => stem.slice(reader.length + 1))
    .filter((stem) => !/^(change|question)\./.test(stem))

/** An employer reads what staff read where nothing else stands for employers. */
const sentenceFor = (code: string, reader: string) =>
  reader === 'employer' && !stems.includes(`employer.${code}`) ? `staff.${code}` : `${reader}.${code}`

const said = Object.entries(reasonCatalogue).flatMap(([code, { values, audience }]) =>
  audience.map((reader) => ({ code, reader, values })),
)

describe('every reason', () => {
  test.each(said)(
    '$code has its sentence for $reader, filled by its own values',
    ({ code, reader, values }) => {
      expect(holesIn(sentenceFor(code, reader)).sort()).toEqual(values.map((key) => `{{${key}}}`).sort())
      expect(stems).toContain(sentenceFor(code, reader))
    },
  )

  test('is said by the matcher to whoever has a sentence for it', () => {
    const orphans = ['staff', 'person', 'employer'].flatMap((reader) =>
      sentencesOf(reader).filter((code) => !said.some((one) => one.code === code && one.reader === reader)),
    )
    expect(orphans).toEqual([])
  })

  test('is counted by the table where it has plural forms, and only there', () => {
    const counted = Object.keys(words)
      .filter((path) => formOf(path) !== undefined)
      .map((path) => stemOf(path).replace(/^(staff|person|employer)\./, ''))
    expect([...new Set(counted)].sort()).toEqual(Object.keys(countKey).sort())
  })

  test.each(Object.entries(countKey))('%s is counted by a number of its own: %s', (code, key) => {
    const said = ['staff', 'person'].map((reader) => holesIn(`${reader}.${code}`))
    expect(said).toEqual(said.map(() => expect.arrayContaining([`{{${key}}}`])))
  })
})

describe('every change', () => {
  const filled = {
    dutch: ['dutchSkill', 'level'],
    certificate: ['certificate'],
    skill: ['skill', 'skillLevel'],
    bicycle: [],
    minutes: ['minutes'],
    block: ['week'],
  }
  test.each(['staff', 'person'])('has a tag, an opening and a move for %s', (reader) => {
    const asked = changes.flatMap(({ type }) =>
      ['move', 'opens', 'tag'].map((form) => `${reader}.change.${type}.${form}`),
    )
    expect(stems.filter((stem) => stem.startsWith(`${reader}.change.`)).sort()).toEqual(asked.sort())
    for (const { type } of changes)
      for (const form of ['opens', 'move'])
        expect(holesIn(`${reader}.change.${type}.${form}`).sort()).toEqual(
          filled[type].map((key) => `{{${key}}}`).sort(),
        )
  })
})

describe('every question', () => {
  const asked = new Set<string>()
  for (let seed = 0; seed < 40; seed++) {
    const { people, openings } = worldFrom(seed)
    for (const person of people)
      for (const opening of openings) {
        const pair = { person, opening, today, world: { settings, near: new Map() } }
        for (const criterion of criteria)
          for (const { question } of criterion.find(pair).asks) asked.add(question.code)
      }
  }
  test.each(['staff', 'person'])('that would tell the most can be put to %s', (reader) => {
    const at = `${reader}.question.`
    const there = stems.filter((stem) => stem.startsWith(at)).map((stem) => stem.slice(at.length))
    expect(there.sort()).toEqual([...asked].sort())
  })
})

describe('verdicts', () => {
  test('have words, and a match of any score has one', () => {
    expect(stems.filter((stem) => stem.startsWith('verdict.'))).toEqual(
      verdicts.map(({ verdict }) => `verdict.${verdict}`),
    )
    expect(verdicts.at(-1)?.from).toBe(0)
  })
})

describe.each(uiLanguages)('read in %s', (language) => {
  const nouns = ['reasons', 'codes', 'common']
  const i18n = createInstance()
  i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: Object.fromEntries(nouns.map((noun) => [noun, nest(wordsOf(language, noun))])) },
    interpolation: { escapeValue: false },
    initAsync: false,
  })

  test.each([0, 1, 2, 3, 11, 100])('every sentence is whole for the number %d', (count) => {
    const broken = stems.filter((stem) => {
      const values = Object.fromEntries(holesIn(stem).map((hole) => [hole.slice(2, -2), 'x']))
      const text = i18n.t(`reasons:${stem}`, { ...values, count })
      return text.includes('{{') || text === '' || text === stem
    })
    expect(broken).toEqual([])
  })

  test('amounts and codes inside a sentence have their words', () => {
    for (const unit of Object.values(amountOf))
      expect(i18n.exists(`common:${unit}`, { count: 30 })).toBe(true)
    for (const group of Object.values(withinOf)) expect(i18n.exists(`codes:within.${group}`)).toBe(true)
  })
})

type Tree = { [key: string]: string | Tree }
function nest(flat: Readonly<Record<string, string>>): Tree {
  const root: Tree = {}
  for (const [path, text] of Object.entries(flat)) {
    const keys = path.split('.')
    let at = root
    for (const key of keys.slice(0, -1)) {
      const next = at[key]
      const branch = typeof next === 'object' ? next : {}
      at[key] = branch
      at = branch
    }
    at[keys.at(-1) ?? ''] = text
  }
  return root
}
