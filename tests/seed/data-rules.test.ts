import { describe, expect, test } from 'vitest'
import { kinds } from '../../matcher/codes.ts'
import { blockedCases, firstRules, inForce, legalPositions, ruleNumber } from '../../seed/data/rules.ts'

const today = '2026-11-21'
const all = [...firstRules.rights, ...firstRules.blocked, ...firstRules.limits, ...firstRules.numbers]
const opened = (position: (typeof legalPositions)[number]) =>
  firstRules.rights.filter((rule) => rule.position === position)
const rightTo = (position: (typeof legalPositions)[number], kind: (typeof kinds)[number]) =>
  opened(position).filter((rule) => rule.kinds.includes(kind))

describe('the rules a region begins with', () => {
  test('each have an id of their own, a source and a first day in the past', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, source, validFrom } of all) {
      expect(source.length, id).toBeGreaterThan(10)
      expect(validFrom <= today, id).toBe(true)
    }
  })

  test('answer for every legal position and every blocked case', () => {
    for (const position of legalPositions) expect(opened(position), position).not.toEqual([])
    expect(firstRules.blocked.map((rule) => rule.case).sort()).toEqual([...blockedCases].sort())
  })

  test('say one thing at most about a position and a kind', () => {
    for (const position of legalPositions)
      for (const kind of kinds)
        expect(rightTo(position, kind).length, `${position} ${kind}`).toBeLessThanOrEqual(1)
  })

  test.each(['statusHolder', 'temporaryProtection'] as const)(
    'open every kind to %s without a permit',
    (position) => {
      for (const kind of kinds)
        expect(rightTo(position, kind)).toMatchObject([{ permit: 'notNeeded', afterMonths: 0 }])
    },
  )

  test('open paid work to asylum seekers after six months, with a permit and no longer than their document', () => {
    expect(rightTo('asylumSeeker', 'job')).toMatchObject([
      { afterMonths: 6, permit: 'requestedByEmployer', until: 'wDocument', subsidy: false },
    ])
  })

  test('never open a trial placement to asylum seekers', () => {
    expect(rightTo('asylumSeeker', 'trial')).toEqual([])
  })

  test('end a work-experience place after six months at the latest', () => {
    const limit = firstRules.limits.find(({ kind }) => kind === 'workExperience')
    expect(limit).toMatchObject({ maxMonths: 6, requires: ['learningGoals', 'guidance'] })
  })

  test('leave the length of a trial to the municipality, with two months as first value', () => {
    const limit = firstRules.limits.find(({ kind }) => kind === 'trial')
    expect(limit).toMatchObject({ byOrdinance: true, usualMonths: 2 })
  })
})

describe('rules in force', () => {
  const rule = { validFrom: '2026-03-01', validUntil: '2026-05-31' }

  test.each([
    ['2026-02-28', 0],
    ['2026-03-01', 1],
    ['2026-05-31', 1],
    ['2026-06-01', 0],
  ])('on %s number %i', (day, count) => {
    expect(inForce([rule], day)).toHaveLength(count)
  })

  test('give the newest number of a day, and refuse a day before the first', () => {
    const first = firstRules.numbers.find(({ id }) => id === 'lateStartDays')!
    const changed = {
      ...firstRules,
      numbers: [
        { ...first, validUntil: '2026-12-31' },
        { ...first, value: 14, validFrom: '2027-01-01' },
      ],
    }
    expect(ruleNumber(changed, 'lateStartDays', '2026-12-31')).toBe(28)
    expect(ruleNumber(changed, 'lateStartDays', '2027-01-01')).toBe(14)
    expect(() => ruleNumber(changed, 'lateStartDays', '2025-12-31')).toThrow('lateStartDays')
  })
})
