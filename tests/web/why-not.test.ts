import { describe, expect, test } from 'vitest'
import type { VacancySummary } from '../../api/features/vacancies/contract.ts'
import { gates } from '../../matcher/gates/list.ts'
import { certificates } from '../../seed/data/certificates.ts'
import { reference } from '../../seed/reference.ts'
import { gapsState } from '../../web/features/gains/gaps-state.ts'
import { taxonomyOf } from '../../web/features/taxonomy/use-taxonomy.ts'
import { placeSearch } from '../../web/features/why-not/find-places.ts'
import { criterionOfGate, readSections, sectionsOfGate } from '../../web/features/why-not/gate-section.ts'

const concepts = [...reference().concepts.values()].map(({ labels, synonyms: _, ...concept }) => ({
  ...concept,
  label: labels.ar,
}))
const words = Object.fromEntries(
  [...reference().concepts.values()].map(({ id, labels, synonyms = {} }) => [
    id,
    [...Object.values(labels), ...Object.values(synonyms).flat()],
  ]),
)
const taxonomy = taxonomyOf({ concepts, canDo: [] })

const place = (id: string, text: string, occupation: string, employerName: string, town: string) =>
  ({
    id,
    title: { language: 'nl', text, translations: {} },
    occupation,
    employerName,
    town,
  }) as unknown as VacancySummary
const places = [
  place('bread', 'Medewerker vroege dienst', 'occ-baker', 'Van Vliet', 'Zwolle'),
  place('truck', 'Chauffeur distributie', 'occ-driver', 'De Hoek', 'Meppel'),
]

describe('a place is found', () => {
  test.for([
    ['by words of its title, in any case', 'VROEGE', 'bread'],
    ['by its employer', 'van vliet', 'bread'],
    ['by its town', 'meppel', 'truck'],
    ['by the occupation in another script, without its marks', 'خباز', 'bread'],
    ['by the occupation in Tigrinya', 'ኣውቲስታ', 'truck'],
  ] as const)('%s', ([, typed, found]) => {
    expect(placeSearch(places, words, 'ar')(typed)[0]?.id).toBe(found)
  })

  test('among all of them while nothing is typed, and not by words that nothing has', () => {
    const search = placeSearch(places, words, 'ar')
    expect(search('  ')).toEqual(places)
    expect(search('xylofoon')).toEqual([])
  })
})

test('every gate says on what it decides, and nothing that matching does not read is named', () => {
  expect(Object.keys(sectionsOfGate).sort()).toEqual(gates.map(({ id }) => id).sort())
  for (const gate of Object.keys(criterionOfGate)) expect(gates.map(({ id }) => id)).toContain(gate)
  for (const never of ['contact', 'introduction', 'integration', 'sharing'])
    expect(readSections).not.toContain(never)
})

test('nobody is said to need one more certificate before all are counted', () => {
  const gap = { certificate: 'cert-vca', people: 12, openings: 3, positions: 4 }
  expect(gapsState({ items: [], isCounting: true })).toBe('counting')
  expect(gapsState({ items: [], isCounting: false })).toBe('none')
  expect(gapsState({ items: [gap], isCounting: true })).toBe('table')
})

test('every certificate comes with the length of its course, or with none', () => {
  for (const { id, courseDays } of certificates) {
    const course = taxonomy.concept(id)?.course
    expect(course === null ? null : course?.days).toBe(courseDays)
  }
})
