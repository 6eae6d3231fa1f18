import { expect, test } from 'vitest'
import { profileSections } from '#contract/profiles'
import { vacancySections } from '#contract/vacancies'
import type { StoredBody } from '../../api/adapters/store/port.ts'
import { strict } from '../../api/contract-patch.ts'
import { mendBy } from '../../api/mended.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { randomFrom } from '../../seed/random.ts'

const random = () => randomFrom(3, 'mended')
const at = (record: StoredBody, path: string): unknown =>
  path.split('/').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], record)
const withValue = (record: object, path: string, value: unknown): StoredBody => {
  const made = structuredClone(record) as StoredBody
  const keys = path.split('/')
  const holder = at(made, keys.slice(0, -1).join('/')) as Record<string, unknown>
  holder[keys.at(-1) ?? ''] = value
  return made
}
const partOf = (record: StoredBody, sections: { shape: object }) =>
  Object.fromEntries(Object.keys(sections.shape).map((key) => [key, record[key]]))

const profile = () =>
  aProfile(random(), {
    experience: {
      e1: { occupation: 'occ-baker', title: null, country: 'ER', from: '2015-03', until: '2019-01' },
    } as never,
  })

test('what is right stays as it is', () => {
  expect(mendBy(profileSections)(profile() as never)).toEqual(profile())
  expect(mendBy(vacancySections)(aVacancy(random()) as never)).toEqual(aVacancy(random()))
})

test.for([
  ['contact/phone', '------', null],
  ['contact/phone', '      ', null],
  ['contact/email', 'not an address', null],
  ['contact/name', '\u200b', 'N.N.'],
  ['contact/name', '\u202eSelam', 'Selam'],
  ['contact/name', 'x'.repeat(900), 'x'.repeat(120)],
  ['availability/startDay', '0026-05-01', null],
  ['availability/startDay', '9999-12-31', null],
  ['contact/adultFrom', '1447-05-01', null],
  ['residence/postcode', 'none', null],
] as const)('%s that holds %j is read as %j', ([path, stored, read]) => {
  const mended = mendBy(profileSections)(withValue(profile(), path, stored))
  expect(at(mended, path)).toBe(read)
  expect(mended).toEqual(withValue(profile(), path, read))
})

test('something in a list that cannot be kept is left out, and the rest of it stays', () => {
  const before = withValue(profile(), 'languages/others', { ti: 'C2', ar: 'B1', 'no language at all': 'B1' })
  const after = mendBy(profileSections)(before)
  expect(at(after, 'languages/others')).toEqual({ ti: 'C2', ar: 'B1' })
})

test('whatever text or number once stood somewhere, all of the record is read as today asks', () => {
  const draw = randomFrom(4, 'mended values')
  const odd = ['------', 'XX', '', '\u200b', '0026-01-01', 'x'.repeat(9000), -1, 1e9, 0.5]
  // Ids were never looser than they are.
  const isId = (value: unknown) => /^occ-|-[0-9a-z]{26}$/.test(String(value))
  const paths = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [`${path}${key}`, ...paths(inner, `${path}${key}/`)])
      : []
  for (const [sections, record] of [
    [profileSections, profile()],
    [vacancySections, aVacancy(random())],
  ] as const) {
    const places = paths(partOf(record as never, sections)).filter((path) => path.includes('/'))
    for (let tried = 0; tried < 300; tried += 1) {
      const [path, value] = [draw.pick(places), draw.pick(odd)]
      if (typeof at(record as never, path) !== typeof value || isId(at(record as never, path))) continue
      const mended = mendBy(sections)(withValue(record, path, value))
      const read = strict(sections).safeParse(partOf(mended, sections))
      expect([path, value, read.error?.issues ?? []]).toEqual([path, value, []])
    }
  }
})
