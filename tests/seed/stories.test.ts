import { describe, expect, it } from 'vitest'
import { personas, worldOf } from '#seed'
import { uiLanguages } from '../../api/contract.ts'
import { blockFaults } from '../../api/features/pitches/rules-blocks.ts'
import { guard } from '../../api/features/placements/guard/guard.ts'
import { storyId } from '../../seed/stories/scene.ts'
import { demoSeed } from '../../seed/world.ts'
import { dayToday, facts, matcherOf, rowsOf, today } from './measure.ts'
import { storedIn } from './stored.ts'

const world = worldOf(demoSeed, today)
const rows = rowsOf(world)
const matcher = matcherOf(rows)
const region = ['region-zwolle']

const nameOf = (id: string) => world.profiles.find((profile) => profile.id === id)?.contact.name ?? id
const personOf = (name: string) => {
  const found = rows.people.find(({ id }) => id === storyId('profile', name))
  if (!found) throw new Error(`${name} takes no part`)
  return found
}
const openingOf = (name: string) => {
  const found = rows.openings.find(({ id }) => id === storyId('vacancy', name))
  if (!found) throw new Error(`${name} is not open`)
  return found
}
const rank = (name: string) => matcher.rank(region, openingOf(name), { today: dayToday, limit: 50 })
const explain = (person: string, opening: string) =>
  matcher.explain(personOf(person), openingOf(opening), { today: dayToday })

describe('personas', () => {
  it('are eight, each with an account of the role it plays and words in every language', () => {
    expect(personas.map(({ id }) => id)).toEqual([
      'rahwa',
      'nour',
      'hana',
      'wim',
      'ingrid',
      'marieke',
      'sander',
      'joke',
    ])
    for (const persona of personas) {
      expect(world.accounts.find(({ id }) => id === persona.account)?.name).toBe(persona.name)
      expect(world.memberships.find(({ account }) => account === persona.account)?.role).toBe(persona.role)
      for (const language of uiLanguages) {
        expect(persona.story[language]?.length).toBeGreaterThan(10)
        expect(persona.about[language]?.length).toBeGreaterThan(4)
      }
    }
  })

  it('tell their stories in the script of the language', () => {
    for (const { story, about } of personas) {
      expect(`${story.ar}${about.ar}`).not.toMatch(/[a-z]{3}/i)
      expect(`${story.ti}${about.ti}`).not.toMatch(/[a-z]{3}/i)
    }
  })
})

describe('the early place at Bakkerij Van Vliet', () => {
  const list = rank('van vliet early')

  it('shows the five of the story first, in their order', () => {
    expect(list.matches.slice(0, 5).map(({ personId }) => nameOf(personId))).toEqual([
      'Rahwa',
      'Yonas',
      'Nour',
      'Daniel',
      'Amina',
    ])
  })

  it('suits Rahwa at 94.4: five skills, twelve minutes, 26 of 28 hours, a dream', () => {
    const [first] = list.matches
    expect(first?.shownTenths).toBe(944)
    expect(first?.parts.map(({ shownTenths }) => shownTenths)).toEqual([375, 180, 150, 139, 100])
    const said = first?.parts.flatMap(({ reasons }) => reasons) ?? []
    expect(said).toContainEqual(
      expect.objectContaining({
        code: 'travel.minutes',
        values: { mode: 'bicycle', minutes: 12, limit: 30 },
      }),
    )
    expect(said).toContainEqual(
      expect.objectContaining({ code: 'availability.overlap', values: { hours: 26, desired: 28 } }),
    )
    expect(first?.checks.map(({ code }) => code)).toContain('check.promisedMode')
    expect(first?.confidence).toBe(100)
  })

  it('is the best there is for Rahwa', () => {
    const [best] = matcher.rankOpenings(region, personOf('rahwa'), { today: dayToday, limit: 1 }).matches
    expect(best?.openingId).toBe(openingOf('van vliet early').id)
  })

  it('counts Amina’s Dutch as half until somebody asks', () => {
    const amina = list.matches.find(({ personId }) => personId === personOf('amina').id)
    expect(amina?.confidence).toBe(80)
    expect(amina?.checks.map(({ code }) => code)).toContain('check.dutchUnknown')
  })

  it('is one bicycle away for Tesfay, who walks 34 minutes and would ride 13', () => {
    expect(explain('tesfay', 'van vliet early')).toMatchObject({
      outcome: 'nearMiss',
      nearMiss: {
        change: { type: 'bicycle' },
        stops: expect.arrayContaining([
          expect.objectContaining({ values: { mode: 'walk', minutes: 34, limit: 30 } }),
        ]),
      },
    })
  })

  it('is one certificate away for Saba', () => {
    expect(explain('saba', 'van vliet early')).toMatchObject({
      outcome: 'nearMiss',
      nearMiss: { change: { type: 'certificate' } },
    })
  })
})

describe('other stories', () => {
  it('has Nour one forklift certificate away from De Hoek, with Dutch enough and 17 minutes by bicycle', () => {
    const found = explain('nour', 'de hoek warehouse')
    expect(found).toMatchObject({
      outcome: 'nearMiss',
      nearMiss: { change: { type: 'certificate', certificate: 'cert-forklift' } },
    })
    if (found.outcome !== 'nearMiss') return
    const parts = new Map(found.nearMiss.match.parts.map((part) => [part.criterion, part]))
    expect(parts.get('language')?.value).toBe(10_000)
    expect(parts.get('travel')?.reasons[0]?.values).toMatchObject({ mode: 'bicycle', minutes: 17 })
    expect(parts.get('availability')?.reasons[0]?.values).toEqual({ hours: 20, desired: 24 })
  })

  it('has Tuesday morning as all that stands between Rahwa and the kitchen of Hotel Stadsgracht', () => {
    expect(explain('rahwa', 'stadsgracht kitchen')).toMatchObject({
      outcome: 'nearMiss',
      nearMiss: { change: { type: 'block', fromHour: 24 + 9, untilHour: 24 + 12 } },
    })
    expect(rank('stadsgracht kitchen').nearMisses[0]?.match.personId).toBe(personOf('rahwa').id)
  })

  it('has Hana on a permit that ends in nine days, at the nursery', () => {
    const profile = world.profiles.find(({ id }) => id === storyId('profile', 'hana'))
    expect(profile?.legal).toMatchObject({
      position: 'asylumSeeker',
      workPermit: { validUntil: '2026-12-02' },
    })
    const place = world.vacancies.find(({ id }) => id === storyId('vacancy', 'oostermeer'))
    expect(place?.state).toBe('filled')
  })

  it('has Wim with a place in every state of a beginning', () => {
    const own = world.vacancies.filter(({ employer }) => employer === storyId('employer', 'van vliet'))
    expect(own.map(({ state }) => state).sort()).toEqual(['draft', 'filled', 'open', 'paused', 'review'])
  })

  it('gives Marieke 41 cases and 12 as stand-in, and Sander three', () => {
    const held = (name: string, part: 'owner' | 'standIn') =>
      world.profiles.filter((profile) => profile.case[part] === storyId('account', name)).length
    expect(held('marieke', 'owner')).toBe(41)
    expect(held('marieke', 'standIn')).toBe(12)
    expect(held('sander', 'owner')).toBe(3)
  })

  it('moves with the day it is told on', () => {
    const later = worldOf(demoSeed, '2027-02-26')
    const hana = later.profiles.find(({ id }) => id === storyId('profile', 'hana'))
    expect(hana?.legal.workPermit?.validUntil).toBe('2027-03-07')
  })
})

describe('pitches of the stories', () => {
  it('say what their people say of themselves, and stand as they are stored', () => {
    const people = new Map(rows.people.map((person) => [person.id, person]))
    const profiles = new Map(world.profiles.map((profile) => [profile.id, profile]))
    for (const pitch of world.pitches) {
      const sides = { person: people.get(pitch.profile), profile: profiles.get(pitch.profile) }
      expect(blockFaults(pitch.story.blocks, sides as never, facts)).toEqual([])
      expect(storedIn.pitches?.safeParse(pitch).error?.issues ?? []).toEqual([])
    }
  })

  it.each(['contacts', 'promises', 'handovers', 'snoozes'] as const)(
    'has %s that are stored as they are',
    (kind) => {
      expect(world[kind].length).toBeGreaterThan(0)
      for (const one of world[kind]) expect(storedIn[kind]?.safeParse(one).error?.issues ?? []).toEqual([])
    },
  )
})

describe('people at work', () => {
  const of = (name: string) => world.placements.filter(({ profile }) => profile === storyId('profile', name))

  it('are met in every chapter: before, in the fifth week, converted, broken off, and in after-care', () => {
    const told = ['rahwa', 'nabil', 'hiwot', 'samir', 'girma', 'hana', 'bilal', 'selam', 'oksana'].map(
      (name) => [name, of(name).map(({ kind, state }) => `${kind} ${state}`)],
    )
    expect(Object.fromEntries(told)).toEqual({
      rahwa: ['workExperience agreeing'],
      nabil: ['workExperience agreed'],
      hiwot: ['trial running'],
      samir: ['trial brokenOff'],
      girma: ['trial completed', 'job running'],
      hana: ['job running'],
      bilal: ['volunteering running'],
      selam: ['languageInternship running'],
      oksana: ['job preparing'],
    })
    expect(of('girma')[1]?.follows).toBe(of('girma')[0]?.id)
  })

  it('stand at places that are there, each on its own position', () => {
    const places = new Map(world.vacancies.map((one) => [one.id, one]))
    for (const { vacancy, employer, site } of world.placements)
      expect(places.get(vacancy)).toMatchObject({ employer, basics: { site } })
    const seats = world.placements.flatMap(({ vacancy, seat }) => (seat ? [`${vacancy} ${seat}`] : []))
    expect(new Set(seats).size).toBe(seats.length)
  })

  it('have plans that no rule stops, but one that is written still, and the permit that ends in nine days warns', () => {
    const [{ rules } = { rules: undefined }] = world.regions
    for (const placement of world.placements) {
      const facts = world.profiles.find(({ id }) => id === placement.profile)
      if (!facts || !rules) throw new Error('nobody there')
      const found = guard(
        {
          ...placement.plan,
          kind: placement.kind,
          employer: placement.employer,
          occupation: placement.occupation,
        },
        facts as never,
        [],
        rules,
        today,
      )
      const stops = found
        .filter(({ verdict }) => verdict === 'stop')
        .map(({ rule, code }) => `${rule} ${code}`)
      const open = facts.contact.name === 'Oksana' ? ['notification notNotified'] : []
      expect([facts.contact.name, ...stops]).toEqual([facts.contact.name, ...open])
      if (facts.contact.name === 'Hana')
        expect(found.find(({ rule }) => rule === 'permit')).toMatchObject({ verdict: 'warn' })
    }
  })
})
