import { describe, expect, test } from 'vitest'
import type { ProfileAnswer } from '#contract/profiles'
import { count, has, hourOfWeek } from '../../matcher/grid.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { randomFrom } from '../../seed/random.ts'
import { monthsAfter, releaseRows } from '../../web/features/access/releases.ts'
import { postcodeIn } from '../../web/features/builder/home-place.tsx'
import { presets } from '../../web/features/builder/presets.ts'
import { firstOpen, questionsFor } from '../../web/features/builder/questions.ts'
import { blankWork, keyOf, workOf, written } from '../../web/features/builder/work.ts'

const someone = (parts: Parameters<typeof aProfile>[1] = {}): ProfileAnswer => ({
  ...aProfile(randomFrom(1, 'builder'), parts),
  version: 1,
  changedAt: 1,
})

describe('the questions', () => {
  const unclaimed = { state: 'unclaimed', sharing: { anonymousPool: false, releases: {} } } as const

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

  test('say that nothing chosen is an answer only where one goes on', () => {
    const profile = someone({ certificates: { asked: false, items: {} } })
    const step = firstOpen(questionsFor(profile, false), profile)
    const said: unknown[] = []
    step?.finish?.(profile, (section, value) => said.push([section, value]))
    expect(said).toEqual([['certificates', { asked: true, items: {} }]])
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
  test('is kept once where and since when are told', () => {
    expect(written('occ-baker', blankWork)).toBeUndefined()
    expect(written('occ-baker', { country: 'ER', from: null, until: 2020 })).toBeUndefined()
    expect(written('occ-baker', { country: 'ER', from: 2015, until: null })).toMatchObject({
      from: '2015-01',
      until: null,
    })
  })

  test('never ends before it began', () => {
    expect(written('occ-baker', { country: 'ER', from: 2015, until: 2010 })?.until).toBe('2015-12')
  })

  test('comes back as it was told, under the key it has', () => {
    const entry = { occupation: 'occ-baker', title: null, country: 'ER', from: '2015-03', until: '2020-06' }
    const experience = { 'exp-1': entry }
    expect(workOf(experience)).toEqual({ 'occ-baker': { country: 'ER', from: 2015, until: 2020 } })
    expect(keyOf({ experience }, 'occ-baker')).toBe('exp-1')
    expect(keyOf({ experience }, 'occ-cook')).toBe('occ-cook')
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
