import { describe, expect, test } from 'vitest'
import type { Change, Match, NearMiss, Part } from '../../matcher/contract.ts'
import {
  gainsFor,
  isNewWork,
  mainReason,
  partsOf,
  partsToday,
  verdictOf,
} from '../../web/features/me/my-match.ts'

const aPart = (criterion: string, contribution: number, ...codes: string[]): Part => ({
  criterion,
  weight: 20,
  value: 9000,
  known: 10_000,
  contribution,
  shownTenths: 180,
  reasons: codes.map((code) => ({ code, values: {}, audience: ['person'] })),
})
const parts = [
  aPart('skills', 300_000, 'skills.have'),
  aPart('language', 180_000, 'language.enough'),
  aPart('travel', 150_000, 'travel.minutes'),
  aPart('availability', 140_000, 'availability.overlap'),
]
const match: Match = {
  personId: 'p',
  openingId: 'v',
  score: 893_000,
  shownTenths: 893,
  confidence: 100,
  parts,
  checks: [],
}
const stops = [{ code: 'hours.requiredNotFree', values: {}, audience: ['person' as const] }]
const near = (change: Change): NearMiss => ({ change, stops, match })

test.each([
  [1000, 'veryWell'],
  [850, 'veryWell'],
  [849, 'well'],
  [700, 'well'],
  [699, 'partly'],
  [500, 'partly'],
  [499, 'little'],
  [0, 'little'],
])('%d tenths are said as %s', (shownTenths, verdict) => {
  expect(verdictOf({ shownTenths })).toBe(verdict)
})

test('work is new for me where I have none of the asked skills, not even a related one', () => {
  const none = { ...aPart('skills', 0, 'skills.haveNone'), value: 0 }
  expect(isNewWork({ parts: [none, ...parts.slice(1)] })).toBe(true)
  expect(isNewWork({ parts: [{ ...none, value: 2500 }] })).toBe(false)
  expect(isNewWork({ parts: [{ ...aPart('skills', 0, 'skills.unknown'), value: 0 }] })).toBe(false)
  expect(isNewWork({ parts })).toBe(false)
})

test('what I could change is told where it lays a plank here, and a skill only where the place asks it', () => {
  const gain = (change: Change, opens: boolean, planks: Record<string, number>) => ({ change, opens, planks })
  const some = [{ ...aPart('skills', 1, 'skills.have'), value: 4000 }]
  const asked = gain({ type: 'skill', skill: 'sk-bake', to: 2 }, false, { skills: 5 })
  const other = gain({ type: 'skill', skill: 'sk-forklift', to: 2 }, false, { skills: 5 })
  const idle = gain({ type: 'dutch', skill: 'reading', to: 2 }, false, { skills: 2 })
  const opening = gain({ type: 'bicycle' }, true, {})
  expect(gainsFor([asked, other, idle, opening], { 'sk-bake': {} }, some)).toEqual([asked, opening])
})

describe('a near miss, today', () => {
  const changes: [Change, string][] = [
    [{ type: 'block', fromHour: 33, untilHour: 36 }, 'availability'],
    [{ type: 'dutch', skill: 'listening', to: 2 }, 'language'],
    [{ type: 'skill', skill: 'sk-cook', to: 1 }, 'skills'],
    [{ type: 'bicycle' }, 'travel'],
    [{ type: 'minutes', add: 10, to: 40 }, 'travel'],
  ]
  test.each(changes)('lacks the plank that %o would lay, and says why', (change, criterion) => {
    const lacking = partsToday(near(change)).filter(({ value }) => value === 0)
    expect(lacking.map((part) => part.criterion)).toEqual([criterion])
    expect(lacking[0]?.reasons).toBe(stops)
  })

  test('lacks no plank where a certificate opens it: that is part of no score', () => {
    expect(partsToday(near({ type: 'certificate', certificate: 'cert-forklift' }))).toEqual(parts)
  })
})

test('a place that is stopped altogether shows no parts', () => {
  expect(partsOf({ outcome: 'stopped', stops })).toEqual([])
  expect(partsOf({ outcome: 'ranked', match })).toBe(parts)
})

describe('the one reason of a card', () => {
  test('is of the part that carries most', () => {
    expect(mainReason([...parts].reverse())?.reason.code).toBe('skills.have')
  })
  test('is never that nothing is asked', () => {
    const quiet = [aPart('skills', 400_000, 'skills.noneAsked'), ...parts.slice(1)]
    expect(mainReason(quiet)?.reason.code).toBe('language.enough')
  })
  test('is of what is known before what is not known yet, and says which of the two', () => {
    const unknown = { ...aPart('skills', 400_000, 'skills.unknown'), known: 0 }
    expect(mainReason([unknown, ...parts.slice(1)])).toMatchObject({
      reason: { code: 'language.enough' },
      isKnown: true,
    })
    expect(mainReason([unknown])).toMatchObject({ reason: { code: 'skills.unknown' }, isKnown: false })
  })
  test('is missing where nothing is told', () => {
    expect(mainReason([aPart('skills', 1)])).toBeUndefined()
  })
})
