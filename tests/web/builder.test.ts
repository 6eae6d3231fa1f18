import { describe, expect, test } from 'vitest'
import type { ProfileAnswer } from '#contract/profiles'
import { kinds } from '../../matcher/codes.ts'
import { count, emptyWeek, fromRanges, has, hourOfWeek, hoursOf } from '../../matcher/grid.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { randomFrom } from '../../seed/random.ts'
import { monthsAfter, releaseRows } from '../../web/features/access/releases.ts'
import { postcodeIn } from '../../web/features/builder/home-place.tsx'
import { presets } from '../../web/features/builder/presets.ts'
import { firstOpen, questionsFor } from '../../web/features/builder/questions.ts'
import { hoursFree, takenBy, withKind } from '../../web/features/builder/week.ts'
import {
  occupationsOf,
  withOccupation,
  withOwnWork,
  withoutOccupation,
  withWork,
  workOf,
} from '../../web/features/builder/work.ts'
import { refusesAllWork } from '../../web/features/profiles/refuses-all-work.ts'

const someone = (parts: Parameters<typeof aProfile>[1] = {}): ProfileAnswer => ({
  ...aProfile(randomFrom(1, 'builder'), parts),
  goesOn: null,
  version: 1,
  changedAt: 1,
})

describe('the questions', () => {
  const unclaimed = {
    state: 'unclaimed',
    sharing: { anonymousPool: false, releases: {}, keepLonger: false },
  } as const

  test('go on at the first that has no answer', () => {
    const nameOf = (profile: ProfileAnswer) => firstOpen(questionsFor(profile, false), profile)?.name
    const begun = someone({
      skills: { finished: false, items: {} },
      mobility: { modes: {}, maxMinutes: null },
    })
    expect(nameOf(begun)).toBe('work')
    expect(nameOf({ ...begun, skills: { finished: true, items: {} } })).toBe('travel')
  })

  test('are all answered in a whole profile', () => {
    const profile = someone()
    expect(firstOpen(questionsFor(profile, false), profile)).toBeUndefined()
  })

  const saidBy = (name: string, profile: ProfileAnswer) => {
    const said: unknown[] = []
    questionsFor(profile, false)
      .find((one) => one.name === name)
      ?.finish?.(profile, (section, value) => said.push([section, value]))
    return said
  }

  test('record nothing when one goes on without choosing', () => {
    const blank = someone({
      certificates: { asked: false, items: {} },
      skills: { finished: false, items: {} },
      constraints: { asked: false, excluded: [] },
      wishes: { confirmedOn: null, occupations: {}, groups: {}, sectors: {}, kinds: {} },
    })
    for (const name of ['skills', 'certificates', 'limits', 'wishes']) expect(saidBy(name, blank)).toEqual([])
  })

  test('take what is chosen as all there is when one goes on', () => {
    const items = { 'cert-forklift': { validUntil: null } }
    const told = someone({ certificates: { asked: false, items } })
    expect(saidBy('certificates', told)).toEqual([['certificates', { asked: true, items }]])
  })

  test('ask a helper about being found only until the person has taken over', () => {
    const names = (profile: ProfileAnswer, isHelper: boolean) =>
      questionsFor(profile, isHelper).map(({ name }) => name)
    expect(names(someone(unclaimed), true)).toContain('sharing')
    expect(names(someone(), true)).not.toContain('sharing')
    expect(names(someone(), false)).toContain('sharing')
  })

  test('do not ask about the body who may not read it', () => {
    const closed = { ...someone(), constraints: null }
    expect(questionsFor(closed, true).map(({ name }) => name)).not.toContain('limits')
  })
})

describe('work', () => {
  const untold = { title: null, country: null, from: null, until: null }

  test('that is ticked is kept at once, without country, year or end', () => {
    const kept = withOccupation({}, 'occ-baker')
    expect(kept).toEqual({ 'occ-baker': { occupation: 'occ-baker', ...untold } })
    expect(withOccupation(kept, 'occ-baker')).toBe(kept)
    expect(withoutOccupation(kept, 'occ-baker')).toEqual({})
  })

  test('asks to go on while country or first year are not told', () => {
    const nameOf = (profile: ProfileAnswer) => firstOpen(questionsFor(profile, false), profile)?.name
    const half = someone({ experience: withOccupation({}, 'occ-baker') })
    expect(nameOf(half)).toBe('work')
  })

  test('in own words has a title and no occupation', () => {
    expect(withOwnWork({}, 'work-1', { text: 'እንጀራ', language: 'ti' })).toEqual({
      'work-1': { occupation: null, ...untold, title: { language: 'ti', text: 'እንጀራ', translations: {} } },
    })
  })

  test('never ends before it began, and keeps the month of a year that stays', () => {
    const entry = {
      occupation: 'occ-baker',
      title: null,
      country: 'ER',
      from: '2015-03',
      until: '2020-06' as const,
    }
    expect(workOf(entry)).toEqual({ country: 'ER', from: 2015, until: 2020 })
    expect(withWork(entry, { country: 'SD', from: 2015, until: 2020 })).toEqual({ ...entry, country: 'SD' })
    expect(withWork(entry, { country: 'ER', from: 2015, until: 2010 }).until).toBe('2015-12')
    expect(withWork(entry, { country: 'ER', from: 2016, until: 'now' })).toMatchObject({
      from: '2016-01',
      until: 'now',
    })
  })

  test('is known by occupation where it has one', () => {
    const own = withOwnWork(withOccupation({}, 'occ-cook'), 'work-1', { text: 'injera', language: 'en' })
    expect(occupationsOf(own)).toEqual(['occ-cook'])
  })
})

describe('the week', () => {
  const on = (day: number, from: number, until: number) => fromRanges([{ day, from, until }])

  test('presets are whole cells of two hours, so that the picture is what is stored', () => {
    for (const { name, week } of presets)
      expect(
        hoursOf(week).every((hour) => has(week, hour - (hour % 2)) && has(week, hour - (hour % 2) + 1)),
        name,
      ).toBe(true)
  })

  test('counts no hour that a lesson takes', () => {
    const { availability } = someone({
      availability: {
        free: on(2, 8, 14),
        blocks: { lesson: { kind: 'lesson', hours: on(2, 8, 10), movable: false } },
        hoursPerWeek: null,
        startDay: null,
      },
    })
    expect(hoursFree(availability)).toBe(4)
  })

  test('keeps one block of a kind, and none when its last hour goes', () => {
    const lesson = withKind({}, 'lesson', on(2, 8, 10), true)
    const both = withKind(lesson, 'childcare', on(3, 8, 10), false)
    expect(takenBy(both, 'lesson')).toBe(on(3, 8, 10))
    expect(withKind(both, 'lesson', emptyWeek, true)).toEqual({
      childcare: { kind: 'childcare', hours: on(3, 8, 10), movable: false },
    })
  })
})

describe('wishes', () => {
  const all = (level: 'not' | 'acceptable') => Object.fromEntries(kinds.map((kind) => [kind, level]))

  test('refuse all work where every kind of place is not wanted, and not while one is or may be', () => {
    expect(refusesAllWork({ kinds: all('not') })).toBe(true)
    expect(refusesAllWork({ kinds: { ...all('not'), job: 'acceptable' } })).toBe(false)
    const { job: _, ...others } = all('not')
    expect(refusesAllWork({ kinds: others })).toBe(false)
    expect(refusesAllWork({ kinds: {} })).toBe(false)
  })
})

describe('small answers', () => {
  test.each([
    ['8011', '8011'],
    ['8011 AB', '8011'],
    ['٨٠١١', '8011'],
    ['801', null],
    ['0811', null],
    ['', null],
  ])('reads the postcode in «%s»', (typed, postcode) => {
    expect(postcodeIn(typed)).toBe(postcode)
  })

  test('the early preset is four to eight, every day', () => {
    const early = presets.find(({ name }) => name === 'early')?.week ?? ''
    expect(count(early)).toBe(28)
    expect(has(early, hourOfWeek(6, 4))).toBe(true)
    expect(has(early, hourOfWeek(6, 8))).toBe(false)
  })

  test.each([
    ['2026-11-21', 3, '2027-02-21'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later)
  })

  test('a release that has ended stands last and is not called one', () => {
    const rows = releaseRows(
      { past: { from: '2026-01-01', until: '2026-02-01' }, now: { from: '2026-01-01', until: '2026-12-01' } },
      '2026-11-21',
    )
    expect(rows.map(({ employer, isOver }) => [employer, isOver])).toEqual([
      ['now', false],
      ['past', true],
    ])
  })
})
