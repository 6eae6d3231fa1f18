import { icons } from 'lucide-react'
import { describe, expect, test } from 'vitest'
import { uiLanguages } from '#contract'
import { fold } from '../../locales/fold.ts'
import { certificates } from '../../seed/data/certificates.ts'
import { neighbours } from '../../seed/data/neighbours.ts'
import { usualTasks, writtenTasks } from '../../seed/data/tasks.ts'
import { matchTaxonomy, taxonomy } from '../../seed/data/taxonomy.ts'

const { sectors, groups, occupations, skills, relations } = taxonomy
const concepts = { sectors, groups, occupations, skills, certificates }
const ids = (list: { id: string }[]) => list.map(({ id }) => id)
const pascal = (icon: string) =>
  icon.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())

/** Latin words that stay as they are in every script: names of papers and of licence classes. */
const codes = /\b(VCA|HACCP|BHV|BIG|VOG|AM|B|C|D)\b/g
/** A Ge'ez letter of the series that Eritrean spelling writes with ጸ. */
const notEritrean = /[ፀ-ፆ]/

describe('the taxonomy', () => {
  test('has more than two hundred occupations and four hundred skills, over twenty sectors', () => {
    expect(occupations.length).toBeGreaterThanOrEqual(200)
    expect(skills.length).toBeGreaterThanOrEqual(400)
    expect(sectors.length).toBeGreaterThanOrEqual(20)
  })

  test('gives every concept an id of its own in kebab case', () => {
    const all = Object.values(concepts).flatMap(ids)
    expect(new Set(all).size).toBe(all.length)
    for (const id of all) expect(id).toMatch(/^(sector|group|occ|sk|cert)(-[a-z0-9]+)+$/)
  })

  test.each(Object.entries(concepts))('names no two %s alike in any language', (_, list) => {
    for (const language of uiLanguages) {
      const names = list.map(({ labels }) => labels[language].toLowerCase())
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }
  })

  test.each([
    ['occupations', 2],
    ['skills', 1],
  ] as const)('gives all %s at least %i everyday words a language, none twice', (part, least) => {
    for (const { id, labels, synonyms } of concepts[part])
      for (const language of uiLanguages) {
        const words = [labels[language], ...synonyms[language]].map((word) => word.toLowerCase())
        expect(words.length, `${id} ${language}`).toBeGreaterThan(least)
        expect(new Set(words).size, `${id} ${language}`).toBe(words.length)
      }
  })

  test('writes Arabic and Tigrinya in their own scripts, with Eritrean spelling', () => {
    for (const { id, labels, ...rest } of Object.values(concepts).flat()) {
      const more = 'synonyms' in rest ? rest.synonyms : { ar: [], ti: [] }
      for (const text of [labels.ar, ...more.ar, labels.ti, ...more.ti])
        expect(text.replace(codes, ''), id).not.toMatch(/[A-Za-z]/)
      for (const text of [labels.ar, ...more.ar]) expect(text, id).toMatch(/\p{Script=Arabic}/u)
      for (const text of [labels.ti, ...more.ti]) {
        expect(text, id).toMatch(/\p{Script=Ethiopic}/u)
        expect(text, id).not.toMatch(notEritrean)
      }
    }
  })

  test('uses icons that exist', () => {
    for (const concept of [...sectors, ...occupations, ...skills, ...certificates])
      expect(icons, concept.id).toHaveProperty(pascal(concept.icon))
  })

  test('leads from every occupation to a group, its sectors and its skills', () => {
    for (const { id, group, skills: typical, certificates: papers } of occupations) {
      expect(ids(groups), id).toContain(group)
      expect(ids(skills), id).toEqual(expect.arrayContaining(typical))
      expect(ids(certificates), id).toEqual(expect.arrayContaining(papers))
      expect(new Set(typical).size, id).toBe(typical.length)
      expect(typical.length, id).toBeLessThanOrEqual(9)
    }
    for (const { id, sectors: within } of groups)
      expect(ids(sectors), id).toEqual(expect.arrayContaining(within))
  })

  test('leaves no group, sector or skill without an occupation', () => {
    const used = new Set(occupations.flatMap(({ group, skills: typical }) => [group, ...typical]))
    const reached = new Set(groups.flatMap(({ sectors: within }) => within))
    expect(ids(groups).filter((id) => !used.has(id))).toEqual([])
    expect(ids(skills).filter((id) => !used.has(id))).toEqual([])
    expect(ids(sectors).filter((id) => !reached.has(id))).toEqual([])
  })
})

describe('words of languages that no screen has', () => {
  const scripts: Record<string, RegExp> = {
    am: /\p{Script=Ethiopic}/u,
    fa: /\p{Script=Arabic}/u,
    ru: /\p{Script=Cyrillic}/u,
    uk: /\p{Script=Cyrillic}/u,
  }
  const listed = Object.values(concepts).flat()
  const known = new Set(ids(listed))
  const partOf = (id: string) => id.split('-')[0]

  test.each(Object.entries(neighbours))(
    'are written in the script of %s, none twice for a concept',
    (language, file) => {
      const script = scripts[language] ?? /\p{Script=Latin}/u
      for (const [id, words] of Object.entries(file)) {
        expect(known.has(id), id).toBe(true)
        for (const word of words) expect(word.replace(codes, ''), `${id} ${word}`).toMatch(script)
        const folded = words.map(fold)
        expect(new Set(folded).size, `${id} ${folded.join(', ')}`).toBe(folded.length)
      }
    },
  )

  test('are there for every kind of work in the languages that most speak', () => {
    for (const { id } of occupations)
      for (const language of ['fa', 'fr', 'ru', 'tr', 'uk'])
        expect(neighbours[language]?.[id], `${id} ${language}`).toBeDefined()
  })

  test('are the name of nothing else in the same field', () => {
    const names = new Map(
      listed.flatMap(({ id, labels }) =>
        Object.values(labels).map((label) => [`${partOf(id)} ${fold(label)}`, id] as const),
      ),
    )
    const misleading = Object.values(neighbours).flatMap((file) =>
      Object.entries(file).flatMap(([id, words]) =>
        words
          .filter((word) => (names.get(`${partOf(id)} ${fold(word)}`) ?? id) !== id)
          .map((word) => `${id} ${word}`),
      ),
    )
    expect(misleading).toEqual([])
  })
})

describe('skill relations', () => {
  const { similar } = matchTaxonomy()

  test('join two known skills once, and stay under twenty-six a skill', () => {
    const pairs = relations.map(({ from, to }) => [from, to].sort().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const { from, to } of relations) {
      expect(from).not.toBe(to)
      expect(ids(skills)).toEqual(expect.arrayContaining([from, to]))
    }
    for (const related of Object.values(similar)) expect(Object.keys(related).length).toBeLessThanOrEqual(25)
  })

  test('leave skills that are useful everywhere alone', () => {
    for (const { id } of skills.filter(({ transversal }) => transversal))
      expect(similar).not.toHaveProperty(id)
  })

  test('count a narrower skill in full where the wider is asked, and a wider one for six tenths', () => {
    expect(similar['sk-drive-bus']).toEqual({ 'sk-drive': 10_000 })
    expect(similar['sk-drive']).toMatchObject({ 'sk-drive-bus': 6_000, 'sk-drive-truck': 6_000 })
  })

  test('count a sibling for four tenths, both ways', () => {
    expect(similar['sk-paint']).toMatchObject({ 'sk-tiles': 4_000 })
    expect(similar['sk-tiles']).toMatchObject({ 'sk-paint': 4_000 })
  })

  test('lead the matcher from an occupation to its sectors', () => {
    const { occupations: groupOf, groups: sectorsOf } = matchTaxonomy()
    expect(groupOf['occ-baker']).toEqual({ group: 'group-751' })
    expect(sectorsOf['group-751']).toEqual({ sectors: ['sector-industry', 'sector-retail', 'sector-food'] })
  })
})

describe('usual tasks', () => {
  test('are named for every kind of work in four languages, none twice', () => {
    const known = new Set(ids(occupations))
    expect(writtenTasks.filter((id) => !known.has(id))).toEqual([])
    for (const { id } of occupations) {
      const tasks = usualTasks.get(id) ?? []
      expect(tasks.length, id).toBeGreaterThanOrEqual(3)
      for (const language of uiLanguages)
        expect(new Set(tasks.map((task) => task[language])).size, `${id} ${language}`).toBe(tasks.length)
    }
  })
})
