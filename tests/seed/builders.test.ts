import { describe, expect, it } from 'vitest'
import { anAccount } from '../../seed/builders/account.ts'
import { anEmployer } from '../../seed/builders/employer.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aPlacement } from '../../seed/builders/placement.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { withParts, written } from '../../seed/builders/record.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { aSite } from '../../seed/builders/site.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { randomFrom } from '../../seed/random.ts'
import { stored } from './stored.ts'

const random = () => randomFrom(1, 'builders')

describe('builders', () => {
  it.each([
    ['profile', stored.profile, aProfile(random())],
    ['employer', stored.employer, anEmployer(random())],
    ['site', stored.site, aSite(random())],
    ['vacancy', stored.vacancy, aVacancy(random())],
    ['account', stored.account, anAccount(random())],
    ['membership', stored.membership, aMembership(random())],
    ['region', stored.region, aRegion()],
    ['placement', stored.placement, aPlacement(random())],
  ] as const)('make a whole %s by themselves', (_noun, schema, record) => {
    expect(schema.safeParse(record).error?.issues ?? []).toEqual([])
  })

  it('put a part deep inside and leave what is beside it', () => {
    const plain = aProfile(random())
    const changed = aProfile(random(), { contact: { name: 'Abel' }, mobility: { modes: { car: 'have' } } })
    expect(changed.contact).toEqual({ ...plain.contact, name: 'Abel' })
    expect(changed.mobility.modes).toEqual({ ...plain.mobility.modes, car: 'have' })
    expect(changed.availability).toEqual(plain.availability)
  })

  it('let null and lists replace', () => {
    const changed = withParts({ a: { b: 1 } as { b: number } | null, list: [1, 2] }, { a: null, list: [3] })
    expect(changed).toEqual({ a: null, list: [3] })
  })

  it('give a new id with every draw', () => {
    const one = random()
    expect(aProfile(one).id).not.toBe(aProfile(one).id)
  })

  it('mark translations as made by people', () => {
    expect(written('ti', 'ሰላም', { nl: 'Hallo' })).toEqual({
      language: 'ti',
      text: 'ሰላም',
      translations: { nl: { text: 'Hallo', by: 'human' } },
    })
  })
})
