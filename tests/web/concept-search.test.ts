import { afterAll, describe, expect, test } from 'vitest'
import { type UiLanguage, uiLanguages } from '#contract'
import { certificates } from '../../seed/data/certificates.ts'
import { taxonomy } from '../../seed/data/taxonomy.ts'
import { conceptSearch } from '../../web/features/taxonomy/search.ts'
import { goldQueries } from './concept-search/gold.ts'

const conceptsIn = (language: UiLanguage) =>
  [...taxonomy.occupations, ...taxonomy.skills, ...certificates].map(({ id, labels, synonyms }) => ({
    id,
    label: labels[language],
    terms: [...Object.values(labels), ...Object.values(synonyms).flat()],
  }))

const searchIn = new Map(uiLanguages.map((language) => [language, conceptSearch(conceptsIn(language))]))

const idsFor = (language: UiLanguage, query: string, limit = 3) =>
  (searchIn.get(language)?.(query, limit) ?? []).map(({ id }) => id)

describe('what people type', () => {
  const figures = uiLanguages.map((language) => {
    const gold = goldQueries[language]
    const missed = gold.filter(
      ([query, ...wanted]) => !idsFor(language, query).some((id) => wanted.includes(id)),
    )
    return { language, all: gold.length, missed }
  })

  test.each(figures)('is found among the first three in $language', ({ language, all, missed }) => {
    expect(all).toBe(30)
    const found = missed.map(([query]) => `${query} gives ${idsFor(language, query).join(', ') || 'nothing'}`)
    expect(missed.length, found.join('; ')).toBeLessThanOrEqual(1)
  })

  afterAll(() => {
    const lines = figures.map(({ language, all, missed }) => {
      const share = Math.round((100 * (all - missed.length)) / all)
      return `${language} ${share}% of ${all}${missed.map(([query]) => `, not “${query}”`).join('')}`
    })
    process.stdout.write(`gold queries in the first three: ${lines.join('; ')}\n`)
  })
})

describe('the order of hits', () => {
  const concept = (id: string, ...terms: string[]) => ({ id, label: terms[0] ?? '', terms })
  const order = (query: string, ...concepts: ReturnType<typeof concept>[]) =>
    conceptSearch(concepts)(query).map(({ id }) => id)

  test('puts the exact word before the begun, the folded and the heard one', () => {
    const heard = concept('heard', 'ባኒ')
    const folded = concept('folded', 'Bāni')
    const begun = concept('begun', 'Banister')
    const exact = concept('exact', 'bani')
    expect(order('bani', heard, folded, begun, exact)).toEqual(['exact', 'begun', 'folded', 'heard'])
  })

  test('puts a name before a synonym', () => {
    expect(order('cook', concept('synonym', 'Chef', 'cook'), concept('name', 'Cook'))).toEqual([
      'name',
      'synonym',
    ])
  })

  test('shows an exact Ge’ez spelling before the one it is folded to', () => {
    expect(order('ሓላዊ', concept('other', 'ሃላዊ'), concept('own', 'ሓላዊ'))).toEqual(['own', 'other'])
  })

  test('finds nothing for nothing, and nothing for what is unlike everything', () => {
    expect(idsFor('en', '  ')).toEqual([])
    expect(idsFor('en', 'zzzzzzzzz')).toEqual([])
    expect(idsFor('en', '؟!')).toEqual([])
  })

  test('forgives a slip only in a word long enough to bear it', () => {
    expect(order('bakre', concept('baker', 'baker'))).toEqual(['baker'])
    expect(order('bat', concept('bus', 'bus'))).toEqual([])
  })
})
