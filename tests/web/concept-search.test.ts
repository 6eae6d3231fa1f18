import { afterAll, describe, expect, test } from 'vitest'
import { type UiLanguage, uiLanguages } from '#contract'
import { certificates } from '../../seed/data/certificates.ts'
import { neighboursOf } from '../../seed/data/neighbours.ts'
import { taxonomy } from '../../seed/data/taxonomy.ts'
import { conceptSearch } from '../../web/features/taxonomy/search.ts'
import { type Gold, goldQueries } from './concept-search/gold.ts'
import { goldAcross } from './concept-search/gold-across.ts'
import { freshAcross, freshQueries } from './concept-search/gold-fresh.ts'
import { readerAcross, readerQueries } from './concept-search/gold-reader.ts'
import { unseenAcross, unseenQueries } from './concept-search/gold-unseen.ts'

type Part = 'occ' | 'sk' | 'cert'
const partsOf = { occ: taxonomy.occupations, sk: taxonomy.skills, cert: certificates }

const searchIn = (language: UiLanguage, part: Part) =>
  conceptSearch(
    partsOf[part].map(({ id, labels, synonyms }) => ({
      id,
      label: labels[language],
      terms: [...Object.values(labels), ...Object.values(synonyms).flat()],
      others: neighboursOf(id),
    })),
    language,
  )
const searches = Object.fromEntries(
  uiLanguages.map((language) => [
    language,
    { occ: searchIn(language, 'occ'), sk: searchIn(language, 'sk'), cert: searchIn(language, 'cert') },
  ]),
) as Record<UiLanguage, Record<Part, ReturnType<typeof searchIn>>>

const idsFor = (language: UiLanguage, part: Part, query: string, limit = 3) =>
  searches[language][part](query, limit).map(({ id }) => id)

/** A query is asked in the field of each part of which it names a concept: work, skills or certificates. */
const asks = (rows: readonly Gold[], language?: UiLanguage) =>
  rows.flatMap(([query, ...wanted]) =>
    [...new Set(wanted.map((id) => id.split('-')[0] as Part))].map((part) => {
      const found = idsFor(language ?? scriptOf(query), part, query)
      const rank = found.findIndex((id) => wanted.includes(id))
      return { query, part, found, rank }
    }),
  )

/** The language of the screen of somebody who types across scripts: the one that is not theirs. */
const scriptOf = (query: string): UiLanguage =>
  /\p{Script=Ethiopic}/u.test(query) ? 'nl' : /\p{Script=Arabic}/u.test(query) ? 'en' : 'ti'

describe('what people type', () => {
  const figures = [
    { by: '', most: 0.03, queries: goldQueries, across: goldAcross },
    { by: ', fresh', most: 0.03, queries: freshQueries, across: freshAcross },
    { by: ', by a reader', most: 0.03, queries: readerQueries, across: readerAcross },
    { by: ', unseen', most: 0.15, queries: unseenQueries, across: unseenAcross },
  ].flatMap(({ by, most, queries, across }) => [
    ...uiLanguages.map((language) => ({
      ...{ name: `${language}${by}`, most },
      ...{ rows: queries[language], asked: asks(queries[language], language) },
    })),
    { name: `across scripts${by}`, most, rows: across, asked: asks(across) },
  ])

  test.each(figures)('is found among the first three in $name', ({ rows, asked, most }) => {
    expect(rows.length).toBeGreaterThanOrEqual(30)
    const missed = asked.filter(({ rank }) => rank < 0)
    const told = missed.map(
      ({ query, part, found }) => `${query} (${part}) gives ${found.join(', ') || 'nothing'}`,
    )
    expect(missed.length, told.join('; ')).toBeLessThanOrEqual(asked.length * most)
  })

  afterAll(() => {
    const share = (count: number, all: number) => `${Math.round((100 * count) / all)}%`
    const lines = figures.map(({ name, rows, asked }) => {
      const first = asked.filter(({ rank }) => rank === 0).length
      const missed = asked.filter(({ rank }) => rank < 0)
      const shown = missed.map(({ query, part }) => `, not “${query}” (${part})`).join('')
      const all = asked.length
      return `${name}: ${rows.length} queries, first ${share(first, all)}, first three ${share(all - missed.length, all)}${shown}`
    })
    process.stdout.write(`gold queries by the field they are typed in\n${lines.join('\n')}\n`)
  })

  test.each([
    ['injera', 'occ-carpenter', 'sk-wood'],
    ['sfay', 'sk-first-aid', 'cert-first-aid'],
    ['housewife', 'occ-painter', 'sk-paint'],
  ])('«%s» leads to nothing that only looks like it', (query, ...wrong) => {
    for (const language of uiLanguages)
      for (const part of ['occ', 'sk', 'cert'] as const)
        for (const id of wrong) expect(idsFor(language, part, query, 8)).not.toContain(id)
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
    for (const typed of ['  ', 'zzzzzzzzz', '؟!']) expect(idsFor('en', 'occ', typed)).toEqual([])
  })

  test('puts a word of a screen before one of a language that no screen has', () => {
    const other = { ...concept('other', 'Fırın'), others: ['oven'] }
    expect(order('oven', other, concept('own', 'Kiln', 'oven'))).toEqual(['own', 'other'])
  })

  test.each([
    ['kwikfit monteur', 'monteur'],
    ['بدي شغل magazijn', 'magazijn'],
    ['zzzz monteur', 'monteur'],
    ['ik was monteur in mijn land', 'monteur'],
    ['كنت معلم', 'معلم'],
  ])('leaves aside what nothing is called in «%s»', (query, word) => {
    expect(order(query, concept('other', 'Kok'), concept('meant', word))).toEqual(['meant'])
  })

  test.each([
    ['timmer man', 'Timmerman'],
    ['vrachtwagenchauffeur', 'Chauffeur', 'vrachtwagen rijden'],
    ['bejaardenverzorgster', 'Verzorgende', 'bejaarden helpen'],
  ])('finds «%s» in one word or in two', (query, ...words) => {
    expect(order(query, concept('other', 'Kok'), concept('meant', ...words))[0]).toBe('meant')
  })

  test('finds what is typed half in one language and half in another', () => {
    const truck = concept('reach', 'Reachtruck rijden', 'قيادة رافعة', 'سواقة جاك')
    expect(order('سواقة reachtruck', concept('drive', 'Autorijden', 'سواقة'), truck)[0]).toBe('reach')
  })

  test('finds a word for women that is written with the one for men', () => {
    expect(order('خبازه', concept('other', 'خزاف'), concept('baker', 'خباز/ة'))[0]).toBe('baker')
  })

  test.each([
    ['перукарка', 'перекарка'],
    ['kaynakçı', 'kaynakci'],
    ['ፈለኛመ', 'ፋለኛመ'],
    ['stukadoor', 'stucadoor'],
    ['verpleegster', 'verplegster'],
  ])('finds «%s» by «%s»', (word, query) => {
    expect(order(query, concept('other', 'Kok'), concept('meant', word))).toEqual(['meant'])
  })

  test('forgives a slip only in a word long enough to bear it', () => {
    expect(order('bakre', concept('baker', 'baker'))).toEqual(['baker'])
    expect(order('bat', concept('bus', 'bus'))).toEqual([])
  })
})
