import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { reference, worldOf } from '#seed'
import { eventFaults, stallFaults } from '../../api/features/events/rules.ts'
import { profileFaults } from '../../api/features/profiles/rules.ts'
import { vacancyFaults } from '../../api/features/vacancies/rules.ts'
import { kinds } from '../../matcher/codes.ts'
import { demoSeed } from '../../seed/world.ts'
import { figuresOf, today } from './measure.ts'
import { stored } from './stored.ts'

const world = worldOf(demoSeed, today)
const facts = reference()

const faultsOf = (schema: z.ZodType, records: readonly { id: string }[]) =>
  records.flatMap((record) => {
    const { error } = schema.safeParse(record)
    return error
      ? [`${record.id}: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)}`]
      : []
  })
const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id))

describe('the demo region', () => {
  it('is the same to the byte for the same seed and day', () => {
    expect(JSON.stringify(worldOf(demoSeed, today))).toBe(JSON.stringify(world))
  })

  it('is another for another seed, around the same stories', () => {
    const other = worldOf(demoSeed + 1, today)
    const shared = [...idsOf(other.profiles)].filter((id) => idsOf(world.profiles).has(id))
    expect(shared).toHaveLength(15)
  })

  it('has the size of a region at work', () => {
    expect(world.profiles).toHaveLength(400)
    expect(world.vacancies).toHaveLength(150)
    expect(world.employers.length).toBeGreaterThanOrEqual(60)
    expect(new Set(world.vacancies.map(({ basics }) => basics.kind))).toEqual(new Set(kinds))
  })

  it.each([
    ['profiles', stored.profile, world.profiles],
    ['employers', stored.employer, world.employers],
    ['sites', stored.site, world.sites],
    ['vacancies', stored.vacancy, world.vacancies],
    ['events', stored.event, world.events],
    ['stalls', stored.stall, world.stalls],
    ['participations', stored.participation, world.participations],
    ['placements', stored.placement, world.placements],
    ['accounts', stored.account, world.accounts],
    ['memberships', stored.membership, world.memberships],
    ['regions', stored.region, world.regions],
  ] as const)('holds %s as their contract has them, and nothing else', (_kind, schema, records) => {
    expect(faultsOf(schema, records)).toEqual([])
    expect(idsOf(records).size).toBe(records.length)
  })

  it('breaks no rule that an endpoint would hold against a person or a place', () => {
    expect(world.profiles.flatMap((profile) => profileFaults(profile, facts, today))).toEqual([])
    expect(world.vacancies.flatMap((vacancy) => vacancyFaults(vacancy, facts))).toEqual([])
    expect(world.events.flatMap(eventFaults)).toEqual([])
    expect(world.stalls.flatMap(stallFaults)).toEqual([])
  })

  it('lies in places that are known', () => {
    for (const { address } of world.sites)
      expect(facts.placeOf(address.town, address.postcode)).not.toBeNull()
    for (const { residence } of world.profiles)
      if (residence.town !== null) expect(facts.placeOf(residence.town, residence.postcode)).not.toBeNull()
  })

  it('points at what is there', () => {
    const accounts = idsOf(world.accounts)
    const employers = idsOf(world.employers)
    const sites = new Map(world.sites.map((site) => [site.id, site.employer]))
    for (const { case: held } of world.profiles) expect(accounts).toContain(held.owner)
    for (const { basics, employer } of world.vacancies) expect(sites.get(basics.site)).toBe(employer)
    for (const { event, employer, work } of world.stalls) {
      expect(idsOf(world.events)).toContain(event)
      const own = world.vacancies.filter((one) => one.employer === employer && one.state === 'open')
      expect([...idsOf(own)]).toEqual(expect.arrayContaining(work.vacancies))
    }
    for (const { event, profile } of world.participations) {
      expect(idsOf(world.events)).toContain(event)
      expect(idsOf(world.profiles)).toContain(profile)
    }
    for (const { employer } of world.sites) expect(employers).toContain(employer)
    for (const { account } of world.memberships) expect(accounts).toContain(account)
  })

  it('has no two people of one name, no two employers of one number', () => {
    expect(new Set(world.profiles.map(({ contact }) => contact.name)).size).toBe(world.profiles.length)
    expect(new Set(world.employers.map(({ organisation }) => organisation.kvk)).size).toBe(
      world.employers.length,
    )
  })
})

describe('the demo region is no easy world', () => {
  const figures = figuresOf(world)
  process.stdout.write(`demo region: ${JSON.stringify(figures)}\n`)

  it('has every gate stop between 5 and 60 percent of the pairs', () => {
    for (const gate of [
      'rights',
      'wish',
      'dates',
      'certificate',
      'reach',
      'hours',
      'language',
      'skills',
      'constraint',
    ]) {
      expect(figures.stopped[gate], gate).toBeGreaterThanOrEqual(0.05)
      expect(figures.stopped[gate], gate).toBeLessThanOrEqual(0.6)
    }
  })

  it('does not know 10 to 40 percent of the facts, and no fact always', () => {
    expect(figures.allUnknown).toBeGreaterThanOrEqual(0.1)
    expect(figures.allUnknown).toBeLessThanOrEqual(0.4)
    for (const [fact, share] of Object.entries(figures.unknown)) {
      expect(share, fact).toBeGreaterThan(0.05)
      expect(share, fact).toBeLessThan(0.4)
    }
  })

  it('has three places or more for at least 80 percent of the people', () => {
    expect(figures.fitThree).toBeGreaterThanOrEqual(0.8)
  })

  it('has near misses at every gate that one change can open', () => {
    for (const gate of ['certificate', 'reach', 'hours', 'language', 'skills'])
      expect(figures.nearMisses[gate] ?? 0, gate).toBeGreaterThanOrEqual(50)
  })

  it('is believable in other numbers too', () => {
    const cases = Object.groupBy(world.profiles, (profile) => profile.case.owner)
    const sizes = Object.values(cases).map((held) => held?.length ?? 0)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(65)
    const languages = new Set(world.profiles.flatMap(({ introduction }) => introduction?.language ?? []))
    expect([...languages].sort()).toEqual(expect.arrayContaining(['ar', 'en', 'nl', 'ti', 'tr', 'uk']))
  })
})
