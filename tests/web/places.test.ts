import { expect, test } from 'vitest'
import { reference } from '../../seed/reference.ts'
import { conceptSearch } from '../../web/features/taxonomy/search.ts'

const { places, placeOf } = reference()
const search = conceptSearch(
  places.map(({ town, names }) => ({ id: town, label: town, terms: [town, ...names] })),
  'ti',
)

test.each([
  ['zwo', 'Zwolle'],
  ['ዝዎለ', 'Zwolle'],
  ['زفوله', 'Zwolle'],
  ['denhaag', 'Den Haag'],
  ["'s gravenhage", 'Den Haag'],
  ['Amsterdm', 'Amsterdam'],
])('typing “%s” suggests %s first', (typed, town) => {
  expect(search(typed)[0]?.id).toBe(town)
})

test('every place that is suggested is one from which travel is reckoned, by all its names', () => {
  for (const { town, names } of places)
    for (const name of [town, ...names]) expect(placeOf(name, null), name).toEqual(placeOf(town, null))
})
